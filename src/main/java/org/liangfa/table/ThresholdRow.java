package org.liangfa.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Answer;

/**
 * A question of more or less that Java puts to the case, for some kinds of party.
 *
 * @param test code that rules match, {@code HEARING_FINE}
 * @param value the figure in the unit of the quantity; null for a period
 * @param period the period; null for a figure
 * @param parties codes of the kinds of party it holds for, as in the case file; all four if the cell is empty
 */
public record ThresholdRow(
    String test,
    Quantity quantity,
    Relation relation,
    @Nullable BigDecimal value,
    @Nullable Period period,
    SortedSet<String> parties,
    Cited cited)
    implements Row {

  /**
   * Compares a figure in the unit of the quantity.
   *
   * @param figure null when the file lacks it: the answer is then UNKNOWN
   * @throws IllegalStateException if this row compares periods
   */
  public Answer answer(@Nullable BigDecimal figure) {
    if (value == null) {
      throw new IllegalStateException(origin() + ": compares days with " + period + " (expected: a figure)");
    }
    return figure == null ? Answer.UNKNOWN : answer(figure.compareTo(value));
  }

  /**
   * Compares the time between two days by the calendar: two years after 2023-03-05 end with 2025-03-05, and 2025-03-06
   * exceeds them.
   *
   * @param start null when the file lacks it: the answer is then UNKNOWN
   * @param end likewise
   * @throws IllegalStateException if this row compares figures
   */
  public Answer answer(@Nullable LocalDate start, @Nullable LocalDate end) {
    if (period == null) {
      throw new IllegalStateException(origin() + ": compares a figure with " + value + " (expected: a period)");
    }
    return start == null || end == null ? Answer.UNKNOWN : answer(end.compareTo(start.plus(period)));
  }

  /**
   * Compares a quotient without rounding it.
   *
   * @param denominator above zero
   * @throws IllegalStateException if this row compares periods
   */
  public Answer answerQuotient(BigDecimal numerator, BigDecimal denominator) {
    if (value == null) {
      throw new IllegalStateException(origin() + ": compares days with " + period + " (expected: a figure)");
    }
    return answer(numerator.compareTo(denominator.multiply(value)));
  }

  /** The answer for a figure above every bound, whatever the row compares. */
  public Answer answerUnbounded() {
    return answer(1);
  }

  private Answer answer(int sign) {
    return relation.holds(sign) ? Answer.YES : Answer.NO;
  }
}
