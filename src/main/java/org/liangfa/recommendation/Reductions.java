package org.liangfa.recommendation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Reduction;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.StatutoryFine.Known;
import org.liangfa.result.AmountStep;
import org.liangfa.table.ReductionRow;

/**
 * Reductions that a rule set grants on the amount found, such as for a public apology: by a share within a range, never
 * below the statutory minimum, never on a fixed fine. Where the rule set leaves the share to others and the file does
 * not state it, the smallest one that it assures counts.
 *
 * @param rows reductions concluded by rules
 * @param stated share stated in the file, as a percentage; null if none is
 */
record Reductions(List<ReductionRow> rows, @Nullable BigDecimal stated, References references) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Reductions of(
      Findings findings, CaseFigures.@Nullable Benchmark benchmark, RuleTables tables, References references) {
    List<ReductionRow> rows = new ArrayList<>();
    for (Derivation one : findings.of(Reduction.class)) {
      tables.reductions().stream()
          .filter(row -> row.reduction().equals(((Reduction) one.finding()).code()))
          .filter(row -> !rows.contains(row))
          .forEach(rows::add);
    }
    return new Reductions(rows, benchmark == null ? null : benchmark.reductionPercent(), references);
  }

  /**
   * What is left of an amount.
   *
   * @param low lowest lawful amount after it
   * @param high highest lawful amount after it
   */
  record Reduced(Money low, Money high, Money amount, List<AmountStep> steps) {}

  /** Whether a fine of the tier is reduced: it then lies in the lenient part of the range. */
  boolean reach(Tier tier, Known fine) {
    return !rows.isEmpty()
        && fine.form() != StatutoryFine.Form.FIXED
        && (tier == Tier.LENIENT || tier == Tier.ORDINARY || tier == Tier.AGGRAVATED);
  }

  /** The amount after every reduction. */
  Reduced apply(Money exact, Known fine) {
    Money floor = fine.min() == null ? Bands.FEN : fine.min();
    Money low = exact;
    Money high = exact;
    Money amount = exact;
    List<AmountStep> steps = new ArrayList<>();
    for (ReductionRow row : rows) {
      BigDecimal share = share(row);
      Money cut = left(amount, share);
      Money held = cut.max(floor);
      String expression = amount + " × (1 − " + Wording.number(share) + ") = " + cut
          + (held.equals(cut) ? "" : " → " + held);
      steps.add(Wording.step(Text.of("降低处罚", "reduced"), expression, row, references));
      low = left(low, row.high()).max(floor);
      high = left(high, row.low()).max(floor);
      amount = held;
    }
    return new Reduced(low, high, amount, steps);
  }

  /** Why the result is lenient though the tier was not. */
  Text words() {
    return Text.of(
        "按" + String.join("、", rows.stream().map(row -> row.label().zh()).toList()) + "降低后属从轻。",
        "Reduced (" + String.join(", ", rows.stream().map(row -> row.label().en()).toList()) + "), so lenient.");
  }

  private BigDecimal share(ReductionRow row) {
    @Nullable BigDecimal percent = stated;
    BigDecimal share = percent == null ? row.low() : percent.divide(HUNDRED);
    return share.compareTo(row.low()) < 0 || share.compareTo(row.high()) > 0 ? row.low() : share;
  }

  private static Money left(Money amount, BigDecimal share) {
    return amount.times(BigDecimal.ONE.subtract(share), RoundingMode.FLOOR);
  }
}
