package org.liangfa.recommendation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.StatutoryFine.Known;
import org.liangfa.result.AmountStep;
import org.liangfa.table.FineForm;
import org.liangfa.table.LowestPointRow;
import org.liangfa.table.TierBandRow;

/** Where each tier lies in the statutory range. */
final class Bands {
  /** The smallest amount there is. */
  static final Money FEN = Money.parse("0.01");

  private final RuleTables tables;
  private final References references;

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
    if (fine.form() == StatutoryFine.Form.NOTHING) {
      return Optional.empty();
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
    Money low = new Money(exactLow.setScale(2, RoundingMode.CEILING)).max(FEN);
    Money high = new Money(exactHigh.setScale(2, RoundingMode.FLOOR)).max(low);
    requireLawful(fine, row, low, high);
    String start = foot.isZero() ? "" : foot + " + ";
    Text what = Text.of(tier.label().zh() + "幅度", "band of " + tier.label().en());
    String expression = start + whole + " × " + Wording.number(row.low()) + "–" + Wording.number(row.high())
        + " = " + low + "–" + high;
    List<AmountStep> steps = new ArrayList<>(List.of(Wording.step(what, expression, row, references)));
    Money point = point(row, foot, whole, low, high, steps);
    return Optional.of(new Band(low, high, point, steps));
  }

  private Money point(TierBandRow band, Money foot, Money whole, Money low, Money high, List<AmountStep> steps) {
    for (LowestPointRow row : tables.lowestPoints()) {
      if (row.form() == band.form() && row.tier() == band.tier()) {
        BigDecimal exact = foot.yuan().add(whole.yuan().multiply(row.share()));
        Money point = new Money(exact.setScale(2, RoundingMode.FLOOR)).max(low).min(high);
        Text what = Text.of("建议点的下端（法律允许更低）", "lowest recommended point (the law allows less)");
        steps.add(Wording.step(what, whole + " × " + Wording.number(row.share()) + " = " + point, row, references));
        return point;
      }
    }
    return low;
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
