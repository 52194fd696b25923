package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Why a finding was made: the rule that concluded it and what it rested on.
 *
 * @param finding what was concluded
 * @param ruleId permanent id of the rule, such as {@code APL-33-1-1}
 * @param premises the facts and earlier findings that matched, in the order of the rule's elements; {@code not}
 *     elements have none
 */
public record Derivation(Finding finding, String ruleId, List<Record> premises) {
  public Derivation {
    requireNonNull(finding, "finding");
    requireNonNull(ruleId, "ruleId");
    premises = List.copyOf(premises);
  }
}
