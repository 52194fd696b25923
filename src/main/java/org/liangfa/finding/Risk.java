package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

/**
 * A point that a reviewer or court could attack.
 *
 * @param code a code of {@code rules/vocabulary/risks.csv}
 */
public record Risk(String code) implements Finding {
  public Risk {
    requireNonNull(code, "code");
  }
}
