package org.liangfa.recommendation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.result.AmountStep;

/**
 * Puts the figures of the case into a fine clause. A lower bound finer than a fen is rounded up and an upper one down,
 * so that both stay lawful amounts.
 */
final class FineRange {
  private static final Text STATUTORY = Text.of("法定罚款幅度", "statutory range of the fine");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final PenaltyClause clause;
  private final CaseFigures figures;
  private final References references;
  private final List<AmountStep> steps = new ArrayList<>();

  private FineRange(PenaltyClause clause, CaseFigures figures, References references) {
    this.clause = clause;
    this.figures = figures;
    this.references = references;
  }

  /** The range of the clause's fine in this case. */
  static StatutoryFine of(FineClause fine, PenaltyClause clause, CaseFigures figures, References references) {
    return new FineRange(clause, figures, references).resolve(fine);
  }

  private StatutoryFine resolve(FineClause fine) {
    if (fine instanceof FineClause.Range range) {
      return bounds(range.min(), range.max(), range.min() + "–" + range.max());
    }
    if (fine instanceof FineClause.CeilingOnly ceiling) {
      return bounds(null, ceiling.max(), "≤ " + ceiling.max());
    }
    if (fine instanceof FineClause.FloorOnly floor) {
      note(STATUTORY, "≥ " + floor.min());
      return new StatutoryFine.Known(StatutoryFine.Form.FLOOR_ONLY, floor.min(), null, steps);
    }
    if (fine instanceof FineClause.Fixed fixed) {
      return bounds(fixed.amount(), fixed.amount(), fixed.amount().toString());
    }
    if (fine instanceof FineClause.Multiple multiple) {
      return multiple(multiple);
    }
    if (fine instanceof FineClause.PerUnit perUnit) {
      return perUnit(perUnit);
    }
    if (fine instanceof FineClause.Percentage percentage) {
      return percentage(percentage);
    }
    if (fine instanceof FineClause.Stepped stepped) {
      return stepped(stepped);
    }
    throw new AssertionError(fine);
  }

  private StatutoryFine multiple(FineClause.Multiple multiple) {
    @Nullable Money value = figures.bases().get(multiple.base());
    if (value == null) {
      return missing(Wording.base(multiple.base()), positive(multiple.minTimes()));
    }
    Money counted = value;
    @Nullable Money floor = multiple.baseFloor();
    if (floor != null && value.compareTo(floor) < 0) {
      note(Text.of("不足的按规定数额计算", "too small a base counts as the clause's figure"), value + " → " + floor);
      counted = floor;
    }
    return scaled(counted, multiple.minTimes(), multiple.maxTimes(), "", multiple.cap());
  }

  private StatutoryFine percentage(FineClause.Percentage percentage) {
    @Nullable Money value = figures.bases().get(percentage.base());
    if (value == null) {
      return missing(Wording.base(percentage.base()), positive(percentage.minPercent()));
    }
    return scaled(value, percentage.minPercent(), percentage.maxPercent(), "%", null);
  }

  /** Bounds that are factors of a value, below a cap if there is one; with unit {@code %} the factors are per cent. */
  private StatutoryFine scaled(
      Money value, @Nullable BigDecimal low, BigDecimal high, String unit, @Nullable Money cap) {
    BigDecimal divisor = unit.isEmpty() ? BigDecimal.ONE : HUNDRED;
    Money max = new Money(value.yuan().multiply(high).divide(divisor, 2, RoundingMode.FLOOR));
    String upper = value + " × " + Wording.number(high) + unit + " = " + max;
    if (cap != null && cap.compareTo(max) < 0) {
      max = cap;
      upper = upper + "; ≤ " + cap;
    }
    if (low == null) {
      return bounds(null, max, "≤ " + upper);
    }
    Money min = new Money(value.yuan().multiply(low).divide(divisor, 2, RoundingMode.CEILING));
    return bounds(min, max, value + " × " + Wording.number(low) + unit + " = " + min + "; " + upper);
  }

