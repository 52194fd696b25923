package org.liangfa.engine;

import java.util.Set;

/**
 * The codes that rules may name. A misspelt code would compile and never match, so every one is looked up when rules
 * are loaded.
 */
public interface Vocabulary {
  /**
   * Whether a code may stand in a component of a fact or finding.
   *
   * @param type simple name of the record, such as {@code Circumstance}
   * @param component name of the component, such as {@code kind}
   * @param code the code, such as {@code FIRST_OFFENCE}
   */
  boolean knows(String type, String component, String code);

  /** All codes for the code component of a record, for suggestions and listings; empty for an unknown type. */
  Set<String> codes(String type);
}
