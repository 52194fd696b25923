package org.liangfa.table;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.liangfa.kernel.Answer;

/**
 * Which days are working days: Monday to Friday but for arranged days of rest, and the arranged make-up days. A day for
 * which no notice is held is neither: its answer is UNKNOWN, not the rule for weekdays. Source: APL-2021#85, and the
 * notice of each row.
 */
public final class WorkingCalendar {
  private final Layers<WorkingCalendarRow> rows;
  private final PackChain chain;
  private final Map<LocalDate, Optional<WorkingCalendarRow>> known = new ConcurrentHashMap<>();

  WorkingCalendar(Layers<WorkingCalendarRow> rows, PackChain chain) {
    this.rows = rows;
    this.chain = chain;
  }

  /** Whether work is done on the day; UNKNOWN where no notice is held. */
  public Answer isWorkingDay(LocalDate day) {
    requireNonNull(day, "day");
    return row(day).map(row -> working(row, day) ? Answer.YES : Answer.NO).orElse(Answer.UNKNOWN);
  }

  /** The row that arranges the day, if one is held. */
  public Optional<WorkingCalendarRow> row(LocalDate day) {
    return known.computeIfAbsent(day, any -> rows.inForce(chain, day).values().stream().findFirst());
  }

  /** Whether the day is a Saturday or a Sunday. */
  static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static boolean working(WorkingCalendarRow row, LocalDate day) {
    return row.makeUp().contains(day) || !weekend(day) && !row.off().contains(day);
  }
}
