package org.liangfa.coverage;

import static org.liangfa.report.HtmlText.safe;

import java.util.List;
import org.liangfa.coverage.CoverageReport.ArticleCoverage;
import org.liangfa.coverage.CoverageReport.RowCoverage;
import org.liangfa.coverage.RuleCoverage.ElementCoverage;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Text;

/** Coverage as one page of HTML: no script, nothing loaded, every string made safe. */
final class CoveragePage {
  private static final int SHOWN = 12;
  private static final String STYLE = """
      body { margin: 0 auto; padding: 1.25rem 1rem 3rem; max-width: 70rem; font: 1rem/1.6 system-ui, "PingFang SC",
        "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere; color-scheme: light dark; }
      table { border-collapse: collapse; margin: .5rem 0; } td, th { border: 1px solid #999; padding: .15rem .5rem;
        text-align: left; vertical-align: top; } td.n { text-align: right; font-variant-numeric: tabular-nums; }
      blockquote { margin: .5rem 0; padding: .25rem 1rem; border-left: 4px solid #1f4f82; white-space: pre-line; }
      .lack { color: #a01919; font-weight: 700; } .rule { margin: .75rem 0 .75rem 1rem; } small { color: #59626d; }
      @media (prefers-color-scheme: dark) { .lack { color: #ff9d94; } small { color: #a0a8b1; } }
      """;

  private final CoverageReport report;
  private final boolean chinese;
  private final StringBuilder out = new StringBuilder();

  CoveragePage(CoverageReport report, Language language) {
    this.report = report;
    this.chinese = language == Language.ZH;
  }

  @Override
  public String toString() {
    head();
    shares();
    report.articles.forEach(this::article);
    rows();
    line("</body>");
    line("</html>");
    return out.toString();
  }

  private void head() {
    String title = say("规则覆盖", "Rule coverage");
    line("<!DOCTYPE html>");
    line("<html lang=\"" + (chinese ? "zh-CN" : "en") + "\">");
    line("<head>");
    line("<meta charset=\"utf-8\">");
    line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line("<title>" + title + "</title>");
    line("<style>");
    out.append(STYLE);
    line("</style>");
    line("</head>");
    line("<body>");
    line("<h1>" + title + "</h1>");
  }

  private void shares() {
    line("<table><tr><th>" + say("对象", "What") + "</th><th>" + say("已检查", "Exercised") + "</th><th>"
        + say("全部", "All") + "</th><th>%</th></tr>");
    report.shares().forEach(this::share);
    share(report.total());
    line("</table>");
  }

  private void share(Share share) {
    Text name = switch (share.name()) {
      case "rules" -> Text.of("见过适用的规则", "rules seen to apply");
      case "waiting" -> Text.of("见过等待查明的规则", "rules seen to wait for evidence");
      case "elements" -> Text.of("要件（成立、唯一不成立各计一次）", "elements (held; the only one lacking)");
      case "rows" -> Text.of("用到的表行", "table rows used");
      case "articles" -> Text.of("有规则适用过的条文", "articles of which a rule applied");
      default -> Text.of("合计", "total");
    };
    line("<tr><td>" + safe(say(name.zh(), name.en())) + "</td><td class=\"n\">" + share.seen()
        + "</td><td class=\"n\">" + share.all() + "</td><td class=\"n\">" + share.percent() + "</td></tr>");
  }

  private void article(ArticleCoverage article) {
    Text label = article.passage().label();
    line("<h2>" + safe(say(label.zh(), label.en())) + " <small>" + safe(article.passage().key().toString())
        + "</small></h2>");
    // A line of the law stays a line.
    StringBuilder text = new StringBuilder();
    article.passage().text().lines().forEach(one -> text.append(text.length() == 0 ? "" : "\n").append(safe(one)));
    line("<blockquote>" + text + "</blockquote>");
    article.rules().forEach(this::rule);
  }

  private void rule(RuleCoverage one) {
    line("<div class=\"rule\"><strong>" + safe(one.rule.id() + " " + say(one.rule.nameZh(), one.rule.glossEn()))
        + "</strong> <small>" + safe(one.rule.place()) + "</small><br>");
    line(say("适用 ", "applied ") + count(one.fired) + say("，不适用 ", ", silent ") + count(one.silent)
        + say("，待查明 ", ", waiting ") + (one.canWait() ? count(one.abstained) : "–"));
    if (!one.elements.isEmpty()) {
      line("<table><tr><th>" + say("要件", "Element") + "</th><th>" + say("成立", "Held") + "</th><th>"
          + say("唯一不成立", "Only one lacking") + "</th></tr>");
      one.elements.forEach(this::element);
      line("</table>");
    }
    exercised(say("用例", "Cases"), List.copyOf(one.cases));
    exercised(say("样本", "Samples"), List.copyOf(one.samples));
    line("</div>");
  }

  private void element(ElementCoverage one) {
    line("<tr><td>" + safe(one.element.toString()) + "</td><td class=\"n\">" + count(one.held)
        + "</td><td class=\"n\">" + count(one.decided) + "</td></tr>");
  }

  private void exercised(String what, List<String> names) {
    if (!names.isEmpty()) {
      String more = names.size() > SHOWN ? " … (" + names.size() + ")" : "";
      String shown = String.join(say("；", "; "), names.subList(0, Math.min(SHOWN, names.size())));
      line("<small>" + what + say("：", ": ") + safe(shown) + more + "</small><br>");
    }
  }

  private void rows() {
    line("<h2>" + say("没有用到的表行", "Table rows not used") + "</h2>");
    line("<ul>");
    report.rows.stream().filter(row -> !row.used()).map(RowCoverage::place)
        .forEach(place -> line("<li>" + safe(place) + "</li>"));
    line("</ul>");
  }

  private static String count(int number) {
    return number == 0 ? "<span class=\"lack\">0</span>" : String.valueOf(number);
  }

  private String say(String zh, String en) {
    return chinese ? zh : en;
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
