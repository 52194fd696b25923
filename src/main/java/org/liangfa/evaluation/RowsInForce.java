package org.liangfa.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.liangfa.recommendation.FineForm;
import org.liangfa.recommendation.RuleTables;
import org.liangfa.table.PackChain;
import org.liangfa.table.Tables;

/** The rows of score, tier and amount that are in force for a case. */
final class RowsInForce {
  private RowsInForce() {}

  static RuleTables of(Tables tables, PackChain packs, LocalDate day) {
    return new RuleTables(
        points(tables, packs, day),
        tables.pointGroups(packs, day).stream()
            .map(
                row ->
                    new RuleTables.GroupRow(
                        row.group(), side(row.side()), row.cap(), row.origin(), row.basis().toString()))
            .toList(),
        tables.tierTargets(packs, day).stream()
            .map(
                row ->
                    new RuleTables.TargetRow(
                        row.tier(), row.netFrom(), row.netUntil(), row.origin(), row.basis().toString()))
            .toList(),
        tables.tierBands(packs, day).stream()
            .map(
                row ->
                    new RuleTables.BandRow(
                        FineForm.valueOf(row.form().name()),
                        row.tier(),
                        row.low(),
                        row.high(),
                        row.origin(),
                        row.basis().toString()))
            .toList(),
        tables.bandPoints(packs, day).stream()
            .map(
                row ->
                    new RuleTables.PositionRow(
                        row.tier(), row.netAtLow(), row.netAtHigh(), row.origin(), row.basis().toString()))
            .toList(),
        tables.mitigationShares(packs, day).stream()
            .map(
                row ->
                    new RuleTables.ShareRow(
                        row.netFrom(), row.netUntil(), row.share(), row.origin(), row.basis().toString()))
            .toList(),
        tables.roundings(packs, day).stream()
            .map(
                row ->
                    new RuleTables.RoundingRow(row.amountFrom(), row.step(), row.origin(), row.basis().toString()))
            .toList());
  }

  private static List<RuleTables.PointsRow> points(Tables tables, PackChain packs, LocalDate day) {
    return tables.points(packs, day).stream()
        .map(
            row ->
                new RuleTables.PointsRow(
                    row.row(),
                    side(row.side()),
                    row.group(),
                    row.points(),
                    row.label(),
                    row.origin(),
                    row.basis().toString()))
        .toList();
  }

  private static RuleTables.Side side(org.liangfa.table.Side side) {
    return RuleTables.Side.valueOf(side.name());
  }
}
