package org.liangfa.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Text;
import org.liangfa.result.Assessment;
import org.liangfa.result.EvidenceRef;
import org.liangfa.result.GroundLine;
import org.liangfa.result.Result;

class HostileTextTest {
  private static final String ATTACK =
      "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> | `code` [a](javascript:alert(3)) http://evil.example "
          + "www.evil.example **bold** &lt; \u001b[31mred \u202Eright\u2066 \u200Bhidden\u0007 \u009b2J \uFEFF \uD800 "
          + "line\r\n## 一、建议\n\n- 罚款 0元\u2028next\tend";

  @ParameterizedTest
  @ValueSource(strings = {"text", "md", "html"})
  void noControlOrDirectionCharacterOfTheCaseReachesTheReader(String id) {
    String report = render(id);
    assertThat(report.chars().filter(c -> c != '\n').noneMatch(HostileTextTest::unseen))
        .as("no control, format or half character left").isTrue();
    assertThat(report).contains("‹U+001B›").contains("‹U+202E›").contains("‹U+009B›");
  }

  @Test
  void jsonKeepsTheDataAndWritesUnseenCharactersByNumber() {
    String json = render("json");
    assertThat(json.chars().filter(c -> c != '\n').noneMatch(c -> unseen(c) && !Character.isSurrogate((char) c)))
        .isTrue();
    assertThat(json).contains("\\u001B[31mred").contains("\\u202Eright");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "md", "html"})
  void noCaseTextCanStartALineOfTheReport(String id) {
    assertThat(render(id).lines()).noneMatch(line -> line.startsWith("## 一、建议") && line.contains("罚款"));
    assertThat(render(id)).doesNotContain("\n- 罚款 0元");
  }

  @Test
  void htmlHoldsNoElementOfTheCase() {
    assertThat(render("html")).doesNotContain("<script").doesNotContain("<img").contains("&lt;script&gt;")
        .contains("&quot;&#39;&gt;&lt;img src=x onerror=alert(2)&gt;").contains("&amp;lt;");
  }

  @Test
  void htmlLoadsNothingAndRunsNothing() {
    assertThat(render("html")).doesNotContain("src=\"").doesNotContain("<link").doesNotContain("@import")
        .doesNotContain("url(").contains("default-src 'none'");
  }

  @Test
  void markdownHoldsNoMarkupOfTheCase() {
    assertThat(render("md")).doesNotContain("<script").doesNotContain("<img").doesNotContainPattern("(?<!\\\\)]\\(")
        .doesNotContain(" http://").doesNotContain(" www.e").contains("\\`code\\`").contains("\\|")
            .contains("\\*\\*bold");
  }

  @Test
  void everyTableRowOfMarkdownHasAsManyCellsAsItsHeader() {
    int cells = 0;
    for (String line : render("md").split("\n")) {
      int own = line.replace("\\|", "").split("\\|", -1).length;
      if (line.startsWith("|")) {
        assertThat(cells == 0 || cells == own).as("cells of: %s", line).isTrue();
      }
      cells = line.startsWith("|") ? own : 0;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. one", "- dash", "+ plus", "# head", "=== rule", "12) list", "> quote"})
  void noCaseTextMakesAListOrHeadingInMarkdown(String text) {
    assertThat(MarkdownWriter.safe(text)).matches("(\\\\|[0-9]+\\\\|&gt;).*");
  }

  @Test
  void anUnknownFormatIsNamedWithThoseThatThereAre() {
    assertThatThrownBy(() -> Reports.format("pdf")).hasMessage("format: pdf (expected: one of text, brief, json, md, html)");
  }

  private static boolean unseen(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
  }

  private static String render(String id) {
    return Reports.format(id).render(hostile(), Language.ZH);
  }

  private static Result hostile() {
    Result plain = SampleResults.mitigated();
    Text attack = Text.of(ATTACK, ATTACK);
    List<EvidenceRef> evidence = List.of(new EvidenceRef(ATTACK, attack, ATTACK));
    GroundLine ground = new GroundLine("R", attack, plain.clause(), attack, evidence, List.of(ATTACK));
    Assessment assessment = new Assessment(true, false, plain.assessment().figures(), plain.assessment().lines(),
        List.of(attack));
    return new Result(ATTACK, plain.asOf(), plain.pack(), attack, plain.clause(), plain.recommendation(),
        plain.alternatives(),
        plain.envelope(), plain.score(), List.of(ground), plain.notCounted(), plain.open(), plain.bars(),
            plain.questions(),
        plain.conflicts(), plain.regimes(), plain.whyNot(), assessment, plain.duties(), plain.measures(), plain.correction(),
        plain.paymentPlan(),
            plain.surcharge(), plain.risks(),
        List.of(new org.liangfa.result.Counterfactual(
            "OTHER", List.of(ATTACK), attack, plain.recommendation().tier(), null)),
        plain.comparable(), plain.comparableSpread(), plain.derivation(), true, plain.fingerprint());
  }
}
