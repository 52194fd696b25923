package org.liangfa.casefacts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import org.liangfa.kernel.Answer;
import org.liangfa.table.ThresholdRow;

/**
 * A figure of the case, exact: what a comparison is made of. An unknown figure answers UNKNOWN, never no.
 */
public sealed interface Figure {

  /** Compares this figure with the value of a table row: a decimal, or a period for {@link Elapsed}. */
  Answer compare(ThresholdRow row);

  /** The figure for print, rounded to two places where it does not end; {@code UNKNOWN} where it is not known. */
  String shown();

  /** How the figure came about, such as {@code 20000.00 ÷ 5200.00}. */
  String expression();

  /** A whole or decimal number. */
  record Plain(BigDecimal number, String expression) implements Figure {
    @Override
    public Answer compare(ThresholdRow row) {
      return row.answer(number);
    }

    @Override
    public String shown() {
      return number.toPlainString();
    }
  }

  /** A quotient, kept as a fraction so that a third stays a third. The denominator is above zero. */
  record Quotient(BigDecimal numerator, BigDecimal denominator, String expression) implements Figure {
    public Quotient {
      if (denominator.signum() <= 0) {
        throw new IllegalArgumentException("denominator: " + denominator.toPlainString() + " (expected: > 0)");
      }
    }

    @Override
    public Answer compare(ThresholdRow row) {
      return row.answerQuotient(numerator, denominator);
    }

    @Override
    public String shown() {
      return numerator.divide(denominator, 2, RoundingMode.HALF_UP).toPlainString();
    }
  }

  /** Time from one day to another. A period row is counted from the first day by the calendar. */
  record Elapsed(LocalDate start, LocalDate end) implements Figure {
    @Override
    public Answer compare(ThresholdRow row) {
      return row.answer(start, end);
    }

    @Override
    public String shown() {
      return Period.between(start, end).toString();
    }

    @Override
    public String expression() {
      return start + " → " + end;
    }
  }

  /** Above every bound: a fine against an income of nothing, a survival without end, a repeat that never was. */
  record Unbounded(String expression) implements Figure {
    @Override
    public Answer compare(ThresholdRow row) {
      return row.answerUnbounded();
    }

    @Override
    public String shown() {
      return "∞";
    }
  }

  /** Somewhere from one figure to another: an answer is given only where both ends agree. */
  record Between(Figure low, Figure high, String expression) implements Figure {
    @Override
    public Answer compare(ThresholdRow row) {
      Answer atLow = low.compare(row);
      return atLow == high.compare(row) ? atLow : Answer.UNKNOWN;
    }

    @Override
    public String shown() {
      return low.shown() + "–" + high.shown();
    }
  }

  /**
   * Not known.
   *
   * @param expression the field of the case file that would give it
   */
  record Missing(String expression) implements Figure {
    @Override
    public Answer compare(ThresholdRow row) {
      return Answer.UNKNOWN;
    }

    @Override
    public String shown() {
      return "UNKNOWN";
    }
  }
}
