package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

import org.liangfa.kernel.Grade;

/**
 * How heavy something weighs on the party.
 *
 * @param scale what is graded
 * @param grade how heavy
 */
public record Grading(Scale scale, Grade grade) implements Finding {
  public Grading {
    requireNonNull(scale, "scale");
    requireNonNull(grade, "grade");
  }

  /** What is graded. */
  public enum Scale {
    /** Personal or household hardship (经济困难). */
    HARDSHIP,
    /** The fine against what the party can bear. */
    BURDEN,
    /** How a change of policy hit the party. */
    POLICY_TRANSITION
  }
}
