package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

/**
 * Something the procedure demands.
 *
 * @param code a code of {@code rules/vocabulary/duties.csv}
 * @param state whether it was fulfilled
 */
public record Duty(String code, State state) implements Finding {
  public Duty {
    requireNonNull(code, "code");
    requireNonNull(state, "state");
  }

  /** How a duty stands. */
  public enum State {
    /** Fulfilled. */
    DONE,
    /** Still to be done; nothing is late yet. */
    DUE,
    /** The file shows that it was not done, or was done too late. */
    BREACHED,
    /** The file does not say; a person must check. */
    UNKNOWN
  }
}
