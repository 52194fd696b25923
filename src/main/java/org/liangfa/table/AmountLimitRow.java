package org.liangfa.table;

import java.math.BigDecimal;
import org.liangfa.kernel.Tier;

/**
 * How far a tier may lie from the amount found by added percentages. It limits the change, not the result: a fine that
 * starts well above the minimum may not reach below it.
 *
 * @param tier MITIGATED and LENIENT below that amount, AGGRAVATED above it
 * @param of what the share is of
 * @param share largest change, inclusive, above 0
 */
public record AmountLimitRow(Tier tier, Bound of, BigDecimal share, Cited cited) implements Row {
  /** An end of the statutory range. */
  public enum Bound {
    /** 法定最低罚款数额. */
    MINIMUM,
    /** 法定最高罚款数额. */
    MAXIMUM
  }
}
