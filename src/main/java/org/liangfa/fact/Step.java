package org.liangfa.fact;

import static java.util.Objects.requireNonNull;

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

  /** Whether a step was taken. A step that the file does not mention is UNKNOWN. */
  public enum State {
    DONE,
    NOT_DONE,
    UNKNOWN
  }
}
