package org.liangfa.casefacts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.liangfa.kernel.Answer;
import org.liangfa.table.WorkingCalendar;

/**
 * Counts working days. Source: APL-2021#85 (二日, 三日, 五日, 七日 are working days without statutory holidays); the
 * holidays are those of the yearly notices in the table {@code working-days}.
 *
 * <p>The day on which a term begins is not counted. Where a day falls in a year without a notice, the count is a span,
 * and a comparison that depends on the difference answers UNKNOWN.
 */
record WorkingDays(WorkingCalendar calendar) {
  /** No stretch of this many days has ever held more than {@link #MOST_HOLIDAYS} weekdays off. */
  private static final int STRETCH = 21;

  private static final int MOST_HOLIDAYS = 7;

  /** Terms in working days are short; a search that runs longer has met a calendar without working days. */
  private static final int SEARCH_DAYS = 400;

  /** The working days after {@code start} up to and including {@code end}; the starting day is not counted. */
  Figure after(LocalDate start, LocalDate end) {
    int sure = 0;
    int unheld = 0;
    int unheldWeekdays = 0;
    for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
      Answer working = calendar.isWorkingDay(day);
      sure += working == Answer.YES ? 1 : 0;
      unheld += working == Answer.UNKNOWN ? 1 : 0;
      unheldWeekdays += working == Answer.UNKNOWN && day.getDayOfWeek().getValue() <= 5 ? 1 : 0;
    }
    if (unheld == 0) {
      return new Figure.Plain(BigDecimal.valueOf(sure), start + " → " + end + " (working days)");
    }
    String expression = start + " → " + end + " (working days; holiday notice not held: " + unheld + " days)";
    int holidays = MOST_HOLIDAYS * ((unheld + STRETCH - 1) / STRETCH);
    Figure least = new Figure.Plain(BigDecimal.valueOf(sure + Math.max(0, unheldWeekdays - holidays)), expression);
    Figure most = new Figure.Plain(BigDecimal.valueOf(sure + unheld), expression);
    return new Figure.Between(least, most, expression);
  }

  /** The last day of a term of working days after {@code start}; empty where a day before it has no notice. */
  Optional<LocalDate> last(LocalDate start, int term) {
    int left = term;
    for (LocalDate day = start.plusDays(1); day.isBefore(start.plusDays(SEARCH_DAYS)); day = day.plusDays(1)) {
      Answer working = calendar.isWorkingDay(day);
      if (working == Answer.UNKNOWN) {
        return Optional.empty();
      }
      left -= working == Answer.YES ? 1 : 0;
      if (left <= 0) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }
}
