package org.liangfa.recommendation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.recommendation.StatutoryFine.Known;
import org.liangfa.result.AmountStep;
import org.liangfa.table.AmountMethodRow;

/**
 * The benchmark amount of rule sets that add percentages: starting percentage and those of the factors, taken of the
 * maximum. The starting percentage is that of the statutory minimum unless the table sets another. Percentages come
 * from the file, each with its evidence; without them there is no amount.
 */
final class AddedPercentages {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final AmountMethodRow method;
  private final References references;

  AddedPercentages(AmountMethodRow method, References references) {
    this.method = method;
    this.references = references;
  }

  /** The fine with its benchmark amount, or what is missing for it. */
  StatutoryFine of(Known fine, CaseFigures.@Nullable Benchmark benchmark) {
    if (benchmark == null || benchmark.factors().isEmpty()) {
      return missing(fine, Text.of(
          "裁量表的各裁量因素百分值及其证据（" + method.label().zh() + "）",
          "percentages of the discretion table and their evidence (" + method.label().en() + ")"));
    }
    List<CaseFigures.Factor> open = benchmark.factors().stream().filter(factor -> !factor.proven()).toList();
    if (!open.isEmpty()) {
      String names = String.join("、", open.stream().map(CaseFigures.Factor::name).toList());
      return missing(fine, Text.of(
          "裁量因素“" + names + "”经核实的证据", "verified evidence of the factors \"" + names + "\""));
    }
    Money max = fine.max() == null ? Money.ZERO : fine.max();
    Money min = fine.min() == null ? Money.ZERO : fine.min();
    BigDecimal factors =
        benchmark.factors().stream().map(CaseFigures.Factor::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    @Nullable BigDecimal set = benchmark.startPercent();
    BigDecimal start = set == null ? min.yuan() : max.yuan().multiply(set).divide(HUNDRED);
    BigDecimal sum = start.add(max.yuan().multiply(factors).divide(HUNDRED));
    Money exact = new Money(sum.setScale(2, RoundingMode.FLOOR));
    Money held = exact.max(min).min(max);
    if (held.isZero()) {
      return missing(fine, Text.of("大于零的裁量百分值", "a percentage above zero"));
    }
    List<AmountStep> steps = new ArrayList<>(fine.steps());
    String foot = set == null ? min.toString() : max + " × " + Wording.number(set) + "%";
    String list = String.join(" + ",
        benchmark.factors().stream().map(factor -> Wording.number(factor.percent()) + "%").toList());
    steps.add(Wording.step(
        Text.of("基准罚款金额（" + benchmark.table() + "）", "benchmark amount (" + benchmark.table() + ")"),
        foot + " + " + max + " × (" + list + ") = " + exact + (held.equals(exact) ? "" : " → " + held),
        method,
        references));
    return new Known(fine.form(), fine.min(), fine.max(), held, steps);
  }

  private static StatutoryFine missing(Known fine, Text figure) {
    List<AmountStep> steps = new ArrayList<>(fine.steps());
    steps.add(new AmountStep(
        Text.of("缺少：" + figure.zh(), "missing: " + figure.en()), "?", Text.of("案卷", "case file"), null));
    return new StatutoryFine.Unknown(figure, fine.min() != null, steps);
  }
}
