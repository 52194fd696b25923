package org.liangfa.coverage;

import java.util.List;
import org.liangfa.kernel.Language;
import org.liangfa.source.Passage;

/** What was exercised of a rule base. */
public final class CoverageReport {
  final List<RuleCoverage> rules;
  final List<RowCoverage> rows;
  final List<ArticleCoverage> articles;

  CoverageReport(List<RuleCoverage> rules, List<RowCoverage> rows, List<ArticleCoverage> articles) {
    this.rules = rules;
    this.rows = rows;
    this.articles = articles;
  }

  /** One table row, and whether anything used it. */
  record RowCoverage(String key, String place, boolean used) {}

  /** One article with the rules that rest on it. */
  record ArticleCoverage(Passage passage, List<RuleCoverage> rules) {
    boolean exercised() {
      return rules.stream().anyMatch(rule -> rule.fired > 0);
    }
  }

  /** Rules that applied, rules that waited, elements seen both ways, rows used, articles exercised. */
  public List<Share> shares() {
    int waiting = (int) rules.stream().filter(RuleCoverage::canWait).count();
    int elements = rules.stream().mapToInt(rule -> rule.elements.size()).sum() * 2;
    int seen = rules.stream().flatMap(rule -> rule.elements.stream())
        .mapToInt(element -> (element.held > 0 ? 1 : 0) + (element.decided > 0 ? 1 : 0)).sum();
    return List.of(
        new Share("rules", (int) rules.stream().filter(rule -> rule.fired > 0).count(), rules.size()),
        new Share(
            "waiting", (int) rules.stream().filter(rule -> rule.canWait() && rule.abstained > 0).count(), waiting),
        new Share("elements", seen, elements),
        new Share("rows", (int) rows.stream().filter(RowCoverage::used).count(), rows.size()),
        new Share("articles", (int) articles.stream().filter(ArticleCoverage::exercised).count(), articles.size()));
  }

  /** All of it together, each thing counted once. */
  public Share total() {
    List<Share> shares = shares();
    return new Share(
        "total", shares.stream().mapToInt(Share::seen).sum(), shares.stream().mapToInt(Share::all).sum());
  }

  /** One self-contained page: each article with its rules and what exercised them. */
  public String html(Language language) {
    return new CoveragePage(this, language).toString();
  }

  /** The same as JSON, with stable keys. */
  public String json() {
    return CoverageJson.of(this);
  }
}
