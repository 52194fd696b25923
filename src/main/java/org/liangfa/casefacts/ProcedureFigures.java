package org.liangfa.casefacts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.ProcedureStep;
import org.liangfa.fact.Step;
import org.liangfa.table.Quantity;

/** Times between recorded steps of procedure. */
final class ProcedureFigures {
  private ProcedureFigures() {}

  static void add(CaseFile file, LocalDate on, Map<Quantity, Figure> figures) {
    figures.put(
        Quantity.REGISTRATION_HELD,
        sinceUntilNow(file, "PRIOR_REGISTRATION", "REGISTRATION_DISPOSED", on, WorkingDays::after));
    figures.put(
        Quantity.NOTICE_TO_HEARING_REQUEST, between(file, "HEARING_TOLD", "HEARING_REQUESTED", WorkingDays::after));
    figures.put(Quantity.NOTICE_TO_HEARING, between(file, "HEARING_NOTICE", "HEARING_HELD", WorkingDays::after));
    figures.put(Quantity.DECISION_TO_SERVICE, service(file, on));
    figures.put(
        Quantity.SERVICE_TO_PAYMENT,
        sinceUntilNow(file, "DECISION_SERVED", "FINE_PAID", on, ProcedureFigures::calendarDays));
  }

  private static Figure service(CaseFile file, LocalDate on) {
    if (file.violation() == null) {
      return new Figure.Missing("violation.decided");
    }
    Optional<LocalDate> decided = file.violation().decided().toOptional();
    return decided.isEmpty()
        ? new Figure.Missing("violation.decided")
        : WorkingDays.after(decided.get(), date(file, "DECISION_SERVED").orElse(latest(on, decided.get())));
  }

  private static Figure between(
      CaseFile file, String from, String to, BiFunction<LocalDate, LocalDate, Figure> count) {
    Optional<LocalDate> start = date(file, from);
    Optional<LocalDate> end = date(file, to);
    return start.isPresent() && end.isPresent()
        ? count.apply(start.get(), end.get())
        : new Figure.Missing("procedure: " + (start.isEmpty() ? from : to));
  }

  /** Up to the second step, or to the day of evaluation while it has not been taken. */
  private static Figure sinceUntilNow(
      CaseFile file, String from, String to, LocalDate on, BiFunction<LocalDate, LocalDate, Figure> count) {
    Optional<LocalDate> start = date(file, from);
    return start.isEmpty()
        ? new Figure.Missing("procedure: " + from)
        : count.apply(start.get(), date(file, to).orElse(latest(on, start.get())));
  }

  private static Optional<LocalDate> date(CaseFile file, String step) {
    return file.procedure().stream()
        .filter(one -> one.step().equals(step) && one.state() == Step.State.DONE)
        .map(ProcedureStep::date)
        .flatMap(date -> date.toOptional().stream())
        .max(LocalDate::compareTo);
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static Figure calendarDays(LocalDate start, LocalDate end) {
    return new Figure.Plain(BigDecimal.valueOf(ChronoUnit.DAYS.between(start, end)), start + " → " + end);
  }
}
