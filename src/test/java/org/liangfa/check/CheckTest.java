package org.liangfa.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangfa.engine.ElementState;
import org.liangfa.engine.Findings;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleInfo;
import org.liangfa.evaluation.RuleBaseContent;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.source.RuleFiles;
import org.w3c.dom.Document;

/** A planted fault turns the check red and says where; every form of output can be read by what it is for. */
class CheckTest {
  private static final String CHECKED_FILE = "packs/national/p30_exemption/apl-33.drl";

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(delimiter = '|', value = {
    "packs/national/p30_exemption/apl-33.drl | Tier.NO_PENALTY_REQUIRED, Modality.MUST | Tier.NO_PENALTY_REQUIRED, Modality.MAY | CHECK-004 | rules/packs/national/p30_exemption/apl-33.drl:13",
    "packs/national/p30_exemption/apl-33.drl | kind == \"MINOR_VIOLATION\", proof == Proof.ESTABLISHED | kind == \"MINOR_VIOLATION\", proof == Proof.REFUTED | CHECK-001 | rules/packs/national/p30_exemption/apl-33.drl:13",
    "packs/national/tables/rounding.csv | 1000,100, | 1000,99, | CHECK-014 | rules/packs/national/tables/rounding.csv:4",
    "packs/national/tables/points.csv | FIRST_OFFENCE,MITIGATING,RECORD,12, | FIRST_OFFENCE,MITIGATING,RECORD,11, | CHECK-019 | rules/packs/national/figures.yaml:3",
    "packs/national/figures.yaml | mitigating: \"12\" | mitigate: \"12\" | CHECK-019 | rules/packs/national/figures.yaml:3",
    "packs/national/figures.yaml | test: \"LIMITATION_2Y_EXCEEDED\" | test: \"LIMITATION_3Y\" | CHECK-019 | rules/packs/national/figures.yaml:",
    "answers/packs.csv | national, | \"national, | CHECK-009 | rules/answers/packs.csv:",
    "packs/national/figures.yaml | form: \"RANGE\" | forms: \"RANGE\" | CHECK-009 | rules/packs/national/figures.yaml:",
    "violations/fireworks.yaml | contraband: \"YES\" | contraband: \"NO\" | CHECK-014 | rules/violations/fireworks.yaml:8 ",
    "packs/zhejiang/pack.yaml | [\"33\"] | [\"34\"] | CHECK-014 | rules/packs/zhejiang/pack.yaml",
  })
  void a_planted_fault_is_told_with_its_place(String path, String words, String other, String code, String place) {
    CheckResult result = check(spoilt(path, words, other), new Filter(List.of("apl-33", "national/figures", path)));

    assertThat(result.green()).isFalse();
    assertThat(result.problems()).anySatisfy(problem -> {
      assertThat(problem.code()).isEqualTo(code);
      assertThat(problem.place()).startsWith(place.strip());
    });
  }

  @Test
  void a_dropped_condition_is_caught_by_the_case_that_names_it() {
    RuleFiles files = spoilt(
        CHECKED_FILE, "  not Circumstance( kind == \"ACTUAL_HARM\", proof == Proof.ESTABLISHED )\n", "");

    assertThat(check(files, new Filter(List.of("APL-33"))).problems()).extracting(Problem::code).contains("CHECK-014");
  }

  @Test
  void a_doubt_taken_for_refuted_is_caught_by_the_cases_and_by_the_answers() {
    RuleFiles files = spoilt("packs/national/p10_evidence/apl-40.drl", "new Circumstance($kind, Proof.OPEN)",
        "new Circumstance($kind, Proof.REFUTED)");

    assertThat(check(files, new Filter(List.of("apl-40"))).problems()).extracting(Problem::code)
        .contains("CHECK-014").containsAnyOf("CHECK-001", "CHECK-004");
  }

  @Test
  void a_filter_that_fits_nothing_is_no_pass() {
    CheckResult result = check(ClaimTests.RULES, new Filter(List.of("no-such-rule")));

    assertThat(result.green()).isFalse();
    assertThat(result.problems()).extracting(Problem::code).contains("CHECK-016");
  }

  @Test
  void a_case_file_that_cannot_be_read_is_told_and_not_skipped() {
    RuleFiles files = spoilt("packs/national/p30_exemption/apl-33.cases.yaml", "expect: \"fires\"", "expcet: \"fires\"");

    assertThat(check(files, new Filter(List.of("APL-33"))).problems()).anySatisfy(problem -> {
      assertThat(problem.code()).isEqualTo("CHECK-009");
      assertThat(problem.place()).startsWith("rules/packs/national/p30_exemption/apl-33.cases.yaml:");
    });
  }

