package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

/**
 * Two findings stand against each other and a person must weigh them.
 *
 * @param code a code of {@code rules/vocabulary/conflicts.csv}
 */
public record Conflict(String code) implements Finding {
  public Conflict {
    requireNonNull(code, "code");
  }
}
