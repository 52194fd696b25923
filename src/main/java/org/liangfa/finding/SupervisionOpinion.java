package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

import org.liangfa.kernel.Verdict;

/**
 * What the supervision office wrote on the advice of the panel.
 *
 * @param verdict PASS when it supports the advice
 */
public record SupervisionOpinion(Verdict verdict) implements Finding {
  public SupervisionOpinion {
    requireNonNull(verdict, "verdict");
  }
}
