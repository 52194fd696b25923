package org.liangfa.table;

import java.math.BigDecimal;
import org.liangfa.kernel.Tier;

/**
 * The part of the statutory range that a tier takes.
 *
 * @param tier LENIENT, ORDINARY or AGGRAVATED
 * @param low low end, in the measure of the form; the same as the high end where the rule set names one amount
 * @param lowInside whether the low end itself belongs to the tier, as the rule set words it (以上 or 超过)
 * @param high high end, likewise
 * @param highInside whether the high end itself belongs to the tier (以下 or 低于)
 */
public record TierBandRow(
    FineForm form, Tier tier, BigDecimal low, boolean lowInside, BigDecimal high, boolean highInside, Cited cited)
    implements Row {
  /** Whether the rule set names one amount, not a span. */
  public boolean isPoint() {
    return low.compareTo(high) == 0;
  }
}
