package org.liangfa.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefacts.StepDates;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.Execution;
import org.liangfa.casefile.ProcedureStep;
import org.liangfa.fact.Step;
import org.liangfa.finding.Measure;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.result.AmountStep;
import org.liangfa.result.Surcharge;
import org.liangfa.table.SurchargeRow;

/**
 * Reckons the surcharge on a fine not paid in time, exactly and from the file alone: what the file leaves out is named
 * and nothing is reckoned. Source: APL-2021#66.2, #67.3, #72.1(1), #73.3, AEL-2011#42.
 */
final class Surcharges {
  private static final Set<String> OCCASIONS = Set.of(
      "SURCHARGE", "SURCHARGE_ACCRUED", "NO_SURCHARGE_IN_TERM", "NO_SURCHARGE_DURING_REVIEW", "SURCHARGE_WAIVER");

  private final Evaluation evaluation;
  private final CaseFile file;
  private final @Nullable Money fine;
  private final List<AmountStep> steps = new ArrayList<>();

  private Surcharges(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.file = evaluation.file;
    this.fine = file.execution().flatMap(Execution::fine).toOptional().orElse(null);
  }

  /** The surcharge; null where no measure of the case turns on one, or payment may already have been made. */
  static @Nullable Surcharge of(Evaluation evaluation) {
    boolean asked = evaluation.result.has(Measure.class, measure -> OCCASIONS.contains(measure.code()));
    return asked ? new Surcharges(evaluation).reckon() : null;
  }

  private Surcharge reckon() {
    Optional<LocalDate> due = due();
    if (due.isEmpty()) {
      return without(null, null, Text.of(
          "案卷未载明决定书送达日，或者批准的暂缓期限，不能计算逾期日数。",
          "The file states no day of service, or not until when payment was deferred, so no days can be counted."));
    }
    Optional<LocalDate> until = until();
    if (until.isEmpty()) {
      return without(due.get(), null, Text.of(
          "案卷未载明是否缴款、哪一日缴款，不能计算逾期日数。",
          "The file does not state whether or when the fine was paid, so no days can be counted."));
    }
    if (grantedLate()) {
      return without(due.get(), until.get(), Text.of(
          "暂缓缴纳在缴款期届满后才批准，批准前的日数是否加处，法律没有规定，由人决定。",
          "The deferral was granted after payment was due; no law says whether the days before it count. A person decides."));
    }
    Optional<LateDays> days = LateDays.of(file.procedure(), due.get(), until.get());
    if (days.isEmpty()) {
      return without(due.get(), until.get(), Text.of(
          "复议、诉讼的申请日和终结日没有逐项写明或者次序不合，不能扣除其间的日数。",
          "The days on which reviews or suits were asked for and ended are not all stated, or not in order."));
    }
    return amount(due.get(), until.get(), days.get());
  }

  private Surcharge amount(LocalDate due, LocalDate until, LateDays days) {
    steps.add(new AmountStep(
        Text.of("逾期日数", "days late"),
        "(" + due + ", " + until + "] → " + (days.late() + days.leftOut())
            + (days.leftOut() == 0 ? "" : " − " + days.leftOut() + " = " + days.late()),
        Text.of("案卷 procedure、execution", "case file, procedure and execution"),
        evaluation.citations(evaluation.result).basis(days.leftOut() == 0 ? "APL-2021#67.3" : "APL-2021#73.3")));
    Optional<SurchargeRow> row = evaluation.knowledge.tables().surcharge(evaluation.packs, evaluation.decisionOn);
    if (fine == null || row.isEmpty()) {
      return new Surcharge(fine, due, until, days.late(), days.leftOut(), null, Money.ZERO, null,
          fine == null
              ? Text.of("案卷未载明决定书确定的罚款（execution.fine），不能计算数额。",
                  "The file does not state the fine of the decision (execution.fine), so no sum can be reckoned.")
              : Text.of("该日没有收录加处罚款的标准。", "No rate of surcharge is held for that day."),
          steps, evaluation.citations(evaluation.result).basis("APL-2021#72.1(1)"));
    }
    Money amount = row.get().amount(fine, days.late());
    boolean capped = days.late() >= row.get().daysToCap();
    steps.add(evaluation.step(
        Text.of("加处罚款", "surcharge"),
        fine + " × " + row.get().rate().toPlainString() + " × " + days.late() + (capped ? " ≥ " : " = ") + amount,
        row.get()));
    Money waived = agreedWaiver().min(amount);
    Money rest = amount.minus(waived);
    @Nullable Money owed = isWaiverUnknown() ? null : paid() ? rest : fine.plus(rest);
    return new Surcharge(fine, due, until, days.late(), days.leftOut(), amount, waived, owed, note(due, row.get(), amount), steps,
        evaluation.citations(evaluation.result).basis("APL-2021#72.1(1)"));
  }

