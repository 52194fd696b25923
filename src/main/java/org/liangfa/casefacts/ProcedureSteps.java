package org.liangfa.casefacts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    states.computeIfAbsent("REVIEW_OR_SUIT_PENDING", code -> pending(states));
    return new TreeSet<>(known)
        .stream().map(code -> new Step(code, states.getOrDefault(code, State.UNKNOWN))).toList();
  }

  /** Whether a review or suit is under way: none was asked for, or the last has ended. */
  private static State pending(Map<String, State> states) {
    State asked = states.getOrDefault("REVIEW_OR_SUIT", State.UNKNOWN);
    return asked != State.DONE
        ? asked
        : switch (states.getOrDefault("REVIEW_OR_SUIT_ENDED", State.UNKNOWN)) {
          case DONE -> State.NOT_DONE;
          case NOT_DONE -> State.DONE;
          case UNKNOWN -> State.UNKNOWN;
        };
  }

  private static void derive(CaseFile file, Map<String, State> states) {
    if (file.violation() != null && file.violation().filed().isKnown()) {
      states.put("CASE_FILED", State.DONE);
    }
    if (file.proposed().map(Proposal::notified).orElse(Answer.UNKNOWN) == Answer.YES) {
      states.put("PRIOR_NOTICE", State.DONE);
    }
    StepDates.last(file, "COLLECTIVE_DISCUSSION")
        .ifPresent(
            day -> {
              boolean heardAfter =
                  Stream.of("DEFENCE_HEARD", "HEARING_HELD")
                      .flatMap(code -> StepDates.last(file, code).stream())
                      .anyMatch(day::isBefore);
              states.put("DEFENCE_AFTER_DISCUSSION", heardAfter ? State.DONE : State.UNKNOWN);
            });
    StepDates.last(file, "LEGAL_REVIEW")
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
}
