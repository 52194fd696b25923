package org.liangfa.table;

import java.math.BigDecimal;
import java.util.List;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Tier;

/** The scale of tiers and what each tier takes of a fine. */
final class TierScales {
  private static final List<Tier> HEAVIEST_FIRST =
      List.of(Tier.AGGRAVATED, Tier.ORDINARY, Tier.LENIENT, Tier.MITIGATED, Tier.NO_PENALTY_PERMITTED);

  private final ScaleDay on;

  TierScales(ScaleDay on) {
    this.on = on;
  }

  void all() {
    targets();
    for (FineForm form : FineForm.values()) {
      bands(form);
    }
    limits();
    bandPoints();
  }

  private void targets() {
    List<TierTargetRow> sorted =
        on.inForce(Rows::tierTargets).values().stream()
            .sorted(Order.by(TierTargetRow::netFrom))
            .toList();
    boolean joined =
        on.joins(
            "tier-targets",
            sorted.stream().map(row -> new ScaleDay.Piece(row, row.netFrom(), row.netUntil())).toList());
    if (joined && !sorted.stream().map(TierTargetRow::tier).toList().equals(HEAVIEST_FIRST)) {
      on.add(
          TableCode.ORDER,
          "tier-targets",
          "分值由低到高应为 " + HEAVIEST_FIRST.stream().map(Tier::name).toList(),
          "from low to high scores the tiers must be " + HEAVIEST_FIRST.stream().map(Tier::name).toList());
    }
  }

  private void bands(FineForm form) {
    List<TierBandRow> own =
        on.inForce(Rows::tierBands).values().stream()
            .filter(row -> row.form() == form)
            .sorted(Order.by(TierBandRow::low))
            .toList();
    String table = "tier-bands " + form;
    if (!own.stream().map(TierBandRow::tier).toList().equals(TableKind.BAND_TIERS)) {
      on.add(
          TableCode.ORDER,
          table,
          "由低到高应为从轻、一般、从重各一行",
          "from low to high there must be one row each for lenient, ordinary and aggravated");
      return;
    }
    own.forEach(this::lowestPoint);
    // A rule set that names one amount for a tier leaves room beside it; spans must touch.
    boolean floor = form == FineForm.FLOOR_ONLY;
    BigDecimal reached = floor ? BigDecimal.ONE : BigDecimal.ZERO;
    boolean point = own.get(0).isPoint();
    for (TierBandRow row : own) {
      boolean backwards = row.low().compareTo(reached) < 0 || row.high().compareTo(row.low()) < 0;
      boolean apart = row.low().compareTo(reached) != 0 && !row.isPoint() && !point;
      if (backwards || apart || (row.isPoint() && !(row.lowInside() && row.highInside()))) {
        on.add(
            TableCode.NOT_CONTIGUOUS,
            table,
            row.tier() + " 自 " + row.low() + " 至 " + row.high() + "，前一档止于 " + reached,
            row.tier() + " from " + row.low() + " to " + row.high() + " (expected: from " + reached + ")");
        return;
      }
      reached = row.high();
      point = row.isPoint();
    }
    if (!floor && (reached.compareTo(BigDecimal.ONE) > 0 || (reached.compareTo(BigDecimal.ONE) < 0 && !point))) {
      on.add(TableCode.NOT_CONTIGUOUS, table, "只到 " + reached + "，应到 1", "ends at " + reached + " (expected: 1)");
    }
  }

  /** Where percentages are added, each tier but the ordinary one has a limit. */
  private void limits() {
    boolean added = on.inForce(Rows::amountMethods).values().stream()
        .anyMatch(row -> row.method() == AmountMethod.ADDED_PERCENTAGES);
    var limits = on.inForce(Rows::amountLimits);
    for (Tier tier : List.of(Tier.MITIGATED, Tier.LENIENT, Tier.AGGRAVATED)) {
      if (added && !limits.containsKey(tier.name())) {
        on.add(TableCode.NOT_CONTIGUOUS, "amount-limits", "缺少 " + tier, "no row for " + tier);
      }
    }
    for (FineForm form : FineForm.values()) {
      if (!on.inForce(Rows::amountMethods).containsKey(form.name())) {
        on.add(TableCode.NOT_CONTIGUOUS, "amount-methods", "缺少 " + form, "no row for " + form);
      }
    }
    for (ReductionRow row : on.inForce(Rows::reductions).values()) {
      if (row.high().compareTo(row.low()) < 0 || row.high().compareTo(BigDecimal.ONE) >= 0) {
        on.add(TableCode.ORDER, row, "high", row.high() + " 应不小于 low 且小于 1",
            row.high() + " (expected: not below low, and below 1)");
      }
    }
  }

  private void lowestPoint(TierBandRow band) {
    LowestPointRow row = on.inForce(Rows::lowestPoints).get(band.form() + " " + band.tier());
    if (row != null && !band.isPoint() && (row.share().compareTo(band.low()) <= 0 || row.share().compareTo(band.high()) >= 0)) {
      on.add(
          TableCode.ORDER,
          row,
          "share",
          row.share() + " 应在该档 " + band.low() + " 与 " + band.high() + " 之间",
          row.share() + " (expected: between " + band.low() + " and " + band.high() + " of the band)");
    }
  }

  private void bandPoints() {
    var found = on.inForce(Rows::bandPoints);
    for (Tier tier : TableKind.BAND_TIERS) {
      BandPointsRow row = found.get(tier.name());
      if (row == null) {
        on.add(TableCode.NOT_CONTIGUOUS, "band-points", "缺少 " + tier, "no row for " + tier);
      } else if (row.netAtLow().compareTo(row.netAtHigh()) <= 0) {
        on.add(
            TableCode.ORDER,
            row,
            "net_at_low",
            "低端的分数应高于高端的分数",
            "the score at the low end must be above that at the high end");
      }
    }
  }
}