  /** An agreement was made and the file does not say what it waives, which is not nothing. */
  private boolean isWaiverUnknown() {
    return state("AGREEMENT_MADE") == Step.State.DONE
        && file.execution().flatMap(Execution::surchargeWaived).toOptional().isEmpty();
  }

  /** What the file says that an agreement waives, none where it says nothing; it may be more than the surcharge. */
  private Money agreedWaiver() {
    return file.execution().flatMap(Execution::surchargeWaived).orElse(Money.ZERO);
  }

  /** A waiver above the surcharge would reach the fine, which no agreement may lessen. Source: AEL-2011#42.1. */
  private Text waiverCut(Money amount) {
    Money agreed = agreedWaiver();
    return agreed.compareTo(amount) <= 0
        ? Text.of("", "")
        : Text.of(
            "案卷写明减免 " + agreed + " 元，超过加处罚款；执行协议只能减免加处的罚款，按 " + amount + " 元计，罚款本身不得减免；",
            "The file says that " + agreed + " are waived, more than the surcharge; an agreement may waive the surcharge alone,"
                + " so " + amount + " count and the fine itself stays. ");
  }

  private Text note(LocalDate due, SurchargeRow row, Money amount) {
    boolean restDay = evaluation.restDay(due);
    boolean waiverUnknown = isWaiverUnknown();
    Text cut = waiverCut(amount);
    return Text.of(
        (waiverUnknown ? "案卷未载明执行协议减免的加处罚款（execution.surchargeWaived，没有减免的写 0.00），不能计算尚应缴纳的数额；" : "")
            + cut.zh()
            + (paid() ? "" : "逐日增加，逾期第 " + row.daysToCap() + " 日起不再增加；")
            + "是否加处由机关决定，标准须已告知当事人；当事人部分缴纳的，按案卷另行核算。"
            + (restDay ? "末日 " + due + " 是休息日，行政处罚法没有规定顺延，本行业程序规定顺延的，从其规定重算。" : ""),
        (waiverUnknown ? "The file does not state what the agreement waives (execution.surchargeWaived, 0.00 for nothing),"
            + " so what is owed cannot be reckoned. " : "")
            + cut.en()
            + (paid() ? "" : "It grows by the day until day " + row.daysToCap() + "; ")
            + "the agency decides whether to add it, and the party must have been told the rate; part payments are reckoned"
            + " apart."
            + (restDay ? " The last day, " + due + ", is a day of rest; this law extends nothing, a procedural rule of the"
                + " sector may." : ""));
  }

  private Surcharge without(@Nullable LocalDate due, @Nullable LocalDate until, Text why) {
    return new Surcharge(fine, due, until, null, 0, null, Money.ZERO, null, why, steps,
        evaluation.citations(evaluation.result).basis("APL-2021#72.1(1)"));
  }

  /** The end of the granted term, or else the end of the time to pay. */
  private Optional<LocalDate> due() {
    return deferred()
        ? file.execution().flatMap(Execution::deferredUntil).toOptional()
        : evaluation.lastDay("PAYMENT_TERM_EXCEEDED");
  }

  private boolean grantedLate() {
    Optional<LocalDate> granted = StepDates.last(file, "DEFERRAL_DECIDED");
    Optional<LocalDate> due = evaluation.lastDay("PAYMENT_TERM_EXCEEDED");
    return deferred() && (granted.isEmpty() || due.isEmpty() || granted.get().isAfter(due.get()));
  }

  private Optional<LocalDate> until() {
    return switch (state("FINE_PAID")) {
      case DONE -> StepDates.last(file, "FINE_PAID");
      case NOT_DONE -> Optional.of(StepDates.now(file, evaluation.decisionOn));
      case UNKNOWN -> Optional.empty();
    };
  }

  private boolean paid() {
    return state("FINE_PAID") == Step.State.DONE;
  }

  private boolean deferred() {
    return state("DEFERRAL_DECIDED") == Step.State.DONE;
  }

  private Step.State state(String code) {
    return file.procedure().stream()
        .filter(step -> step.step().equals(code))
        .map(ProcedureStep::state)
        .reduce((first, last) -> last)
        .orElse(Step.State.UNKNOWN);
  }
}
