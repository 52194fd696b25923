package org.liangfa.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liangfa.evaluation.Explanation;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Text;
import org.liangfa.result.Citation;
import org.liangfa.result.ReviewPoint;
import org.liangfa.result.ReviewPoint.Verdict;
import org.liangfa.result.RuleRef;
import org.liangfa.table.ReviewPointRow;

/** The points found so far. How much a point weighs, its words and its article come from the table alone. */
final class Sheet {
  static final Text NOTHING = Text.of("", "");

  private final Explanation explanation;
  private final Map<String, ReviewPointRow> rows;
  private final List<ReviewPoint> points = new ArrayList<>();
  private final List<Text> toCheck = new ArrayList<>();

  Sheet(Explanation explanation, List<ReviewPointRow> rows) {
    this.explanation = explanation;
    this.rows = rows.stream().collect(Collectors.toMap(ReviewPointRow::point, Function.identity()));
  }

  List<ReviewPoint> points() {
    return points;
  }

  List<Text> toCheck() {
    return toCheck;
  }

  boolean has(Aspect aspect, Verdict verdict) {
    return points.stream().anyMatch(point -> point.aspect().equals(aspect.name()) && point.verdict() == verdict);
  }

  /** Something is in order. */
  void agree(Aspect aspect, String code, Text what, Citation... articles) {
    points.add(new ReviewPoint(
        code, aspect.name(), Verdict.AGREED, what, NOTHING, NOTHING, List.of(articles), null, NOTHING, null));
  }

  /** A fault with nothing to add. */
  void fault(Aspect aspect, String code) {
    fault(aspect, code, NOTHING, NOTHING, List.of());
  }

  /** A fault, with what the draft says and what it should. */
  void fault(Aspect aspect, String code, Text drafted, Text required) {
    fault(aspect, code, drafted, required, List.of());
  }

  /**
   * A fault with provisions of the case itself, which stand before the one of the table.
   *
   * @throws IllegalStateException if the table in force has no such point
   */
  void fault(Aspect aspect, String code, Text drafted, Text required, List<Citation> provisions) {
    ReviewPointRow row = rows.get(code);
    if (row == null) {
      throw new IllegalStateException("review-points.csv: " + code + " (expected: a row in force)");
    }
    Set<Citation> articles = new LinkedHashSet<>(provisions);
    articles.add(explanation.cite(row.basis().toString()));
    points.add(new ReviewPoint(
        code, aspect.name(), weight(row), row.label(), drafted, required, List.copyOf(articles), null, row.fix(), null));
  }

  /** A fault that a rule concluded: against the law where the rule is law, a departure where it is our reading or a memory. */
  void fault(Aspect aspect, String code, Text what, Text drafted, Text fix, RuleRef rule) {
    boolean law = isLaw(rule);
    Text mend = law
        ? fix
        : Text.of(fix.zh() + "；确不适用的，在 overrides 写明理由和批准人",
            fix.en() + "; where it does not apply, give reason and approver under overrides");
    points.add(new ReviewPoint(
        code, aspect.name(), law ? Verdict.UNLAWFUL : Verdict.DEPARTS_WITHOUT_REASON, what, drafted, NOTHING,
        List.of(rule.basis()), rule, mend, null));
  }

  /** Whether the words of the provision are held, so that nobody can call it an inference, a memory or a proposal. */
  private static boolean isLaw(RuleRef rule) {
    Mark mark = rule.basis().mark();
    return (mark == Mark.VERBATIM || mark == Mark.EXCERPT) && !rule.fromMemory();
  }

  /** A part of the written decision is missing. */
  void missing(String code, Text what, Text fix, Citation article) {
    points.add(new ReviewPoint(code, Aspect.CONTENT.name(), Verdict.UNLAWFUL, what,
        Text.of("没有写", "not stated"), NOTHING, List.of(article), null, fix, null));
  }

  void check(Text what) {
    toCheck.add(what);
  }

  /** Every departure is without reason until an override gives one. */
  private static Verdict weight(ReviewPointRow row) {
    return row.weight() == ReviewPointRow.Weight.UNLAWFUL ? Verdict.UNLAWFUL : Verdict.DEPARTS_WITHOUT_REASON;
  }

  static Text money(@Nullable Object money) {
    return money == null ? Text.of("无罚款", "no fine") : Text.of(money + "元", money + " yuan");
  }
}
