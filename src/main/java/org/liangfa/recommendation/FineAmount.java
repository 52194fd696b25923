package org.liangfa.recommendation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.StatutoryFine.Known;
import org.liangfa.result.AmountStep;
import org.liangfa.result.FineAdvice;
import org.liangfa.table.BandPointsRow;
import org.liangfa.table.MitigationShareRow;

/** The amount inside a tier: linear in the net score inside the range, a share of the minimum under 减轻. */
final class FineAmount {
  /** 行政机关不得因当事人陈述、申辩而给予更重的处罚. */
  static final String NEVER_HEAVIER = "APL-2021#45.2";

  private final RuleTables tables;
  private final References references;
  private final Bands bands;
  private final Rounding rounding;

  FineAmount(RuleTables tables, References references, Bands bands) {
    this.tables = tables;
    this.references = references;
    this.bands = bands;
    this.rounding = new Rounding(tables, references);
  }

  /** A fine and how it was reached. */
  record Amount(FineAdvice fine, List<AmountStep> steps) {}

  /**
   * The amount.
   *
   * @param commanded whether the law commands this leniency, so that the ordinary tier is shut
   * @param cap the most that may be imposed after the notice, inclusive; null for no such cap
   * @throws IllegalArgumentException if the tier has no room in the fine
   */
  Amount of(
      Known fine,
      Tier tier,
      boolean commanded,
      BigDecimal net,
      @Nullable Money cap,
      Reductions reductions) {
    Bands.Band band = bands.of(fine, tier).orElseThrow(() -> new IllegalArgumentException(
        "tier: " + tier + " (expected: one with room in the fine)"));
    List<AmountStep> steps = new ArrayList<>(fine.steps());
    steps.addAll(band.steps());
    Money exact = exact(fine, tier, commanded, band, net, steps);
    if (reductions.reach(tier, fine)) {
      Reductions.Reduced reduced = reductions.apply(exact, fine);
      steps.addAll(reduced.steps());
      band = new Bands.Band(reduced.low(), reduced.high(), reduced.low(), List.of());
      exact = reduced.amount();
    }
    Rounding.Rounded rounded =
        fine.form() == StatutoryFine.Form.FIXED && tier != Tier.MITIGATED
            ? new Rounding.Rounded(exact, Money.ZERO, List.of())
            : rounding.down(exact, least(tier, band));
    steps.addAll(rounded.steps());
    Money amount = rounded.amount();
    if (cap == null) {
      return new Amount(new FineAdvice(band.low(), band.high(), amount, rounded.step()), steps);
    }
    Money capped = amount.min(cap);
    boolean bites = capped.compareTo(amount) < 0;
    if (bites) {
      steps.add(capStep(amount, cap));
    }
    Money step = bites ? Money.ZERO : rounded.step();
    return new Amount(new FineAdvice(band.low().min(capped), band.high(), capped, step), steps);
  }

  /** A band that reaches down to nothing stops at one rounding step: a fine of a fen would be a mockery of one. */
  private Money least(Tier tier, Bands.Band band) {
    return tier == Tier.MITIGATED || band.low().compareTo(Bands.FEN) > 0
        ? band.low()
        : rounding.step(band.high()).max(Bands.FEN).min(band.high());
  }

  private Money exact(
      Known fine, Tier tier, boolean commanded, Bands.Band band, BigDecimal net, List<AmountStep> steps) {
    if (tier == Tier.MITIGATED && fine.min() != null) {
      Money share = shareOfMinimum(fine.min(), net, steps);
      if (fine.benchmark() != null && share.compareTo(band.low()) < 0) {
        steps.add(held(share, band.low()));
      }
      return share.max(band.low());
    }
    return fine.form() == StatutoryFine.Form.FIXED ? band.low() : point(scale(tier, commanded), band, net, steps);
  }

