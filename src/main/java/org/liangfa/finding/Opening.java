package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

import org.liangfa.kernel.Tier;

/**
 * The law opens a tier for this case.
 *
 * @param tier the tier opened
 */
public record Opening(Tier tier) implements Finding {
  public Opening {
    requireNonNull(tier, "tier");
  }
}
