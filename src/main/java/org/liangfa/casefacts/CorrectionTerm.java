package org.liangfa.casefacts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.Correction;
import org.liangfa.casefile.Known;
import org.liangfa.kernel.Answer;
import org.liangfa.table.WorkingCalendar;

/** Until when an order to correct is to be obeyed. Source: APL-2021#28.1. */
public final class CorrectionTerm {
  private CorrectionTerm() {}

  /**
   * The last day to correct, itself inside: the day that the order names, or else its days after service. Empty where the
   * file gives neither, where both are given and differ, or where a working day before it cannot be known.
   */
  public static Optional<LocalDate> due(CaseFile file, WorkingCalendar calendar) {
    Optional<LocalDate> named = file.correction().flatMap(Correction::due).toOptional();
    Optional<LocalDate> counted = counted(file, new WorkingDays(calendar));
    boolean differ = named.isPresent() && counted.isPresent() && !named.equals(counted);
    return differ ? Optional.empty() : named.or(() -> counted);
  }

  private static Optional<LocalDate> counted(CaseFile file, WorkingDays workingDays) {
    Known<Integer> term = file.correction().flatMap(Correction::term);
    Optional<LocalDate> ordered = StepDates.last(file, "ORDER_TO_CORRECT");
    Answer working = file.correction().map(Correction::workingDays).orElse(Answer.UNKNOWN);
    if (!term.isKnown() || ordered.isEmpty()) {
      return Optional.empty();
    }
    int days = term.orElse(0);
    if (days == 0) {
      return ordered;
    }
    return switch (working) {
      case YES -> workingDays.last(ordered.get(), days);
      case NO -> Optional.of(ordered.get().plusDays(days));
      case UNKNOWN -> Optional.empty();
    };
  }

  /** Days from the last day to correct to the re-inspection, or to now; zero or less within the term. */
  static Figure sinceDue(CaseFile file, LocalDate now, WorkingCalendar calendar) {
    Optional<LocalDate> due = due(file, calendar);
    LocalDate end = StepDates.last(file, "CORRECTION_CHECKED").orElse(now);
    return due.isEmpty()
        ? new Figure.Missing("correction.due, correction.term, procedure: ORDER_TO_CORRECT")
        : new Figure.Plain(BigDecimal.valueOf(ChronoUnit.DAYS.between(due.get(), end)), due.get() + " → " + end);
  }
}
