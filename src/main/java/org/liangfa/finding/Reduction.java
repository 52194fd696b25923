package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

/**
 * A rule set grants a reduction of the amount. By how much, the table says.
 *
 * @param code a code of the table {@code reductions.csv}
 */
public record Reduction(String code) implements Finding {
  public Reduction {
    requireNonNull(code, "code");
  }
}
