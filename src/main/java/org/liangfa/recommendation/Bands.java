package org.liangfa.recommendation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.StatutoryFine.Known;
import org.liangfa.result.AmountStep;
import org.liangfa.table.AmountLimitRow;
import org.liangfa.table.FineForm;
import org.liangfa.table.LowestPointRow;
import org.liangfa.table.TierBandRow;

/** Where each tier lies in the statutory range. */
final class Bands {
  /** The smallest amount there is. */
  static final Money FEN = Money.parse("0.01");

  private final RuleTables tables;
  private final References references;
  /** The bands of the fine asked for last: most ask for the same again. */
  private final Map<Tier, Optional<Band>> bands = new EnumMap<>(Tier.class);
  private @Nullable Known reckoned;

  Bands(RuleTables tables, References references) {
    this.tables = tables;
    this.references = references;
  }

  /**
   * The lawful amounts of one tier.
   *
   * @param low lowest, inclusive, above nothing
   * @param high highest, inclusive
   * @param point lowest that is recommended: {@code low}, unless a table row stops the advice above it
   * @param steps how they were reached
   */
  record Band(Money low, Money high, Money point, List<AmountStep> steps) {}

  /**
   * The band of a penalty tier; empty where the tier has no room in this fine. 减轻 lies strictly between nothing and the
   * minimum, so it has no room without a minimum.
   *
   * @throws IllegalStateException if the tables in force have no row for the form and tier, or one outside the law
   */
  Optional<Band> of(Known fine, Tier tier) {
    if (fine != reckoned) {
      bands.clear();
      reckoned = fine;
    }
    Optional<Band> band = bands.get(tier);
    if (band == null) {
      band = reckon(fine, tier);
      bands.put(tier, band);
    }
    return band;
  }

  private Optional<Band> reckon(Known fine, Tier tier) {
    if (fine.form() == StatutoryFine.Form.NOTHING) {
      return Optional.empty();
    }
    if (fine.benchmark() != null) {
      return around(fine, fine.benchmark(), tier);
    }
    if (tier == Tier.MITIGATED) {
      return belowMinimum(fine);
    }
    Money min = fine.min() == null ? Money.ZERO : fine.min();
    if (fine.form() == StatutoryFine.Form.FIXED) {
      return Optional.of(new Band(min, min, min, List.of()));
    }
    TierBandRow row = row(FineForm.valueOf(fine.form().name()), tier);
    // The whole to which the shares of the row apply, and the foot on which they stand.
    Money foot = fine.form() == StatutoryFine.Form.RANGE ? min : Money.ZERO;
    Money whole = fine.max() == null ? min : fine.max().minus(foot);
    BigDecimal exactLow = foot.yuan().add(whole.yuan().multiply(row.low()));
    BigDecimal exactHigh = foot.yuan().add(whole.yuan().multiply(row.high()));
    Money low = lowest(exactLow, row.lowInside()).max(FEN);
    Money high = highest(exactHigh, row.highInside()).max(low);
    requireLawful(fine, row, low, high);
    String start = foot.isZero() ? "" : foot + " + ";
    Text what = Text.of(tier.label().zh() + "幅度", "band of " + tier.label().en());
    String shares = Wording.number(row.low()) + (row.isPoint() ? "" : "–" + Wording.number(row.high()));
    String expression = start + whole + " × " + shares + " = " + (row.isPoint() ? low : low + "–" + high);
    List<AmountStep> steps = new ArrayList<>(List.of(Wording.step(what, expression, row, references)));
    Money point = point(row, foot, whole, low, high, steps);
    return Optional.of(new Band(low, high, point, steps));
  }

  private Money point(TierBandRow band, Money foot, Money whole, Money low, Money high, List<AmountStep> steps) {
    for (LowestPointRow row : tables.lowestPoints()) {
      if (!band.isPoint() && row.form() == band.form() && row.tier() == band.tier()) {
        BigDecimal exact = foot.yuan().add(whole.yuan().multiply(row.share()));
        Money point = new Money(exact.setScale(2, RoundingMode.FLOOR)).max(low).min(high);
        Text what = Text.of("建议点的下端（法律允许更低）", "lowest recommended point (the law allows less)");
        steps.add(Wording.step(what, whole + " × " + Wording.number(row.share()) + " = " + point, row, references));
        return point;
      }
    }
    return low;
  }

