package org.liangfa.fact;

import static java.util.Objects.requireNonNull;


/**
 * A trait of the case that needs no proof because the file or the clause itself shows it: kind of party, stage, what
 * the clause provides, what is proposed, and, in late phases, what has been recommended.
 *
 * @param code a code of {@code rules/vocabulary/features.csv}, such as {@code CLAUSE_CONFISCATES_GOODS}
 */
public record Feature(String code) implements Fact {
  public Feature {
    requireNonNull(code, "code");
  }
}
