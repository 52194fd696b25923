package org.liangfa.casefacts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.EvidenceItem;
import org.liangfa.casefile.ProcedureStep;
import org.liangfa.casefile.Proposal;
import org.liangfa.fact.Step;
import org.liangfa.fact.Step.State;
import org.liangfa.kernel.Answer;

/**
 * Every step of procedure with its state. What dates and figures of the file already say is taken over; what the
 * procedure record says stands above that.
 */
final class ProcedureSteps {
  private ProcedureSteps() {}

  /** One step for each known code; UNKNOWN where the file is silent. */
  static List<Step> of(CaseFile file, Set<String> known) {
    Map<String, State> states = new HashMap<>();
    derive(file, states);
    for (ProcedureStep step : file.procedure()) {
      states.put(step.step(), step.state());
    }
    return new TreeSet<>(known)
        .stream().map(code -> new Step(code, states.getOrDefault(code, State.UNKNOWN))).toList();
  }

  private static void derive(CaseFile file, Map<String, State> states) {
    if (file.violation() != null && file.violation().filed().isKnown()) {
      states.put("CASE_FILED", State.DONE);
    }
    if (file.proposed().map(Proposal::notified).orElse(Answer.UNKNOWN) == Answer.YES) {
      states.put("PRIOR_NOTICE", State.DONE);
    }
    date(file, "COLLECTIVE_DISCUSSION")
        .ifPresent(
            day -> {
              boolean heardAfter =
                  Stream.of("DEFENCE_HEARD", "HEARING_HELD")
                      .flatMap(code -> date(file, code).stream())
                      .anyMatch(day::isBefore);
              states.put("DEFENCE_AFTER_DISCUSSION", heardAfter ? State.DONE : State.UNKNOWN);
            });
    date(file, "LEGAL_REVIEW")
        .ifPresent(
            day -> {
              boolean newEvidence =
                  file.evidence().stream()
                      .map(EvidenceItem::date)
                      .flatMap(one -> one.toOptional().stream())
                      .anyMatch(day::isBefore);
              states.put("NEW_EVIDENCE_AFTER_REVIEW", newEvidence ? State.DONE : State.UNKNOWN);
            });
  }

  /** The last day on which a step is recorded as done. */
  private static Optional<LocalDate> date(CaseFile file, String step) {
    return file.procedure().stream()
        .filter(one -> one.step().equals(step) && one.state() == State.DONE)
        .flatMap(one -> one.date().toOptional().stream())
        .max(LocalDate::compareTo);
  }
}