  private Money shareOfMinimum(Money minimum, BigDecimal net, List<AmountStep> steps) {
    MitigationShareRow row =
        tables.shares().stream()
            .filter(share -> share.netFrom().compareTo(net) <= 0 && net.compareTo(share.netUntil()) < 0)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("mitigation-shares: no row for net " + net.toPlainString()));
    if (row.share().signum() <= 0 || row.share().compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalStateException(row.origin() + ": " + row.share() + " (expected: above 0 and below 1)");
    }
    Money exact = minimum.times(row.share(), RoundingMode.FLOOR);
    Text what = Text.of("减轻：法定最低额的份额", "mitigated: share of the statutory minimum");
    steps.add(Wording.step(what, minimum + " × " + row.share().toPlainString() + " = " + exact, row, references));
    return exact;
  }

  /**
   * The net scores that a band spans.
   *
   * @param low net score from which the low end holds
   * @param high net score down to which the high end holds
   */
  private record Scale(BandPointsRow row, BigDecimal low, BigDecimal high, @Nullable BandPointsRow joined) {}

  /**
   * Where leniency is commanded and the ordinary tier shut, the scores of that tier are spread over the lenient band:
   * else every party without other circumstances would stand at its very top, where leniency shows nothing in yuan.
   */
  private Scale scale(Tier tier, boolean commanded) {
    BandPointsRow row = position(tier);
    @Nullable BandPointsRow joined = commanded ? position(Tier.ORDINARY) : null;
    BigDecimal high = joined == null ? row.netAtHigh() : joined.netAtHigh();
    if (row.netAtLow().compareTo(high) <= 0) {
      throw new IllegalStateException(row.origin() + ": " + high + " (expected: net_at_low above net_at_high)");
    }
    return new Scale(row, row.netAtLow(), high, joined);
  }

  private BandPointsRow position(Tier tier) {
    return tables.positions().stream()
        .filter(position -> position.tier() == tier)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("band-points: no row for " + tier));
  }

  /** The point of the band at which the net score stands; scores beyond the ends stand at the ends. */
  private Money point(Scale scale, Bands.Band band, BigDecimal net, List<AmountStep> steps) {
    BigDecimal length = scale.low().subtract(scale.high());
    BigDecimal held = net.min(scale.low()).max(scale.high());
    BigDecimal way = scale.low().subtract(held);
    Money width = band.high().minus(band.point());
    Money exact = new Money(
        band.point().yuan().add(width.yuan().multiply(way).divide(length, 2, RoundingMode.FLOOR)));
    Text what = held.compareTo(net) == 0
        ? Text.of("按净值在幅度内取点", "point in the band by the net score")
        : Text.of(
            "净值 " + Wording.number(net) + " 超出该档，按端点 " + Wording.number(held) + " 取点",
            "net " + Wording.number(net) + " lies beyond the band; its end " + Wording.number(held) + " counts");
    String expression = band.point() + " + " + width + " × (" + Wording.number(scale.low()) + " − "
        + Wording.number(held) + ") ÷ (" + Wording.number(scale.low()) + " − "
        + Wording.number(scale.high()) + ") = " + exact;
    AmountStep step = Wording.step(what, expression, scale.row(), references);
    steps.add(scale.joined() == null ? step : joined(step, scale.row(), scale.joined()));
    return exact;
  }

  private AmountStep held(Money share, Money low) {
    return Wording.step(
        Text.of("减少的数额有上限", "the cut has a limit"), share + " → " + low, bands.limit(Tier.MITIGATED), references);
  }

  private static AmountStep joined(AmountStep step, BandPointsRow lenient, BandPointsRow ordinary) {
    String places = Wording.place(lenient) + ", " + Wording.place(ordinary);
    Text source = Text.of(
        places + "：应当从轻、一般处罚关闭，一般处罚的净分并入从轻幅度取点（净分"
            + Wording.number(lenient.netAtLow()) + "以上在低端，" + Wording.number(ordinary.netAtHigh()) + "以下在高端）",
        places + ": leniency is commanded and the ordinary tier shut, so its net scores are spread over the lenient band"
            + " (low end from net " + Wording.number(lenient.netAtLow()) + " up, high end from net "
            + Wording.number(ordinary.netAtHigh()) + " down)");
    return new AmountStep(step.what(), step.expression(), source, step.basis());
  }

  private AmountStep capStep(Money amount, Money cap) {
    return new AmountStep(
        Text.of("不得高于已告知的数额", "not above the notified amount"),
        "min(" + amount + ", " + cap + ") = " + cap,
        Text.of("行政处罚事先告知书", "prior notice"),
        references.basis(NEVER_HEAVIER));
  }
}
