package org.liangfa.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.liangfa.engine.Element;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleInfo;
import org.liangfa.evaluation.RuleBaseContent;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Text;
import org.liangfa.table.PointGroupRow;
import org.liangfa.table.PointsRow;
import org.liangfa.table.Row;

/** The points table against the rules that insert its rows. */
final class ScoreChecks {
  private final RuleBaseContent base;
  private final List<RuleInfo> scoring;
  private final List<Remark> remarks;

  ScoreChecks(RuleBaseContent base, List<Remark> remarks) {
    this.base = base;
    this.scoring = base.rules().rules(Phase.SCORE).stream()
        .filter(rule -> rule.conclusion().type().equals("Points"))
        .toList();
    this.remarks = remarks;
  }

  void all() {
    Set<String> inserted = new HashSet<>();
    scoring.forEach(rule -> inserted.add(row(rule)));
    for (Row row : base.tables().rows("points")) {
      if (row instanceof PointsRow points && !inserted.contains(points.row())) {
        String code = points.row();
        remarks.add(new Remark(LintCode.POINTS_WITHOUT_RULE, code, RowChecks.place(row),
            Text.of("没有规则得出 Points(" + code + ")", "no rule concludes Points(" + code + ")")));
      }
    }
    base.tables().rows("point-groups").forEach(row -> caps((PointGroupRow) row));
    for (int i = 0; i < scoring.size(); i++) {
      inForce(scoring.get(i));
      for (int j = i + 1; j < scoring.size(); j++) {
        doubled(scoring.get(i), scoring.get(j));
      }
    }
  }

  /** A row above the cap never counts whole; a cap above all rows together never bites. */
  private void caps(PointGroupRow group) {
    List<PointsRow> rows = base.tables().rows("points").stream()
        .map(PointsRow.class::cast)
        .filter(row -> row.group().equals(group.group()) && row.side() == group.side())
        .filter(row -> row.cited().span().overlaps(group.cited().span()))
        .toList();
    String name = group.side() + " " + group.group();
    rows.stream().filter(row -> row.points().compareTo(group.cap()) > 0).forEach(row ->
        remarks.add(new Remark(LintCode.CAP_IDLE, name + " " + row.row(), RowChecks.place(row), Text.of(
            row.row() + " 为 " + row.points() + " 分，所在分组 " + name + " 以 " + group.cap() + " 分为限",
            row.row() + " carries " + row.points() + " points, its group " + name + " is capped at " + group.cap()))));
    BigDecimal sum = rows.stream().map(PointsRow::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(group.cap()) < 0) {
      remarks.add(new Remark(LintCode.CAP_IDLE, name, RowChecks.place(group), Text.of(
          "分组 " + name + " 以 " + group.cap() + " 分为限，各行合计只有 " + sum + " 分",
          "the group " + name + " is capped at " + group.cap() + ", its rows add up to " + sum + " only")));
    }
  }

  private void inForce(RuleInfo rule) {
    Set<String> packs = new TreeSet<>(base.tables().lineage(rule.pack()).ids());
    List<DateSpan> spans = base.tables().rows("points").stream()
        .filter(one -> one instanceof PointsRow points && points.row().equals(row(rule)) && packs.contains(one.pack()))
        .map(Row::span)
        .toList();
    if (!Spans.cover(spans, rule.span())) {
      remarks.add(new Remark(LintCode.POINTS_NOT_IN_FORCE, rule.id(), rule.place(), Text.of(
          rule.id() + " 适用于 " + rule.span() + "，分值 " + row(rule) + " 只在 " + spans + " 有效",
          rule.id() + " applies " + rule.span() + ", its points row " + row(rule) + " only " + spans)));
    }
  }

  /** Rows that one fact can feed at the same time. */
  private void doubled(RuleInfo one, RuleInfo other) {
    if (row(one).equals(row(other)) || Elements.exclusive(one, other)) {
      return;
    }
    for (Element mine : one.elements()) {
      for (Element theirs : other.elements()) {
        boolean fact = Set.of("Circumstance", "Comparison", "Grading").contains(mine.type());
        if (fact && !mine.negated() && !theirs.negated() && Elements.meet(mine, theirs)) {
          String pair = new TreeSet<>(Set.of(row(one), row(other))).toString().replaceAll("[\\[\\],]", "");
          remarks.add(new Remark(LintCode.DOUBLE_COUNTING, pair, other.place(), Text.of(
              mine.subject() + " 既计入 " + named(one) + "，又计入 " + named(other),
              mine.subject() + " feeds " + named(one) + " and " + named(other))));
          return;
        }
      }
    }
  }

  private static String named(RuleInfo rule) {
    return row(rule) + " (" + rule.id() + ")";
  }

  private static String row(RuleInfo rule) {
    return rule.conclusion().arguments().get(0);
  }

  /** Spans of days. */
  static final class Spans {
    private Spans() {}

    /** Whether the spans together hold every day of the one asked for. */
    static boolean cover(List<DateSpan> spans, DateSpan asked) {
      LocalDate reached = asked.from();
      while (true) {
        LocalDate day = reached;
        DateSpan next = spans.stream().filter(span -> span.contains(day)).findFirst().orElse(null);
        if (next == null) {
          return false;
        } else if (next.until() == null || asked.until() != null && !next.until().isBefore(asked.until())) {
          return true;
        }
        reached = next.until();
      }
    }
  }
}
