package org.liangfa.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.DecisionFile;
import org.liangfa.casefile.DefenceAnswer;
import org.liangfa.casefile.Known;
import org.liangfa.casefile.PenaltyKind;
import org.liangfa.casefile.ProcedureStep;
import org.liangfa.casefile.Proposal;
import org.liangfa.casefile.Stage;
import org.liangfa.casefile.Violation;
import org.liangfa.fact.Step;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;

/**
 * The case file as it would stand once the draft had issued: decided on its day, with its procedure. So the same rules
 * that tell the officer what is to be done tell the reviewer what was not.
 */
final class DecidedCase {
  private final CaseFile file;
  private final DecisionFile draft;
  private final Set<String> before;
  private final Map<String, Boolean> content;

  /**
   * A case to be decided.
   *
   * @param before steps that no decision may precede
   * @param content steps that the text of the decision takes, each with whether it does
   */
  DecidedCase(CaseFile file, DecisionFile draft, Set<String> before, Map<String, Boolean> content) {
    this.file = file;
    this.draft = draft;
    this.before = before;
    this.content = content;
  }

  CaseFile file() {
    return new CaseFile(
        file.caseId(),
        file.title(),
        knownOn(),
        file.agency(),
        file.jurisdiction(),
        Stage.DECISION,
        file.party(),
        violation(),
        file.matter(),
        file.statutoryBasis(),
        file.benchmark(),
        Known.of(proposal()),
        file.circumstances(),
        file.evidence(),
        file.priorPenalties(),
        file.policy(),
        file.economy(),
        file.assessment(),
        procedure(),
        file.defence(),
        file.application(),
        file.correction(),
        file.execution());
  }

  /** The last day that file or draft speaks of as past. */
  private LocalDate knownOn() {
    LocalDate last = file.fileDate().isAfter(draft.decided()) ? file.fileDate() : draft.decided();
    for (ProcedureStep step : draft.procedure()) {
      @Nullable LocalDate day = step.state() == Step.State.DONE ? step.date().toOptional().orElse(null) : null;
      last = day != null && day.isAfter(last) ? day : last;
    }
    return last;
  }

  private @Nullable Violation violation() {
    @Nullable Violation violation = file.violation();
    return violation == null
        ? null
        : new Violation(
            violation.id(),
            violation.conduct(),
            violation.actBegin(),
            violation.actEnd(),
            violation.discovered(),
            violation.filed(),
            Known.of(draft.decided()),
            violation.quantities(),
            violation.goodsValue(),
            violation.goodsContraband(),
            violation.illegalGains(),
            violation.refunded(),
            violation.bases(),
            violation.otherNorms());
  }

  /** What counts for hearing and discussion: the penalty notified or decided, whichever is heavier. */
  private Proposal proposal() {
    Proposal stated =
        file.proposed()
            .orElse(
                new Proposal(
                    Known.unknown(), Answer.UNKNOWN, Answer.UNKNOWN, List.of(), Answer.UNKNOWN, Known.unknown()));
    Known<Money> fine = stated.fine();
    if (draft.fine() instanceof Known.Value<Money> drafted
        && fine.map(one -> one.compareTo(drafted.value()) < 0).orElse(true)) {
      fine = draft.fine();
    }
    Set<PenaltyKind> kinds = new TreeSet<>(stated.otherKinds());
    kinds.addAll(draft.otherKinds());
    Known<Money> notified = stated.notifiedFine();
    if (stated.notified() == Answer.YES && !notified.isKnown()) {
      notified = stated.fine();
    }
    return new Proposal(
        fine,
        either(stated.confiscateGoods(), draft.confiscateGoods()),
        either(stated.confiscateGains(), draft.confiscateGains()),
        List.copyOf(kinds),
        stated.notified(),
        notified);
  }

  /** What was notified stays as it was, for it binds; before notice the draft is the proposal. */
  private Answer either(Answer stated, Answer drafted) {
    boolean notified = file.proposed().map(Proposal::notified).orElse(Answer.UNKNOWN) == Answer.YES;
    return notified || drafted == Answer.UNKNOWN ? stated : drafted;
  }

  /** The record of the file, the record of the draft above it, and what the text of the draft itself does. */
  private List<ProcedureStep> procedure() {
    Map<String, List<ProcedureStep>> steps = new LinkedHashMap<>();
    Map<String, List<ProcedureStep>> drafted =
        draft.procedure().stream()
            .filter(step -> step.state() != Step.State.UNKNOWN)
            .collect(Collectors.groupingBy(ProcedureStep::step, LinkedHashMap::new, Collectors.toList()));
    for (ProcedureStep step : file.procedure()) {
      boolean replaced = drafted.containsKey(step.step()) && step.state() != Step.State.DONE;
      if (!replaced) {
        add(steps, step);
      }
    }
    drafted.forEach((code, list) -> list.forEach(step -> add(steps, step)));
    content.forEach((code, there) -> steps.put(code, List.of(step(code, there))));
    if (answered()) {
      steps.computeIfAbsent("DEFENCE_HEARD", code -> new ArrayList<>(List.of(step(code, true))));
      steps.computeIfAbsent("DEFENCE_REEXAMINED", code -> new ArrayList<>(List.of(step(code, true))));
    }
    return steps.values().stream().flatMap(List::stream).toList();
  }

  /** A step taken after the decision was not taken before it. */
  private void add(Map<String, List<ProcedureStep>> steps, ProcedureStep step) {
    boolean late =
        step.state() == Step.State.DONE
            && before.contains(step.step())
            && step.date().toOptional().filter(day -> day.isAfter(draft.decided())).isPresent();
    List<ProcedureStep> same = steps.computeIfAbsent(step.step(), code -> new ArrayList<>());
    if (!late) {
      same.add(step);
    } else if (same.isEmpty()) {
      same.add(step(step.step(), false));
    }
  }

  private static ProcedureStep step(String code, boolean done) {
    return new ProcedureStep(code, done ? Step.State.DONE : Step.State.NOT_DONE, Known.unknown());
  }

  /** Whether every argument of the party is treated with a reason, or adopted. */
  private boolean answered() {
    Set<String> treated =
        draft.defence().stream()
            .filter(answer -> answer.adopted() == Answer.YES || !answer.reason().isBlank())
            .map(DefenceAnswer::argued)
            .collect(Collectors.toSet());
    List<String> argued = file.defence().map(one -> one.argued()).orElse(List.of());
    return !draft.defence().isEmpty() && treated.containsAll(argued);
  }
}