  @Test
  void sarif_has_what_the_standard_requires() throws Exception {
    JsonNode log = new ObjectMapper().readTree(CheckFormat.of("sarif").render(red(), Language.EN));

    assertThat(log.get("version").asText()).isEqualTo("2.1.0");
    JsonNode run = log.get("runs").get(0);
    assertThat(run.at("/tool/driver/name").asText()).isEqualTo("liangfa");
    JsonNode result = run.get("results").get(0);
    assertThat(result.at("/message/text").asText()).isNotEmpty();
    assertThat(result.get("level").asText()).isIn("none", "note", "warning", "error");
    JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
    assertThat(rule.get("id").asText()).isEqualTo(result.get("ruleId").asText());
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("rules/a%20b.drl");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(7);
  }

  @Test
  void junit_xml_survives_hostile_text_and_counts_what_failed() throws Exception {
    String xml = CheckFormat.of("junit").render(red(), Language.ZH);
    Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));

    assertThat(document.getDocumentElement().getAttribute("failures")).isEqualTo("1");
    assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(2);
    assertThat(document.getElementsByTagName("failure").item(0).getTextContent()).contains("<b>");
  }

  @Test
  void a_github_annotation_is_one_line_whatever_the_message_holds() {
    String text = CheckFormat.of("github").render(red(), Language.EN);

    assertThat(text.lines().filter(line -> line.startsWith("::"))).containsExactly(
        "::error file=rules/a b.drl,line=7,title=CHECK-002::100%25 <b>%0A::warning::x%0Afix");
  }

  @Test
  void the_summary_for_github_stands_in_the_log_as_lines_and_not_as_escapes() {
    String text = CheckFormat.of("github").render(red(), Language.ZH);

    assertThat(text.lines().toList()).endsWith("规则 1/1，用例 1，样本 0，已知答案 0，已接受的警告 0", "未通过：1 项不符");
  }

  @Test
  void rewriting_a_case_leaves_every_other_line_alone() {
    String text = "- rule: \"R-1\"\n  name: \"one\"\n  given: []\n  expect: \"silent\"\n"
        + "- rule: \"R-1\"\n  name: \"two\"\n  given:\n    - \"RedLine()\"\n  expect: \"fires\"\n"
        + "  fired: [\"R-1\"]\n  concludes: [\"RedLine()\"]\n  on: \"2021-07-14\"\n";
    RuleInfo rule = RuleBaseContent.read(ClaimTests.RULES).rules().rule("APL-33-1-1").orElseThrow();
    CaseRewriter rewriter = new CaseRewriter(text);
    LocatedCase second = new LocatedCase("x", 5, new RuleCase(
        "R-1", "two", List.of(), RuleCase.Expect.FIRES, List.of(), List.of(), List.of(), null, null, null, List.of()));
    List<ElementState> none = List.of();

    rewriter.rewrite(second, new CaseTrace(rule, new Findings(Phase.EXEMPTION, List.of()), none));

    assertThat(rewriter.text()).isEqualTo("- rule: \"R-1\"\n  name: \"one\"\n  given: []\n  expect: \"silent\"\n"
        + "- rule: \"R-1\"\n  name: \"two\"\n  given:\n    - \"RedLine()\"\n  expect: \"silent\"\n  on: \"2021-07-14\"\n");
  }

  private static CheckResult red() {
    Problem problem = new Problem("CHECK-002", "rules/a b.drl:7",
        Text.of("100% <b>\u0007\n::warning::x", "100% <b>\n::warning::x"), Text.of("因", "why"), Text.of("改", "fix"));
    return new CheckResult(
        List.of(new Checked("s", "n", "rules/a b.drl:7", List.of(problem)), new Checked("s", "m", "rules", List.of())),
        new CheckResult.Counts(1, 1, 1, 0, 0, 0));
  }

  private static CheckResult check(RuleFiles files, Filter filter) {
    Set<Check.Part> parts = EnumSet.of(Check.Part.CASES, Check.Part.ANSWERS);
    return new Check(files, Samples.none(), filter, parts).run(Observer.NONE);
  }

  private static RuleFiles spoilt(String path, String words, String other) {
    String text = new String(ClaimTests.RULES.bytes(path), StandardCharsets.UTF_8);
    assertThat(text).contains(words);
    int at = text.indexOf(words);
    byte[] now = (text.substring(0, at) + other + text.substring(at + words.length())).getBytes(StandardCharsets.UTF_8);
    return new RuleFiles() {
      @Override
      public SortedSet<String> list(String folder, String suffix) {
        return ClaimTests.RULES.list(folder, suffix);
      }

      @Override
      public byte[] bytes(String asked) {
        return asked.equals(path) ? now : ClaimTests.RULES.bytes(asked);
      }
    };
  }
}
