package org.liangfa.fact;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A step of procedure as the file records it.
 *
 * @param code a code of {@code rules/vocabulary/steps.csv}, such as {@code PRIOR_NOTICE}
 * @param state whether it was taken
 */
public record Step(String code, State state) implements Fact {
  public Step {
    requireNonNull(code, "code");
    requireNonNull(state, "state");
  }

  /** Written out, as is {@link #hashCode}, which is thus the same in every run: that of a constant alone is not. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Step step && code.equals(step.code) && state == step.state;
  }

  @Override
  public int hashCode() {
    return code.hashCode() * 31 + state.ordinal();
  }

  /** Whether a step was taken. A step that the file does not mention is UNKNOWN. */
  public enum State {
    DONE,
    NOT_DONE,
    UNKNOWN
  }
}
