package org.liangfa.table;

import java.math.BigDecimal;

/**
 * How an instalment plan is reckoned.
 *
 * @param payer whose means carry it
 * @param share part of what is left each month that goes to the fine; above 0, at most 1
 * @param months most months over which a plan is spread, inclusive
 */
public record InstalmentRow(Payer payer, BigDecimal share, int months, Cited cited) implements Row {
  /** Whose means carry the plan. */
  public enum Payer {
    /** Household of a natural person or of the operator of an individual business. */
    HOUSEHOLD,
    /** A business, out of its net cash flow. */
    ENTERPRISE
  }
}
