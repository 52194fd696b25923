package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

import org.liangfa.kernel.Verdict;

/**
 * What the assessment panel found on one of the four dimensions.
 *
 * @param aspect the dimension
 * @param verdict passed by majority, not passed, or pending
 */
public record Dimension(Aspect aspect, Verdict verdict) implements Finding {
  public Dimension {
    requireNonNull(aspect, "aspect");
    requireNonNull(verdict, "verdict");
  }

  /** The four dimensions of the assessment. Source: SEED-2025-CASE-5. */
  public enum Aspect {
    /** 合法性; a gate: without it the panel may not recommend anything below the law. */
    LEGALITY,
    /** 合理性. */
    REASONABLENESS,
    /** 可行性. */
    FEASIBILITY,
    /** 可控性. */
    CONTROLLABILITY
  }
}
