package org.liangfa.casefacts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.Violation;
import org.liangfa.table.Quantity;
import org.liangfa.table.Relation;
import org.liangfa.table.ThresholdRow;
import org.liangfa.table.WorkingCalendar;

/** The last days of the terms that run in a case, from the day on which each began. */
public final class Terms {
  private final Map<Quantity, LocalDate> starts;
  private final WorkingDays workingDays;

  private Terms(Map<Quantity, LocalDate> starts, WorkingDays workingDays) {
    this.starts = starts;
    this.workingDays = workingDays;
  }

  /** Reads off the file when each term began; a term whose beginning the file does not give has no last day. */
  public static Terms of(CaseFile file, WorkingCalendar calendar) {
    Map<Quantity, LocalDate> starts = new EnumMap<>(Quantity.class);
    Optional<Violation> violation = Optional.ofNullable(file.violation());
    violation.flatMap(one -> one.filed().toOptional()).ifPresent(day -> starts.put(Quantity.FILED_TO_DECISION, day));
    violation
        .flatMap(one -> one.decided().toOptional())
        .ifPresent(day -> starts.put(Quantity.DECISION_TO_SERVICE, day));
    for (ProcedureFigures.Span span : ProcedureFigures.SPANS) {
      StepDates.last(file, span.from()).ifPresent(day -> starts.put(span.quantity(), day));
    }
    return new Terms(starts, new WorkingDays(calendar));
  }

  /**
   * The last day of the term that a row sets; the day on which the term began is not counted. Empty where the row sets
   * no term that ends, where the beginning is not known, or where a day before the last has no holiday notice.
   */
  public Optional<LocalDate> lastDay(ThresholdRow row) {
    LocalDate start = starts.get(row.quantity());
    BigDecimal days = row.value();
    if (start == null || row.relation() != Relation.EXCEEDS) {
      return Optional.empty();
    }
    if (days == null) {
      return Optional.ofNullable(row.period()).map(start::plus);
    }
    return switch (row.quantity().unit()) {
      case WORKING_DAYS -> workingDays.last(start, days.intValueExact());
      case DAYS -> Optional.of(start.plusDays(days.longValueExact()));
      default -> Optional.empty();
    };
  }
}
