package org.liangfa.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.liangfa.kernel.Money;

/**
 * What a fine not paid in time grows by.
 *
 * @param rate share of the fine for each day late; above 0
 * @param cap the most, as a share of the fine; above 0
 */
public record SurchargeRow(BigDecimal rate, BigDecimal cap, Cited cited) implements Row {
  /**
   * The surcharge in yuan; what is finer than a fen is left to the party.
   *
   * @param days days late, zero or more
   */
  public Money amount(Money fine, int days) {
    return fine.times(rate.multiply(BigDecimal.valueOf(days)).min(cap), RoundingMode.FLOOR);
  }

  /** The day late, counted from 1, on which the surcharge reaches its cap. */
  public int daysToCap() {
    return cap.divide(rate, 0, RoundingMode.CEILING).intValueExact();
  }
}
