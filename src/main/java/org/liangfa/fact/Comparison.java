package org.liangfa.fact;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Answer;

/**
 * The answer to one question of more or less, before or after, that Java put to the case and a dated table row.
 *
 * @param test a code of {@code rules/tables/thresholds.csv}, such as {@code AGE_BELOW_14}
 * @param answer yes, no, or unknown when the file lacks a figure
 */
public record Comparison(String test, Answer answer) implements Fact {
  public Comparison {
    requireNonNull(test, "test");
    requireNonNull(answer, "answer");
  }

  /** Written out, as is {@link #hashCode}, which is thus the same in every run: that of a constant alone is not. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Comparison comparison && test.equals(comparison.test) && answer == comparison.answer;
  }

  @Override
  public int hashCode() {
    return test.hashCode() * 31 + answer.ordinal();
  }
}
