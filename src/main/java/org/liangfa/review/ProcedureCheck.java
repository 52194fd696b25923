package org.liangfa.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liangfa.fact.Step;
import org.liangfa.finding.ConfiscationLock;
import org.liangfa.finding.Duty;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Text;
import org.liangfa.result.Advice;
import org.liangfa.result.Confiscation;
import org.liangfa.result.DutyLine;
import org.liangfa.result.FineAdvice;

/** What procedure demands of the penalty that the draft imposes, and whether it was done by the day of the decision. */
record ProcedureCheck(Dossier dossier, Sheet sheet, Set<String> contentSteps) {

  void run() {
    for (DutyLine duty : dossier.explanation().duties(decided())) {
      duty(duty);
    }
    served();
  }

  /** The draft as if it were the advice, so that the rules of procedure look at what is really decided. */
  private Advice decided() {
    Advice advice = dossier.advice();
    FineAdvice fine = Optional.ofNullable(dossier.fine()).map(sum -> new FineAdvice(sum, sum, sum, sum)).orElse(null);
    List<Confiscation> taken = advice.confiscation().stream().filter(this::isTaken).toList();
    return new Advice(dossier.draft().tier(), fine, taken, advice.otherPenalties(), advice.steps(), advice.reason());
  }

  private boolean isTaken(Confiscation one) {
    Answer drafted = one.subject().equals(ConfiscationLock.Subject.GOODS.name())
        ? dossier.draft().confiscateGoods()
        : dossier.draft().confiscateGains();
    return drafted == Answer.YES;
  }

  private void duty(DutyLine duty) {
    Duty.State state = Duty.State.valueOf(duty.state());
    if (isTold(duty)) {
      return;
    }
    if (state == Duty.State.DONE) {
      sheet.agree(Aspect.PROCEDURE, duty.code(), duty.what(), duty.rule().basis());
    } else if (state == Duty.State.BREACHED) {
      sheet.fault(Aspect.PROCEDURE, duty.code(), not(duty),
          Text.of("没有履行或者逾期", "not done, or too late"), fix(duty), duty.rule());
    } else if (duty.blocksDecision() && state == Duty.State.UNKNOWN) {
      sheet.fault(Aspect.PROCEDURE, duty.code(), not(duty),
          Text.of("案卷和草案都没有记载", "recorded neither in the file nor in the draft"), fix(duty), duty.rule());
    } else {
      // What is only due although the case is decided does not belong to this decision.
      sheet.check(Text.of(duty.what().zh() + "（" + duty.deadline().zh() + "）：没有记载",
          duty.what().en() + " (" + duty.deadline().en() + "): not recorded"));
    }
  }

  /** What the content of the draft and the comparison with the notice already tell. */
  private boolean isTold(DutyLine duty) {
    return duty.code().equals("NO_HEAVIER_FOR_DEFENCE")
        || dossier.knowledge().rules().catalogue().rule(duty.rule().id())
            .map(rule -> rule.elements().stream()
                .filter(element -> element.type().equals("Step"))
                .anyMatch(element -> contentSteps.containsAll(element.constraints().getOrDefault("code", Set.of()))))
            .orElse(false);
  }

  private static Text not(DutyLine duty) {
    return Text.of("未见履行：" + duty.what().zh(), "not shown: " + duty.what().en());
  }

  private static Text fix(DutyLine duty) {
    return Text.of("办理并记入程序记录（" + duty.deadline().zh() + "）",
        "do it and enter it in the record (" + duty.deadline().en() + ")");
  }

  private void served() {
    Optional<LocalDate> served = dossier.file().procedure().stream()
        .filter(step -> step.step().equals("DECISION_SERVED") && step.state() == Step.State.DONE)
        .flatMap(step -> step.date().toOptional().stream())
        .min(LocalDate::compareTo);
    served.filter(day -> day.isBefore(dossier.draft().decided())).ifPresent(day ->
        sheet.fault(Aspect.PROCEDURE, "SERVED_BEFORE_DECISION", Text.of(day.toString(), day.toString()),
            Text.of("决定 " + dossier.draft().decided(), "decided " + dossier.draft().decided())));
  }
}
