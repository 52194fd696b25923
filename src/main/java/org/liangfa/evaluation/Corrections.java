package org.liangfa.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefacts.CorrectionTerm;
import org.liangfa.casefacts.StepDates;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.Correction;
import org.liangfa.casefile.CorrectionResult;
import org.liangfa.casefile.Execution;
import org.liangfa.fact.Step;
import org.liangfa.finding.Measure;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.result.AmountStep;
import org.liangfa.result.CorrectionLine;

/**
 * How an order to correct stands on the day, and what a continuing fine (按日连续处罚) comes to. Source: APL-2021#28.1,
 * DAILY-FINE-2014#17, #19.2.
 */
final class Corrections {
  private final Evaluation evaluation;
  private final CaseFile file;
  private final @Nullable LocalDate ordered;
  private final @Nullable LocalDate due;
  private final @Nullable LocalDate checked;
  private final List<AmountStep> steps = new ArrayList<>();

  private Corrections(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.file = evaluation.file;
    this.ordered = StepDates.last(file, "ORDER_TO_CORRECT").orElse(null);
    this.due = CorrectionTerm.due(file, evaluation.setting.workingCalendar).orElse(null);
    this.checked = StepDates.last(file, "CORRECTION_CHECKED").orElse(null);
  }

  /** The order; null where the file speaks of none. */
  static @Nullable CorrectionLine of(Evaluation evaluation) {
    CaseFile file = evaluation.file;
    boolean done = file.procedure().stream()
        .anyMatch(step -> step.step().equals("ORDER_TO_CORRECT") && step.state() == Step.State.DONE);
    return done || file.correction().isKnown() ? new Corrections(evaluation).line() : null;
  }

  private CorrectionLine line() {
    String state = state();
    boolean daily = evaluation.result.has(Measure.class, measure -> measure.code().equals("DAILY_FINE"));
    @Nullable Integer days = daily && ordered != null && checked != null
        ? Math.toIntExact(ChronoUnit.DAYS.between(ordered, checked))
        : null;
    @Nullable Money fine = days == null ? null : dailyFine(days);
    return new CorrectionLine(state, ordered, due, checked, days, fine, note(state, daily, days, fine), steps,
        evaluation.citations(evaluation.result).basis("APL-2021#28.1"));
  }

  private String state() {
    LocalDate now = StepDates.now(file, evaluation.decisionOn);
    return file.correction().flatMap(Correction::result).map(CorrectionResult::name)
        .orElse(checked != null || due == null ? "UNKNOWN" : now.isAfter(due) ? "OVERDUE" : "RUNNING");
  }

  private @Nullable Money dailyFine(int days) {
    return file.execution().flatMap(Execution::fine).toOptional()
        .map(fine -> {
          Money sum = fine.times(BigDecimal.valueOf(days), RoundingMode.UNNECESSARY);
          steps.add(new AmountStep(
              Text.of("按日连续处罚", "continuing fine"),
              fine + " × " + days + " = " + sum,
              Text.of("原罚款 × 计罚日数（" + ordered + "次日至" + checked + "）",
                  "fine × days, from the day after " + ordered + " to " + checked),
              evaluation.citations(evaluation.result).basis("DAILY-FINE-2014#19.2")));
          return sum;
        })
        .orElse(null);
  }

  private Text note(String state, boolean daily, @Nullable Integer days, @Nullable Money fine) {
    Text told = switch (state) {
      case "RUNNING" -> Text.of("改正期限尚未届满，期满复查。", "The time to correct is not over; re-inspect at its end.");
      case "OVERDUE" -> Text.of("改正期限已过而没有复查，没有复查不能认定拒不改正。",
          "The time to correct is over and nobody has re-inspected; without that no refusal can be found.");
      case "CORRECTED" -> Text.of("复查已经改正。", "The re-inspection found the violation corrected.");
      case "PARTLY" -> Text.of("复查部分改正，未改正的部分继续责令改正。",
          "The re-inspection found it corrected in part; the order stands for the rest.");
      case "NOT_CORRECTED" -> Text.of("复查没有改正。", "The re-inspection found nothing corrected.");
      default -> checked != null
          ? Text.of("已经复查，案卷未载明结果（correction.result）。", "Re-inspected, but the file states no result (correction.result).")
          : Text.of("改正期限不明：写明 correction.due，或者 correction.term、workingDays 和送达日；二者不一致的先核对。",
              "The time to correct is not known: state correction.due, or correction.term, workingDays and the day of"
                  + " service; where they differ, check first.");
    };
    if (!daily || fine != null) {
      return told;
    }
    return days == null
        ? Text.of(told.zh() + "按日连续处罚的日数须有责令改正送达日和复查日。",
            told.en() + " The days of a continuing fine need the day of the order and of the re-inspection.")
        : Text.of(told.zh() + "案卷未载明原罚款（execution.fine），按日连续处罚的数额不能计算。",
            told.en() + " The file states no fine of the decision (execution.fine), so no continuing fine is reckoned.");
  }
}