  private StatutoryFine perUnit(FineClause.PerUnit clauseForm) {
    @Nullable BigDecimal count = count(clauseForm.unit());
    @Nullable Money low = clauseForm.min();
    if (count == null) {
      Text figure = Text.of("数量（" + clauseForm.unit() + "）", "number of units (" + clauseForm.unit() + ")");
      return missing(figure, low != null && !low.isZero());
    }
    String times = " × " + Wording.number(count);
    Money max = clauseForm.max().times(count, RoundingMode.FLOOR);
    String expression = clauseForm.max() + times + " = " + max;
    @Nullable Money min = null;
    if (low != null) {
      min = low.times(count, RoundingMode.CEILING);
      expression = low + times + " = " + min + "; " + expression;
    }
    @Nullable Money cap = clauseForm.cap();
    if (cap != null && cap.compareTo(max) < 0) {
      max = cap;
      expression = expression + "; ≤ " + cap;
    }
    return bounds(min, max, expression);
  }

  /** How many of the unit; null if a count is missing or no goods are counted in the unit. */
  private @Nullable BigDecimal count(String unit) {
    @Nullable BigDecimal sum = null;
    for (CaseFigures.Goods goods : figures.goods()) {
      if (goods.unit().equals(unit)) {
        if (goods.count() == null) {
          return null;
        }
        sum = sum == null ? goods.count() : sum.add(goods.count());
      }
    }
    return sum;
  }

  private StatutoryFine stepped(FineClause.Stepped stepped) {
    @Nullable Money value = figures.bases().get(stepped.base());
    Text base = Wording.base(stepped.base());
    if (value == null) {
      return missing(base, stepped.brackets().stream().allMatch(bracket -> hasMinimum(bracket.fine())));
    }
    for (FineClause.Bracket bracket : stepped.brackets()) {
      if (bracket.holds(value)) {
        note(
            Text.of("适用的" + base.zh() + "档次", "bracket of the " + base.en()),
            value + " ∈ " + (bracket.fromInclusive() ? "[" : "(") + bracket.from() + ", "
                + (bracket.until() == null ? "∞" : bracket.until().toString())
                + (bracket.until() != null && bracket.untilInclusive() ? "]" : ")"));
        return resolve(bracket.fine());
      }
    }
    Text gap = Text.of(
        "适用于" + base.zh() + " " + value + " 元的档次（条款未规定）",
        "a bracket for a " + base.en() + " of " + value + " yuan (the clause has none)");
    return missing(gap, false);
  }

  private static boolean hasMinimum(FineClause fine) {
    if (fine instanceof FineClause.CeilingOnly) {
      return false;
    }
    if (fine instanceof FineClause.Multiple multiple) {
      return positive(multiple.minTimes());
    }
    if (fine instanceof FineClause.PerUnit perUnit) {
      return perUnit.min() != null && !perUnit.min().isZero();
    }
    return !(fine instanceof FineClause.Percentage percentage) || positive(percentage.minPercent());
  }

  private static boolean positive(@Nullable BigDecimal factor) {
    return factor != null && factor.signum() > 0;
  }

  private StatutoryFine bounds(@Nullable Money min, Money max, String expression) {
    note(STATUTORY, expression);
    if (max.isZero()) {
      return new StatutoryFine.Known(StatutoryFine.Form.NOTHING, null, null, steps);
    }
    if (min == null || min.isZero()) {
      return new StatutoryFine.Known(StatutoryFine.Form.CEILING_ONLY, null, max, steps);
    }
    if (min.compareTo(max) >= 0) {
      return new StatutoryFine.Known(StatutoryFine.Form.FIXED, max, max, steps);
    }
    return new StatutoryFine.Known(StatutoryFine.Form.RANGE, min, max, steps);
  }

  private StatutoryFine missing(Text figure, boolean minimumCertain) {
    note(Text.of("缺少：" + figure.zh(), "missing: " + figure.en()), "?");
    return new StatutoryFine.Unknown(figure, minimumCertain, steps);
  }

  private void note(Text what, String expression) {
    steps.add(Wording.step(what, expression, clause, references));
  }
}
