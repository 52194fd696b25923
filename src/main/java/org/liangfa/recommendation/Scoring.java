package org.liangfa.recommendation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Points;
import org.liangfa.kernel.Order;
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
    Map<String, List<Derivation>> appliers = new HashMap<>();
    for (Derivation one : findings.of(Points.class)) {
      appliers.computeIfAbsent(((Points) one.finding()).row(), row -> new ArrayList<>()).add(one);
    }
    List<Contribution> contributions = new ArrayList<>();
    Recommender.Sums sums = add(appliers.keySet(), (row, counted) ->
        contributions.add(contribution(row, counted, appliers.get(row.row()))));
    return new Score(
        sums.mitigating(), sums.aggravating(), sums.net(), target(sums.net()).tier(), contributions, Wording.NONE);
  }

  /**
   * The score without a note and without who scored for it.
   *
   * @throws IllegalStateException as {@link #of}
   */
  Score totals(Findings findings) {
    Set<String> rows = new HashSet<>();
    for (Derivation one : findings.of(Points.class)) {
      rows.add(((Points) one.finding()).row());
    }
    Recommender.Sums sums = sums(rows);
    return new Score(
        sums.mitigating(), sums.aggravating(), sums.net(), target(sums.net()).tier(), List.of(), Wording.NONE);
  }

  /**
   * The sums alone.
   *
   * @param rows the points rows concluded
   * @throws IllegalStateException as {@link #of}
   */
  Recommender.Sums sums(Set<String> rows) {
    return add(rows, (row, counted) -> { });
  }

  /** Points counted so far, by side and by group. */
  private static final class Totals {
    private BigDecimal mitigating = BigDecimal.ZERO;
    private BigDecimal aggravating = BigDecimal.ZERO;
    private final Map<PointGroupRow, BigDecimal> used = new IdentityHashMap<>();

    /** What of the points still counts under the cap of the group and of the side. */
    BigDecimal count(PointsRow row, PointGroupRow group) {
      boolean mitigates = row.side() == Side.MITIGATING;
      BigDecimal ofGroup = used.getOrDefault(group, BigDecimal.ZERO);
      BigDecimal sideLeft = SIDE_CAP.subtract(mitigates ? mitigating : aggravating);
      BigDecimal counted = row.points().min(group.cap().subtract(ofGroup)).min(sideLeft);
      used.put(group, ofGroup.add(counted));
      if (mitigates) {
        mitigating = mitigating.add(counted);
      } else {
        aggravating = aggravating.add(counted);
      }
      return counted;
    }

    Recommender.Sums sums() {
      return new Recommender.Sums(mitigating, aggravating);
    }
  }

  private interface Counted {
    void row(PointsRow row, BigDecimal counted);
  }

  private Recommender.Sums add(Set<String> applied, Counted consumer) {
    Totals totals = new Totals();
    int known = 0;
    for (PointsRow row : tables.points()) {
      if (applied.contains(row.row())) {
        known++;
        consumer.row(row, totals.count(row, group(row)));
      }
    }
    if (known < applied.size()) {
      throw unknown(applied);
    }
    return totals.sums();
  }

  private IllegalStateException unknown(Set<String> applied) {
    Set<String> strange = new TreeSet<>(applied);
    tables.points().forEach(row -> strange.remove(row.row()));
    return new IllegalStateException("points: no row " + String.join(", ", strange) + " in force");
  }

  /** The row whose span of net scores, first inclusive and last exclusive, holds the score. */
  TierTargetRow target(BigDecimal net) {
    return tables.targets().stream()
        .filter(row -> row.netFrom().compareTo(net) <= 0 && net.compareTo(row.netUntil()) < 0)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("tier-targets: no row for net " + net.toPlainString()));
  }

  /** The derivations are put in an order that does not depend on the order of firing. */
  private Contribution contribution(PointsRow row, BigDecimal counted, List<Derivation> applied) {
    applied.sort(Order.by(Derivation::ruleId).then(one -> one.premises().toString()));
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

  private PointGroupRow group(PointsRow row) {
    return tables.groups().stream()
        .filter(group -> group.group().equals(row.group()) && group.side() == row.side())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "point-groups: no row for group " + row.group() + " on side " + row.side() + " (" + row.origin() + ")"));
  }
}
