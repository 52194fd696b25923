package org.liangfa.recommendation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Points;
import org.liangfa.result.Contribution;
import org.liangfa.result.EvidenceRef;
import org.liangfa.result.RuleRef;
import org.liangfa.result.Score;
import org.liangfa.table.PointGroupRow;
import org.liangfa.table.PointsRow;
import org.liangfa.table.Side;
import org.liangfa.table.TierTargetRow;

/**
 * Adds up the points rows that rules applied. Rows count in table order until the cap of their group, and then the 100
 * points of their side, are used up; a row counts once however many rules applied it.
 */
final class Scoring {
  private static final BigDecimal SIDE_CAP = BigDecimal.valueOf(100);

  private final RuleTables tables;
  private final References references;

  Scoring(RuleTables tables, References references) {
    this.tables = tables;
    this.references = references;
  }

  /**
   * The score without a note.
   *
   * @throws IllegalStateException if a row, group or target is missing from the tables in force
   */
  Score of(Findings findings) {
    Map<Side, BigDecimal> totals = new EnumMap<>(Side.class);
    totals.put(Side.MITIGATING, BigDecimal.ZERO);
    totals.put(Side.AGGRAVATING, BigDecimal.ZERO);
    Map<String, BigDecimal> used = new HashMap<>();
    List<Contribution> contributions = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    for (PointsRow row : tables.points()) {
      known.add(row.row());
      List<Derivation> applied = appliers(findings, row);
      if (applied.isEmpty()) {
        continue;
      }
      PointGroupRow group = group(row);
      String cap = group.side() + " " + group.group();
      BigDecimal groupLeft = group.cap().subtract(used.getOrDefault(cap, BigDecimal.ZERO));
      BigDecimal sideLeft = SIDE_CAP.subtract(totals.get(row.side()));
      BigDecimal counted = row.points().min(groupLeft).min(sideLeft);
      used.merge(cap, counted, BigDecimal::add);
      totals.merge(row.side(), counted, BigDecimal::add);
      contributions.add(contribution(row, counted, applied));
    }
    requireKnown(findings, known);
    BigDecimal mitigating = totals.get(Side.MITIGATING);
    BigDecimal aggravating = totals.get(Side.AGGRAVATING);
    BigDecimal net = mitigating.subtract(aggravating);
    return new Score(mitigating, aggravating, net, target(net).tier(), contributions, Wording.NONE);
  }

  /** The row whose span of net scores, first inclusive and last exclusive, holds the score. */
  TierTargetRow target(BigDecimal net) {
    return tables.targets().stream()
        .filter(row -> row.netFrom().compareTo(net) <= 0 && net.compareTo(row.netUntil()) < 0)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("tier-targets: no row for net " + net.toPlainString()));
  }

  private Contribution contribution(PointsRow row, BigDecimal counted, List<Derivation> applied) {
    RuleRef rule = Findings.rules(applied, references).get(0);
    Set<EvidenceRef> evidence = new LinkedHashSet<>();
    applied.forEach(derivation -> evidence.addAll(references.evidence(derivation)));
    return new Contribution(
        row.row(),
        row.side().name(),
        row.label(),
        row.points(),
        counted,
        row.group(),
        rule,
        List.copyOf(evidence),
        Wording.place(row));
  }

  /** The derivations that applied the row, in an order that does not depend on the order of firing. */
  private static List<Derivation> appliers(Findings findings, PointsRow row) {
    List<Derivation> applied = findings.of(Points.class, points -> points.row().equals(row.row()));
    if (applied.size() > 1) {
      applied.sort(Comparator.comparing(Derivation::ruleId).thenComparing(d -> d.premises().toString()));
    }
    return applied;
  }

  private PointGroupRow group(PointsRow row) {
    return tables.groups().stream()
        .filter(group -> group.group().equals(row.group()) && group.side() == row.side())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "point-groups: no row for group " + row.group() + " on side " + row.side() + " (" + row.origin() + ")"));
  }

  private static void requireKnown(Findings findings, Set<String> known) {
    for (Derivation derivation : findings.of(Points.class)) {
      String row = ((Points) derivation.finding()).row();
      if (!known.contains(row)) {
        throw new IllegalStateException("points: no row " + row + " in force (rule " + derivation.ruleId() + ")");
      }
    }
  }
}
