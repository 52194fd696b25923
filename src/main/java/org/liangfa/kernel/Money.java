package org.liangfa.kernel;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An amount of Chinese yuan (元, CNY), exact to the fen (0.01), zero or more.
 *
 * <p>Never rounds by itself: an amount finer than a fen is refused, and {@link #times} takes the rounding from the
 * caller, because how to round is a legal question with its own citation.
 *
 * @param yuan the amount in yuan; always held with scale 2, so record equality is numeric equality
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {
  /** No money at all. */
  public static final Money ZERO = new Money(BigDecimal.ZERO);

  private static final Pattern FORM = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,2})?");

  public Money {
    requireNonNull(yuan, "yuan");
    if (yuan.signum() < 0) {
      throw new IllegalArgumentException("yuan: " + yuan.toPlainString() + " (expected: >= 0)");
    }
    try {
      yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("yuan: " + yuan.toPlainString() + " (expected: at most 2 decimal places)", e);
    }
  }

  /**
   * Reads {@code "20000"} or {@code "20000.50"}: ASCII digits, at most two decimals, no sign, no separators, no unit.
   *
   * @throws IllegalArgumentException if the text has any other form, for example {@code "20,000"} or {@code "2万"}
   */
  public static Money parse(String text) {
    requireNonNull(text, "text");
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("text: " + text + " (expected: yuan such as 20000 or 20000.50)");
    }
    return new Money(new BigDecimal(text));
  }

  /** The sum, exact. */
  public Money plus(Money other) {
    return new Money(yuan.add(other.yuan));
  }

  /**
   * The difference, exact.
   *
   * @throws IllegalArgumentException if {@code other} is the larger
   */
  public Money minus(Money other) {
    return new Money(yuan.subtract(other.yuan));
  }

  /** The product, rounded to the fen in the given direction; for example 20000 × 0.20 = 4000.00. */
  public Money times(BigDecimal factor, RoundingMode rounding) {
    return new Money(yuan.multiply(factor).setScale(2, rounding));
  }

  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Money max(Money other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public boolean isZero() {
    return yuan.signum() == 0;
  }

  /** As one reads it: thousands apart, whole yuan without decimals; {@code 4,000}, {@code 19,999.99}. */
  public String grouped() {
    StringBuilder figure = new StringBuilder(toString());
    int point = figure.indexOf(".");
    if (figure.indexOf(".00") == point) {
      figure.setLength(point);
    }
    for (int at = point - 3; at > 0; at -= 3) {
      figure.insert(at, ',');
    }
    return figure.toString();
  }

  @Override
  public int compareTo(Money other) {
    return yuan.compareTo(other.yuan);
  }

  /** The amount as a plain decimal with two places, such as {@code 4000.00}: the form used in every file. */
  @Override
  public String toString() {
    return yuan.toPlainString();
  }
}
