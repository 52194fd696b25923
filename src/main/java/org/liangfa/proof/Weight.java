package org.liangfa.proof;

import java.util.List;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Advice;

/**
 * How heavy an outcome is: the tier first, then the fine.
 *
 * @param tier the tier
 * @param fine the fine in yuan, 0 where there is none
 */
record Weight(Tier tier, Money fine) {
  /** Lightest first; ends without a penalty weigh the same. */
  private static final List<Tier> PENALTIES =
      List.of(Tier.MITIGATED, Tier.LENIENT, Tier.ORDINARY, Tier.AGGRAVATED, Tier.TRANSFER);

  static Weight of(Advice advice) {
    return new Weight(advice.tier(), advice.fine() == null ? Money.ZERO : advice.fine().amount());
  }

  /** Where there is no answer yet, or no question, nothing can be compared. */
  boolean comparable() {
    return tier != Tier.UNDETERMINED && tier != Tier.NO_PENALTY_QUESTION;
  }

  /** Whether this is heavier than another in tier or in amount. */
  boolean heavierThan(Weight other) {
    return comparable() && other.comparable()
        && (rank() > other.rank() || rank() == other.rank() && fine.compareTo(other.fine) > 0);
  }

  private int rank() {
    return PENALTIES.indexOf(tier);
  }

  /** For a reader. */
  String words() {
    return tier + (fine.isZero() ? "" : " " + fine);
  }
}
