package org.liangfa.casefacts;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Working days between two days. Source: APL-2021#85 (二日, 三日, 五日, 七日 are working days without statutory holidays).
 *
 * <p>The yearly holiday notices are not held here, so the count is a span: at most every weekday, at least the weekdays
 * less the longest run of holidays seen in a year. A comparison that depends on the difference answers UNKNOWN.
 */
final class WorkingDays {
  /** The longest statutory holiday (国庆节 and 中秋节 together, or 春节) takes at most this many weekdays. */
  private static final int LONGEST_HOLIDAY_WEEKDAYS = 6;

  private WorkingDays() {}

  /** The working days after {@code start} up to and including {@code end}; the starting day is not counted. */
  static Figure after(LocalDate start, LocalDate end) {
    int weekdays = 0;
    for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        weekdays++;
      }
    }
    String expression = start + " → " + end + " (weekdays)";
    Figure most = new Figure.Plain(BigDecimal.valueOf(weekdays), expression);
    Figure least = new Figure.Plain(BigDecimal.valueOf(Math.max(0, weekdays - LONGEST_HOLIDAY_WEEKDAYS)), expression);
    return new Figure.Between(least, most, expression);
  }
}
