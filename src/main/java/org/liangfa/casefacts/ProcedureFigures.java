package org.liangfa.casefacts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.Execution;
import org.liangfa.table.Quantity;

/** Times between recorded steps of procedure. */
final class ProcedureFigures {
  /** Times that run from one step to another; one without an end, or without now, waits for the second step. */
  static final List<Span> SPANS =
      List.of(
          new Span(Quantity.REGISTRATION_HELD, "PRIOR_REGISTRATION", "REGISTRATION_DISPOSED", true),
          new Span(Quantity.NOTICE_TO_HEARING_REQUEST, "HEARING_TOLD", "HEARING_REQUESTED", false),
          new Span(Quantity.NOTICE_TO_HEARING, "HEARING_NOTICE", "HEARING_HELD", false),
          new Span(Quantity.HEARING_NOTICE_TO_DECISION, "HEARING_TOLD", null, true),
          new Span(Quantity.DECISION_CHANGE_TO_WITHDRAWAL, "DECISION_CHANGED", "PUBLICATION_WITHDRAWN", true),
          new Span(Quantity.REMOVAL_APPLICATION_TO_NOW, "REMOVAL_APPLIED", "REMOVAL_DECIDED", true),
          new Span(Quantity.PUBLICATION_TO_REPAIR, "PENALTY_PUBLISHED", "REPAIR_APPLIED", true),
          new Span(Quantity.PUBLICATION_TO_END, "PENALTY_PUBLISHED", "PUBLICATION_ENDED", true),
          new Span(Quantity.RECOGNITION_TO_REPAIR, "PENALTY_DECIDED", "REPAIR_APPLIED", true),
          new Span(Quantity.SERIOUS_LISTING_TO_REPAIR, "SERIOUS_LISTED", "REPAIR_APPLIED", true),
          new Span(Quantity.REPAIR_APPLICATION_TO_DECISION, "REPAIR_APPLIED", "REPAIR_DECIDED", true),
          new Span(Quantity.SEIZURE_HELD, "PRODUCTION_SEIZED", "SEIZURE_DECIDED", true),
          new Span(Quantity.RECTIFICATION_REPORT_TO_CHECK, "RECTIFICATION_REPORTED", "CORRECTION_CHECKED", true),
          new Span(Quantity.SERVICE_TO_PAYMENT, "DECISION_SERVED", "FINE_PAID", true));

  private ProcedureFigures() {}

  /**
   * A time between two steps.
   *
   * @param to the step that ends it; null if the decision does
   * @param untilNow whether it runs to the day of the file while the second step has not been taken
   */
  record Span(Quantity quantity, String from, @Nullable String to, boolean untilNow) {}

  /**
   * Adds the times. What still runs, runs to the day of the file: after the decision the law stays that of the decision,
   * but the fifteen days to pay go on.
   */
  static void add(CaseFile file, LocalDate on, WorkingDays workingDays, Map<Quantity, Figure> figures) {
    LocalDate now = StepDates.now(file, on);
    SPANS.forEach(span -> figures.put(span.quantity(), figure(span, file, now, workingDays)));
    figures.put(Quantity.DECISION_TO_SERVICE, service(file, now, workingDays));
    figures.put(Quantity.DEFERRED_TERM_TO_PAYMENT, deferred(file, now));
    figures.put(Quantity.CORRECTION_DUE_TO_CHECK, CorrectionTerm.sinceDue(file, now, workingDays.calendar()));
  }

  private static Figure figure(Span span, CaseFile file, LocalDate on, WorkingDays workingDays) {
    Optional<LocalDate> start = StepDates.last(file, span.from());
    Optional<LocalDate> end = span.to() == null ? decided(file) : StepDates.last(file, span.to());
    if (start.isEmpty() || end.isEmpty() && !span.untilNow()) {
      return new Figure.Missing("procedure: " + (start.isEmpty() ? span.from() : span.to()));
    }
    LocalDate last = end.orElse(latest(on, start.get()));
    return switch (span.quantity().unit()) {
      case WORKING_DAYS -> workingDays.after(start.get(), last);
      case PERIOD -> new Figure.Elapsed(start.get(), last);
      default ->
          new Figure.Plain(
              BigDecimal.valueOf(ChronoUnit.DAYS.between(start.get(), last)), start.get() + " → " + last);
    };
  }

  private static Figure service(CaseFile file, LocalDate on, WorkingDays workingDays) {
    Optional<LocalDate> decided = decided(file);
    return decided.isEmpty()
        ? new Figure.Missing("violation.decided")
        : workingDays.after(decided.get(), StepDates.last(file, "DECISION_SERVED").orElse(latest(on, decided.get())));
  }

  /** From the last day of the granted term to payment, or to now; zero or less within the term. */
  private static Figure deferred(CaseFile file, LocalDate now) {
    Optional<LocalDate> term = file.execution().flatMap(Execution::deferredUntil).toOptional();
    LocalDate end = StepDates.last(file, "FINE_PAID").orElse(now);
    return term.isEmpty()
        ? new Figure.Missing("execution.deferredUntil")
        : new Figure.Plain(BigDecimal.valueOf(ChronoUnit.DAYS.between(term.get(), end)), term.get() + " → " + end);
  }

  private static Optional<LocalDate> decided(CaseFile file) {
    return Optional.ofNullable(file.violation()).flatMap(violation -> violation.decided().toOptional());
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
