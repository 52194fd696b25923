package org.liangfa.fact;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

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

  /** Written out, as is {@link #hashCode}: what the virtual machine makes up is felt in every start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Feature feature && code.equals(feature.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }
}
