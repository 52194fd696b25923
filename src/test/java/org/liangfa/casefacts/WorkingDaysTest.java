package org.liangfa.casefacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangfa.kernel.Answer;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceRegistry;
import org.liangfa.table.Reach;
import org.liangfa.table.Tables;
import org.liangfa.table.WorkingCalendar;

/** Working days by the holiday notices of this repository; the expected days are counted by hand from the notices. */
class WorkingDaysTest {
  static final WorkingCalendar CALENDAR = calendar();
  private static final WorkingDays DAYS = new WorkingDays(CALENDAR);

  @ParameterizedTest
  @CsvSource({
    // An ordinary week: Friday to Monday is one working day, a weekend none.
    "2025-06-06, 2025-06-09, 1", "2025-06-07, 2025-06-08, 0", "2025-06-06, 2025-06-06, 0",
    // Spring Festival 2025: off from 01-28 to 02-04; work on Sunday 01-26 and Saturday 02-08.
    "2025-01-24, 2025-01-25, 0", "2025-01-24, 2025-01-26, 1", "2025-01-24, 2025-01-27, 2",
    "2025-01-24, 2025-02-04, 2", "2025-01-24, 2025-02-05, 3", "2025-02-07, 2025-02-08, 1", "2025-02-08, 2025-02-09, 0",
    // Spring Festival 2022: two make-up days in a row, Saturday 01-29 and Sunday 01-30.
    "2022-01-28, 2022-01-30, 2", "2022-01-28, 2022-02-06, 2", "2022-01-28, 2022-02-07, 3",
    // National Day with Mid-Autumn 2023: off from Friday 09-29 to 10-06; work on Saturday 10-07 and Sunday 10-08.
    "2023-09-28, 2023-10-06, 0", "2023-09-28, 2023-10-07, 1", "2023-09-28, 2023-10-08, 2", "2023-09-28, 2023-10-09, 3",
    // National Day 2026: off from 10-01 to 10-07; work on Sunday 09-20 and Saturday 10-10.
    "2026-09-30, 2026-10-07, 0", "2026-09-30, 2026-10-08, 1", "2026-09-30, 2026-10-10, 3", "2026-09-19, 2026-09-20, 1",
    // New Year of 2022 falls into the next row of the table.
    "2021-12-31, 2022-01-03, 0", "2021-12-30, 2022-01-04, 2",
  })
  void holidays_are_left_out_and_make_up_days_count(LocalDate start, LocalDate end, String days) {
    assertThat(DAYS.after(start, end).shown()).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    // Seven working days from the Friday before Spring Festival 2025: 01-26, 01-27, 02-05, 02-06, 02-07, 02-08, 02-10.
    "2025-01-24, 7, 2025-02-10", "2025-01-24, 2, 2025-01-27", "2025-01-24, 3, 2025-02-05",
    // Five from the day before National Day 2024: 10-08, 10-09, 10-10, 10-11 and Saturday 10-12.
    "2024-09-30, 5, 2024-10-12", "2025-06-06, 7, 2025-06-17",
  })
  void a_term_ends_on_its_last_working_day(LocalDate start, int term, LocalDate last) {
    assertThat(DAYS.last(start, term)).contains(last);
    assertThat(DAYS.after(start, last).shown()).isEqualTo(Integer.toString(term));
  }

  @Test
  void a_year_without_a_notice_is_neither_work_nor_rest() {
    assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2027-01-04"))).isEqualTo(Answer.UNKNOWN);
    assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2020-12-31"))).isEqualTo(Answer.UNKNOWN);
    assertThat(DAYS.last(LocalDate.parse("2026-12-30"), 1)).contains(LocalDate.parse("2026-12-31"));
    assertThat(DAYS.last(LocalDate.parse("2026-12-30"), 2)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // 2026-12-31 is held; 01-01 to 01-04 are not: from none to all of them may be working days.
    "2026-12-30, 2027-01-04, 1–5", "2027-03-01, 2027-03-31, 8–30", "2020-11-01, 2020-11-03, 0–2",
  })
  void days_without_a_notice_leave_a_span(LocalDate start, LocalDate end, String days) {
    Figure figure = DAYS.after(start, end);
    assertThat(figure.shown()).isEqualTo(days);
    assertThat(figure.expression()).contains("notice not held");
  }

  private static WorkingCalendar calendar() {
    RuleFiles files = RuleFiles.directory(Path.of("rules"));
    Tables tables = Tables.read(files, SourceRegistry.read(files));
    return tables.workingCalendar(
        tables.packs(new Reach("330600", Optional.empty(), LocalDate.parse("2025-06-30")), Optional.empty()));
  }
}