  /** The least amount at or above a bound, or above it where the bound itself is outside. */
  private static Money lowest(BigDecimal bound, boolean inside) {
    Money amount = new Money(bound.setScale(2, RoundingMode.CEILING));
    return !inside && amount.yuan().compareTo(bound) == 0 ? amount.plus(FEN) : amount;
  }

  /** The largest amount at or below a bound, or below it where the bound itself is outside. */
  private static Money highest(BigDecimal bound, boolean inside) {
    Money amount = new Money(bound.setScale(2, RoundingMode.FLOOR));
    return !inside && amount.yuan().compareTo(bound) == 0 && amount.compareTo(FEN) > 0 ? amount.minus(FEN) : amount;
  }

  /** The tiers around a benchmark amount: what is limited is the change, and the statutory range holds on top of it. */
  private Optional<Band> around(Known fine, Money benchmark, Tier tier) {
    Money min = fine.min() == null ? FEN : fine.min();
    Money max = fine.max() == null ? benchmark : fine.max();
    if (tier == Tier.ORDINARY) {
      return Optional.of(new Band(benchmark, benchmark, benchmark, List.of()));
    }
    AmountLimitRow row = limit(tier);
    Money whole = row.of() == AmountLimitRow.Bound.MINIMUM ? min : max;
    Money change = whole.times(row.share(), RoundingMode.FLOOR);
    Money less = change.compareTo(benchmark) >= 0 ? FEN : benchmark.minus(change).max(FEN);
    String sign = tier == Tier.AGGRAVATED ? " + " : " − ";
    String expression = benchmark + sign + whole + " × " + Wording.number(row.share());
    Text what = Text.of(tier.label().zh() + "幅度", "band of " + tier.label().en());
    if (tier == Tier.AGGRAVATED) {
      Money high = benchmark.plus(change).min(max);
      return Optional.of(new Band(benchmark, high, benchmark, steps(what, expression + " → ≤ " + high, row)));
    }
    if (tier == Tier.LENIENT) {
      Money low = less.max(min);
      return Optional.of(new Band(low, benchmark, low, steps(what, expression + " → ≥ " + low, row)));
    }
    boolean room = fine.form() == StatutoryFine.Form.RANGE && less.compareTo(min) < 0;
    return room
        ? Optional.of(new Band(less, min.minus(FEN), less, steps(what, expression + " → ≥ " + less, row)))
        : Optional.empty();
  }

  private List<AmountStep> steps(Text what, String expression, AmountLimitRow row) {
    return List.of(Wording.step(what, expression, row, references));
  }

  /** Why 减轻 has no room in the fine. */
  Text noRoom(Known fine) {
    if (fine.benchmark() == null || fine.form() != StatutoryFine.Form.RANGE) {
      return Text.of("该条款的罚款没有最低额，减轻没有余地。", "The fine has no minimum, so there is nothing below it.");
    }
    AmountLimitRow row = limit(Tier.MITIGATED);
    return Text.of(
        "基准罚款金额 " + fine.benchmark() + " 元，按“" + row.label().zh() + "”减少后仍不低于法定最低额，减轻没有余地。",
        "From the benchmark amount of " + fine.benchmark() + " yuan the largest cut (" + row.label().en()
            + ") does not lead below the statutory minimum.");
  }

  /**
   * How far a tier may lie from a benchmark amount.
   *
   * @throws IllegalStateException if the tables in force have no row for the tier
   */
  AmountLimitRow limit(Tier tier) {
    return tables.limits().stream()
        .filter(row -> row.tier() == tier)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("amount-limits: no row for " + tier));
  }

  private static Optional<Band> belowMinimum(Known fine) {
    return fine.min() == null || fine.min().compareTo(FEN) <= 0
        ? Optional.empty()
        : Optional.of(new Band(FEN, fine.min().minus(FEN), FEN, List.of()));
  }

  private TierBandRow row(FineForm form, Tier tier) {
    return tables.bands().stream()
        .filter(row -> row.form() == form && row.tier() == tier)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("tier-bands: no row for " + form + ", " + tier));
  }

  private static void requireLawful(Known fine, TierBandRow row, Money low, Money high) {
    boolean below = fine.min() != null && low.compareTo(fine.min()) < 0;
    boolean above = fine.max() != null && high.compareTo(fine.max()) > 0;
    if (below || above) {
      throw new IllegalStateException(
          row.origin() + ": " + low + "–" + high + " (expected: inside the statutory range)");
    }
  }
}
