package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

import org.liangfa.kernel.Tier;

/**
 * A tier is shut, whatever else would open it.
 *
 * @param tier the tier shut
 */
public record Bar(Tier tier) implements Finding {
  public Bar {
    requireNonNull(tier, "tier");
  }
}
