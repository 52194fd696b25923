package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

import org.liangfa.kernel.Verdict;

/**
 * Whether a duly composed panel advised the mitigated penalty.
 *
 * @param verdict PASS with quorum and majority, FAIL otherwise, PENDING before it met
 */
public record PanelConclusion(Verdict verdict) implements Finding {
  public PanelConclusion {
    requireNonNull(verdict, "verdict");
  }
}
