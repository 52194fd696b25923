package org.liangfa.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.liangfa.engine.Element;
import org.liangfa.engine.Notation;
import org.liangfa.engine.RuleInfo;
import org.liangfa.evaluation.RuleBaseContent;
import org.liangfa.fact.Comparison;
import org.liangfa.fact.Fact;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Text;
import org.liangfa.table.AssessmentFactorRow;
import org.liangfa.table.AssumptionRow;
import org.liangfa.table.Row;
import org.liangfa.table.ThresholdRow;
import org.liangfa.table.Vocabulary.Kind;

/** Words that are listed and not used, and uses that come to nothing. */
final class WordChecks {
  private static final Map<Kind, String> CONCLUDED = Map.of(
      Kind.QUESTIONS, "Question", Kind.CONFLICTS, "Conflict", Kind.DUTIES, "Duty", Kind.MEASURES, "Measure",
      Kind.RISKS, "Risk");

  private final RuleBaseContent base;
  private final List<RuleInfo> rules;
  private final List<Remark> remarks;
  /** Codes by type of fact or finding that some rule asks for. */
  private final Map<String, Set<String>> asked = new HashMap<>();
  private final Map<String, Set<String>> concluded = new HashMap<>();

  WordChecks(RuleBaseContent base, List<Remark> remarks) {
    this.base = base;
    this.rules = base.rules().rules();
    this.remarks = remarks;
    for (RuleInfo rule : rules) {
      concluded.computeIfAbsent(rule.conclusion().type(), type -> new HashSet<>())
          .addAll(rule.conclusion().arguments());
      for (Element element : rule.elements()) {
        element.constraints().values().forEach(
            codes -> asked.computeIfAbsent(element.type(), type -> new HashSet<>()).addAll(codes));
      }
    }
  }

  void all() {
    circumstances();
    CONCLUDED.forEach(this::concluded);
    asked(Kind.FEATURES, "Feature");
    asked(Kind.STEPS, "Step");
    tests();
    assumptions();
  }

  private void circumstances() {
    Set<String> used = new HashSet<>(asked.getOrDefault("Circumstance", Set.of()));
    used.addAll(asked.getOrDefault("Claim", Set.of()));
    base.tables().rows("assessment-factors").forEach(row -> used.add(((AssessmentFactorRow) row).circumstance()));
    unused(Kind.CIRCUMSTANCES, used, LintCode.UNUSED_CIRCUMSTANCE, "没有规则或者表用到", "no rule and no table uses");
  }

  private void concluded(Kind kind, String type) {
    unused(kind, concluded.getOrDefault(type, Set.of()), LintCode.KIND_WITHOUT_RULE, "没有规则得出", "no rule concludes");
  }

  private void asked(Kind kind, String type) {
    Set<String> used = new HashSet<>(asked.getOrDefault(type, Set.of()));
    unused(kind, used, LintCode.KIND_WITHOUT_RULE, "没有规则问到", "no rule asks for");
  }

  private void unused(Kind kind, Set<String> used, LintCode code, String zh, String en) {
    for (String word : base.tables().vocabulary().codes(kind)) {
      if (!used.contains(word)) {
        String origin = base.tables().vocabulary().find(kind, word).orElseThrow().origin();
        remarks.add(new Remark(code, word, "rules/vocabulary/" + origin, Text.of(zh + " " + word, en + " " + word)));
      }
    }
  }

  private void tests() {
    Set<String> supposed = new HashSet<>();
    for (Row row : base.tables().rows("assumptions")) {
      if (((AssumptionRow) row).fact() instanceof Comparison comparison) {
        supposed.add(comparison.test());
      }
    }
    Set<String> told = new TreeSet<>();
    for (Row row : base.tables().rows("thresholds")) {
      String test = ((ThresholdRow) row).test();
      boolean used = asked.getOrDefault("Comparison", Set.of()).contains(test) || supposed.contains(test);
      if (!used && told.add(test)) {
        remarks.add(new Remark(LintCode.TEST_UNUSED, test, RowChecks.place(row),
            Text.of("没有规则问到 " + test, "no rule asks for " + test)));
      }
    }
    rules.forEach(this::testsInForce);
  }

  private void testsInForce(RuleInfo rule) {
    Set<String> packs = new TreeSet<>(base.tables().lineage(rule.pack()).ids());
    for (Element element : rule.elements()) {
      if (element.type().equals("Comparison")) {
        for (String test : element.constraints().getOrDefault("test", Set.of())) {
          List<DateSpan> spans = base.tables().rows("thresholds").stream()
              .filter(row -> ((ThresholdRow) row).test().equals(test) && packs.contains(row.pack()))
              .map(Row::span)
              .toList();
          if (!ScoreChecks.Spans.cover(spans, rule.span())) {
            remarks.add(new Remark(LintCode.TEST_NOT_IN_FORCE, rule.id() + " " + test, rule.place(), Text.of(
                rule.id() + " 适用于 " + rule.span() + "，标准 " + test + " 只在 " + spans + " 有效",
                rule.id() + " applies " + rule.span() + ", the test " + test + " only " + spans)));
          }
        }
      }
    }
  }

  private void assumptions() {
    for (Row row : base.tables().rows("assumptions")) {
      Fact fact = ((AssumptionRow) row).fact();
      // Supposing one answer takes the other away, so that any rule that asks for the code may change.
      String type = fact.getClass().getSimpleName();
      String code = Notation.print((Record) fact).replaceFirst("^.*\\(", "").replaceFirst("[,)].*$", "");
      boolean seen = asked.getOrDefault(type, Set.of()).contains(code);
      if (!seen) {
        remarks.add(new Remark(LintCode.ASSUMPTION_IDLE, fact.toString(), RowChecks.place(row),
            Text.of("没有规则看 " + fact, "no rule looks at " + fact)));
      }
    }
  }
}
