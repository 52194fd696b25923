package org.liangfa.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangfa.check.CaseTrace;
import org.liangfa.check.LocatedCase;
import org.liangfa.check.Observer;
import org.liangfa.engine.RuleInfo;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Language;
import org.liangfa.report.Reports;
import org.liangfa.result.DerivationLine;
import org.liangfa.result.Result;
import org.liangfa.source.BasisKey;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceRegistry;
import org.liangfa.table.Row;
import org.liangfa.table.Tables;
import org.liangfa.table.ThresholdRow;

/**
 * Listens to a check. An article is exercised when a rule that rests on it applied; a table row when a sample cites it or,
 * for a threshold, when a rule was asked its test.
 */
public final class Coverage implements Observer {
  private static final Pattern CITED = Pattern.compile("([a-z0-9-]+)/([a-z0-9-]+\\.csv:[0-9]+)");
  private static final Pattern TEST = Pattern.compile("Comparison\\(([A-Z0-9_]+),");

  private final ConcurrentLinkedQueue<Run> runs = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Evaluated> results = new ConcurrentLinkedQueue<>();

  private record Run(LocatedCase located, CaseTrace trace) {}

  private record Evaluated(String sample, Result result) {}

  @Override
  public void ran(LocatedCase located, CaseTrace trace) {
    runs.add(new Run(located, trace));
  }

  @Override
  public void evaluated(String sample, Result result) {
    results.add(new Evaluated(sample, result));
  }

  /**
   * What was exercised of a rule base that loads.
   *
   * @throws org.liangfa.source.SourceException if a law text is broken
   * @throws org.liangfa.table.TableException if a table is broken
   * @throws org.liangfa.engine.RuleBaseException if a rule is broken
   */
  public CoverageReport of(RuleFiles files) {
    Liangfa liangfa = Liangfa.open(files);
    Map<String, RuleCoverage> rules = new LinkedHashMap<>();
    liangfa.rules().catalogue().rules().forEach(rule -> rules.put(rule.id(), new RuleCoverage(rule)));
    Set<String> tests = new TreeSet<>();
    for (Run run : runs) {
      RuleCoverage rule = rules.get(run.trace().rule().id());
      if (rule != null) {
        rule.ran(run.located().title(), !run.trace().fired().isEmpty(), run.trace().elements());
        asked(run.trace(), tests);
      }
    }
    Set<String> cited = new TreeSet<>();
    for (Evaluated one : results) {
      for (DerivationLine line : one.result().derivation()) {
        RuleCoverage rule = rules.get(line.rule().id());
        if (rule != null) {
          rule.samples.add(one.sample());
        }
      }
      Matcher matcher = CITED.matcher(Reports.format("json").render(one.result(), Language.ZH));
      while (matcher.find()) {
        cited.add(matcher.group());
      }
    }
    return report(liangfa.sources(), liangfa.tables(), rules, tests, cited);
  }

  private static void asked(CaseTrace trace, Set<String> tests) {
    trace.elements().forEach(state -> {
      Matcher matcher = TEST.matcher(state.element().toString());
      if (matcher.find() && !state.records().isEmpty()) {
        tests.add(matcher.group(1));
      }
    });
  }

  private static CoverageReport report(
      SourceRegistry sources, Tables tables, Map<String, RuleCoverage> rules, Set<String> tests, Set<String> cited) {
    Map<String, List<RuleCoverage>> articles = new TreeMap<>();
    for (RuleCoverage one : rules.values()) {
      RuleInfo rule = one.rule;
      articles.computeIfAbsent(article(rule.basis()), key -> new ArrayList<>()).add(one);
      if (rule.also() != null && !article(rule.also()).equals(article(rule.basis()))) {
        articles.computeIfAbsent(article(rule.also()), key -> new ArrayList<>()).add(one);
      }
    }
    List<CoverageReport.RowCoverage> rows = new ArrayList<>();
    for (String table : tables.names()) {
      for (Row row : tables.rows(table)) {
        boolean used = cited.contains(row.pack() + "/" + row.origin())
            || row instanceof ThresholdRow threshold && tests.contains(threshold.test());
        rows.add(new CoverageReport.RowCoverage(
            tables.key(row), "rules/packs/" + row.pack() + "/tables/" + row.origin(), used));
      }
    }
    List<CoverageReport.ArticleCoverage> read = new ArrayList<>();
    articles.forEach((key, own) ->
        read.add(new CoverageReport.ArticleCoverage(sources.resolve(BasisKey.parse(key)), List.copyOf(own))));
    return new CoverageReport(List.copyOf(rules.values()), List.copyOf(rows), List.copyOf(read));
  }

  private static String article(BasisKey key) {
    return key.source() + "#" + key.article();
  }
}
