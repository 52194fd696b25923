package org.liangfa.casefacts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.ProcedureStep;
import org.liangfa.fact.Step;

/** The days on which steps of the procedure record were done. */
public final class StepDates {
  private StepDates() {}

  /** The day on which a step was done, the last if it was done more than once; empty if no day is recorded. */
  public static Optional<LocalDate> last(CaseFile file, String step) {
    List<LocalDate> days = all(file.procedure(), step);
    return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
  }

  /** All recorded days on which a step was done, earliest first. */
  public static List<LocalDate> all(List<ProcedureStep> procedure, String step) {
    return procedure.stream()
        .filter(one -> one.step().equals(step) && one.state() == Step.State.DONE)
        .flatMap(one -> one.date().toOptional().stream())
        .sorted()
        .toList();
  }

  /** Until when what still runs is counted: the day of evaluation, or the later day of the file. */
  public static LocalDate now(CaseFile file, LocalDate evaluated) {
    return evaluated.isAfter(file.fileDate()) ? evaluated : file.fileDate();
  }
}
