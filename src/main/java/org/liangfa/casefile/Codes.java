package org.liangfa.casefile;

import java.util.Set;

/** The codes that a case file may use; filled from the tables of the rule base. */
public interface Codes {
  /** Codes of {@code rules/vocabulary/circumstances.csv}. */
  Set<String> circumstances();

  /** Codes of {@code rules/vocabulary/steps.csv}. */
  Set<String> steps();

  /** Ids of the catalogue of violations. */
  Set<String> violations();

  /** Domains of the catalogue of violations. */
  Set<String> domains();

  /**
   * Administrative division codes of {@code rules/vocabulary/regions.csv}. A code that is not in it is accepted below
   * a listed city, or below a listed province of which no city is listed.
   */
  Set<String> regions();

  /** The circumstances that cannot be established together with this one; empty when there are none. */
  Set<String> opposites(String circumstance);
}
