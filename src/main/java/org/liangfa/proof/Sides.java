package org.liangfa.proof;

import java.util.HashMap;
import java.util.Map;
import org.liangfa.finding.Aggravation;
import org.liangfa.finding.AssessmentExclusion;
import org.liangfa.finding.AssessmentTrigger;
import org.liangfa.finding.Bar;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.Dimension;
import org.liangfa.finding.Disposal;
import org.liangfa.finding.FineBar;
import org.liangfa.finding.Grading;
import org.liangfa.finding.Ground;
import org.liangfa.finding.Opening;
import org.liangfa.finding.PanelConclusion;
import org.liangfa.finding.Points;
import org.liangfa.finding.RedLine;
import org.liangfa.finding.SupervisionOpinion;
import org.liangfa.kernel.Grade;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Tier;
import org.liangfa.kernel.Verdict;
import org.liangfa.table.Entry;
import org.liangfa.table.PointsRow;
import org.liangfa.table.Row;
import org.liangfa.table.Side;
import org.liangfa.table.Tables;

/**
 * Which way a fact or finding pulls: towards a lighter or a heavier outcome, or neither. Circumstances and points rows
 * pull as vocabulary and table say.
 */
final class Sides {
  private final Map<String, Side> circumstances = new HashMap<>();
  private final Map<String, Side> points = new HashMap<>();

  Sides(Tables tables) {
    for (Entry.Circumstance entry : tables.vocabulary().circumstances()) {
      circumstances.put(entry.code(), entry.side());
    }
    for (Row row : tables.rows("points")) {
      points.put(((PointsRow) row).row(), ((PointsRow) row).side());
    }
  }

  Side of(Record record) {
    if (record instanceof Circumstance circumstance) {
      return circumstance.proof() == Proof.ESTABLISHED
          ? circumstances.getOrDefault(circumstance.kind(), Side.NEUTRAL)
          : Side.NEUTRAL;
    }
    if (record instanceof Points row) {
      return points.getOrDefault(row.row(), Side.NEUTRAL);
    }
    if (record instanceof Ground || record instanceof FineBar || record instanceof AssessmentTrigger) {
      return Side.MITIGATING;
    }
    if (record instanceof Aggravation || record instanceof RedLine || record instanceof AssessmentExclusion) {
      return Side.AGGRAVATING;
    }
    return tier(record);
  }

  private static Side tier(Record record) {
    if (record instanceof Disposal end) {
      return end.tier() == Tier.TRANSFER ? Side.AGGRAVATING
          : end.tier() == Tier.NO_PENALTY_QUESTION ? Side.NEUTRAL : Side.MITIGATING;
    }
    if (record instanceof Opening opening) {
      return opening.tier() == Tier.MITIGATED ? Side.MITIGATING
          : opening.tier() == Tier.AGGRAVATED ? Side.AGGRAVATING : Side.NEUTRAL;
    }
    if (record instanceof Bar bar) {
      return switch (bar.tier()) {
        case NO_PENALTY_REQUIRED, NO_PENALTY_PERMITTED, EXEMPTED, MITIGATED -> Side.AGGRAVATING;
        case AGGRAVATED -> Side.MITIGATING;
        default -> Side.NEUTRAL;
      };
    }
    return assessment(record);
  }

  private static Side assessment(Record record) {
    boolean lighter = record instanceof Dimension dimension && dimension.verdict() == Verdict.PASS
        || record instanceof PanelConclusion panel && panel.verdict() == Verdict.PASS
        || record instanceof SupervisionOpinion opinion && opinion.verdict() == Verdict.PASS
        || record instanceof Grading grading && grading.grade() != Grade.NONE;
    return lighter ? Side.MITIGATING : Side.NEUTRAL;
  }
}
