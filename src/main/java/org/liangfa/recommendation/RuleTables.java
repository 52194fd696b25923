package org.liangfa.recommendation;

import java.math.BigDecimal;
import java.util.List;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;

/**
 * The rows in force for one case under one state of the law, each list in the order of its file.
 *
 * @param points what a circumstance weighs
 * @param groups caps of the points groups
 * @param targets which tier a net score points at
 * @param bands where the tiers lie in the statutory range
 * @param positions which net score stands at which end of a band
 * @param shares share of the statutory minimum under 减轻
 * @param rounding steps to which an amount is rounded down
 */
public record RuleTables(
    List<PointsRow> points,
    List<GroupRow> groups,
    List<TargetRow> targets,
    List<BandRow> bands,
    List<PositionRow> positions,
    List<ShareRow> shares,
    List<RoundingRow> rounding) {
  public RuleTables {
    points = List.copyOf(points);
    groups = List.copyOf(groups);
    targets = List.copyOf(targets);
    bands = List.copyOf(bands);
    positions = List.copyOf(positions);
    shares = List.copyOf(shares);
    rounding = List.copyOf(rounding);
  }

  /** What every row carries: its place such as {@code points.csv:7}, and the key of the provision behind it. */
  public interface Row {
    String origin();

    String basis();
  }

  /** Which way a points row pulls. */
  public enum Side {
    MITIGATING,
    AGGRAVATING
  }

  public record PointsRow(
      String row, Side side, String group, BigDecimal points, Text label, String origin, String basis)
      implements Row {}

  public record GroupRow(String group, Side side, BigDecimal cap, String origin, String basis) implements Row {}

  public record TargetRow(Tier tier, BigDecimal netFrom, BigDecimal netUntil, String origin, String basis)
      implements Row {}

  public record BandRow(FineForm form, Tier tier, BigDecimal low, BigDecimal high, String origin, String basis)
      implements Row {}

  public record PositionRow(Tier tier, BigDecimal netAtLow, BigDecimal netAtHigh, String origin, String basis)
      implements Row {}

  public record ShareRow(BigDecimal netFrom, BigDecimal netUntil, BigDecimal share, String origin, String basis)
      implements Row {}

  public record RoundingRow(Money amountFrom, Money step, String origin, String basis) implements Row {}
}
