package org.liangfa.table;

import java.math.BigDecimal;
import java.util.List;
import org.liangfa.kernel.Order;

/** The scales by which an amount is found and rounded. */
final class AmountScales {
  private final ScaleDay on;

  AmountScales(ScaleDay on) {
    this.on = on;
  }

  void all() {
    shares();
    rounding();
  }

  private void shares() {
    List<MitigationShareRow> sorted =
        on.inForce(Rows::mitigationShares).values().stream()
            .sorted(Order.by(MitigationShareRow::netFrom))
            .toList();
    on.joins(
        "mitigation-shares",
        sorted.stream().map(row -> new ScaleDay.Piece(row, row.netFrom(), row.netUntil())).toList());
    BigDecimal last = BigDecimal.ONE;
    for (MitigationShareRow row : sorted) {
      if (row.share().compareTo(BigDecimal.ONE) >= 0 || row.share().compareTo(last) > 0) {
        on.add(
            TableCode.ORDER,
            row,
            "share",
            row.share() + " 应小于 1，且分值更高时不得更大",
            row.share() + " (expected: below 1, and not larger for a higher score)");
      }
      last = row.share();
    }
  }

  private void rounding() {
    List<RoundingRow> sorted =
        on.inForce(Rows::rounding).values().stream()
            .sorted(Order.by(RoundingRow::amountFrom))
            .toList();
    if (sorted.isEmpty() || !sorted.get(0).amountFrom().isZero()) {
      on.add(TableCode.NOT_CONTIGUOUS, "rounding", "没有从 0 起的行", "no row starts at 0");
    }
    for (RoundingRow row : sorted) {
      boolean fits = row.amountFrom().isZero() || row.step().compareTo(row.amountFrom()) <= 0;
      if (row.step().isZero() || !fits) {
        on.add(
            TableCode.ORDER,
            row,
            "step",
            row.step() + " 应大于 0 且不超过 " + row.amountFrom(),
            row.step() + " (expected: above 0 and not above " + row.amountFrom() + ")");
      }
    }
  }
}
