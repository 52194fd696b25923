package org.liangfa.recommendation;

import java.util.List;
import org.liangfa.kernel.Tier;

/** The tiers among which proportionality chooses, lightest first. */
final class Chain {
  /** 免予处罚 where the sector law allows it stands beside 可以不予处罚; the special law comes first. */
  static final List<Tier> TIERS =
      List.of(
          Tier.EXEMPTED,
          Tier.NO_PENALTY_PERMITTED,
          Tier.MITIGATED,
          Tier.LENIENT,
          Tier.ORDINARY,
          Tier.AGGRAVATED);

  private Chain() {}

  /**
   * How heavy a tier of the chain is, 0 lightest; the two that end without a penalty weigh the same.
   *
   * @throws IllegalArgumentException if the tier is not in the chain
   */
  static int weight(Tier tier) {
    int place = TIERS.indexOf(tier);
    if (place < 0) {
      throw new IllegalArgumentException("tier: " + tier + " (expected: one of " + TIERS + ")");
    }
    return Math.max(place, 1) - 1;
  }
}
