package org.liangfa.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liangfa.table.AmountLimitRow;
import org.liangfa.table.AmountMethodRow;
import org.liangfa.table.BandPointsRow;
import org.liangfa.table.LowestPointRow;
import org.liangfa.table.MitigationShareRow;
import org.liangfa.table.PackChain;
import org.liangfa.table.PointGroupRow;
import org.liangfa.table.PointsRow;
import org.liangfa.table.ReductionRow;
import org.liangfa.table.RoundingRow;
import org.liangfa.table.Row;
import org.liangfa.table.Tables;
import org.liangfa.table.TierBandRow;
import org.liangfa.table.TierTargetRow;

/**
 * The rows in force for one case under one state of the law, each list in the order of its table.
 *
 * @param points what a circumstance weighs
 * @param groups caps of the points groups
 * @param targets which tier a net score points at
 * @param bands where the tiers lie in the statutory range
 * @param positions which net score stands at which end of a band
 * @param shares share of the statutory minimum under 减轻
 * @param rounding steps to which an amount is rounded down
 * @param lowestPoints lowest recommended points of bands that the law lets reach further down
 * @param methods how the amount is found for each form of fine
 * @param limits how far a tier may lie from an amount found by added percentages
 * @param reductions reductions that rules may conclude
 */
public record RuleTables(
    List<PointsRow> points,
    List<PointGroupRow> groups,
    List<TierTargetRow> targets,
    List<TierBandRow> bands,
    List<BandPointsRow> positions,
    List<MitigationShareRow> shares,
    List<RoundingRow> rounding,
    List<LowestPointRow> lowestPoints,
    List<AmountMethodRow> methods,
    List<AmountLimitRow> limits,
    List<ReductionRow> reductions) {
  public RuleTables {
    points = List.copyOf(points);
    groups = List.copyOf(groups);
    targets = List.copyOf(targets);
    bands = List.copyOf(bands);
    positions = List.copyOf(positions);
    shares = List.copyOf(shares);
    rounding = List.copyOf(rounding);
    lowestPoints = List.copyOf(lowestPoints);
    methods = List.copyOf(methods);
    limits = List.copyOf(limits);
    reductions = List.copyOf(reductions);
  }

  /** The rows of a pack chain on a day. */
  public static RuleTables inForce(Tables tables, PackChain chain, LocalDate day) {
    return new RuleTables(
        tables.points(chain, day),
        tables.pointGroups(chain, day),
        tables.tierTargets(chain, day),
        tables.tierBands(chain, day),
        tables.bandPoints(chain, day),
        tables.mitigationShares(chain, day),
        tables.roundings(chain, day),
        tables.lowestPoints(chain, day),
        tables.amountMethods(chain, day),
        tables.amountLimits(chain, day),
        tables.reductions(chain, day));
  }

  /** Every row, table by table. */
  public List<Row> all() {
    List<Row> all = new ArrayList<>();
    List.of(points, groups, targets, bands, positions, shares, rounding, lowestPoints, methods, limits, reductions)
        .forEach(all::addAll);
    return all;
  }
}
