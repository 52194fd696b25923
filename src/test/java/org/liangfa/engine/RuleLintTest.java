package org.liangfa.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangfa.kernel.Problem;

class RuleLintTest {
  private static final String PATH = SmallRules.EXEMPTION;
  private static final String SENTENCE = "// 违法行为轻微，没有危害后果的，不予处罚。\n";
  private static final String RULE = "rule \"LAW-1-X 试条 (a test rule)\"\n";
  private static final String NO_HARM = "Circumstance( kind == \"NO_HARM\", proof == Proof.ESTABLISHED )";
  private static final String INSERT = "insert(new Disposal(Tier.NO_PENALTY_REQUIRED, Modality.MUST));";

  @Test
  void a_faultless_rule_base_loads() {
    assertThatCode(() -> new SmallRules().load()).doesNotThrowAnyException();
  }

  @Test
  void every_code_has_a_spoilt_rule_base_and_is_unique() {
    Set<RuleCode> shown = EnumSet.noneOf(RuleCode.class);
    Stream.concat(spoilt_in_one_place(), spoilt_as_a_whole()).forEach(one -> shown.add((RuleCode) one.get()[0]));
    assertThat(shown).containsExactlyInAnyOrder(RuleCode.values());
    assertThat(Arrays.stream(RuleCode.values()).map(RuleCode::code)).doesNotHaveDuplicates();
  }

  static Stream<Arguments> spoilt_in_one_place() {
    return Stream.of(
        arguments(RuleCode.SYNTAX, "when\n", "wenn\n"),
        arguments(RuleCode.PACKAGE, "package rules.p30_exemption", "package rules.p40_factors"),
        arguments(RuleCode.LAYOUT, "  Circumstance", "\tCircumstance"),
        arguments(RuleCode.LAYOUT, "when\n", "when\r\n"),
        arguments(RuleCode.LAYOUT, "when\n", "when /* all */\n"),
        arguments(RuleCode.LAYOUT, "when\n", "when\n  // " + NO_HARM + "\n"),
        arguments(RuleCode.LAYOUT, "when\n", "when" + " ".repeat(120) + "\n"),
        arguments(RuleCode.LAYOUT, ")\n  Circumstance", ") Circumstance"),
        arguments(RuleCode.IMPORT, "import org.liangfa.kernel.Tier;", "import org.liangfa.kernel.*;"),
        arguments(
            RuleCode.IMPORT,
            "import org.liangfa.kernel.Tier;\n",
            "import org.liangfa.kernel.Tier;\nimport java.util.List;\n"),
        arguments(
            RuleCode.IMPORT,
            "import org.liangfa.kernel.Tier;\n",
            "import org.liangfa.kernel.Tier;\nimport org.liangfa.kernel.Money;\n"),
        arguments(
            RuleCode.IMPORT,
            "import org.liangfa.finding.Circumstance;\n",
            "import org.liangfa.finding.Disposal;\nimport org.liangfa.finding.Circumstance;\n"),
        arguments(
            RuleCode.DECLARATION,
            "import org.liangfa.kernel.Tier;\n",
            "import org.liangfa.kernel.Tier;\nglobal java.util.List out;\n"),
        arguments(RuleCode.DECLARATION, "// 解释", "function int one() { return 1; }\n// 解释"),
        arguments(RuleCode.DECLARATION, "// 解释", "declare Extra\n  name : String\nend\n// 解释"),
        arguments(RuleCode.DECLARATION, "// 解释", "query \"all\"\n  Circumstance()\nend\n// 解释"),
        arguments(RuleCode.ATTRIBUTE, "when\n", "  salience 10\nwhen\n"),
        arguments(RuleCode.ATTRIBUTE, "when\n", "  no-loop true\nwhen\n"),
        arguments(RuleCode.ATTRIBUTE, "when\n", "  date-effective \"2021-07-15\"\nwhen\n"),
        arguments(RuleCode.ATTRIBUTE, "// 解释", "dialect \"mvel\"\n// 解释"),
        arguments(RuleCode.ATTRIBUTE, RULE, "rule \"LAW-1-X 试条 (a test rule)\" extends \"other\"\n"),
        arguments(RuleCode.NAME, "LAW-1-X 试条 (a test rule)", "LAW-1-X 试条"),
        arguments(RuleCode.NAME, "LAW-1-X 试条 (a test rule)", "LAW-1-X shi tiao (a test rule)"),
        arguments(RuleCode.IDENTITY, "@id(\"LAW-1-X\")", "@id(\"LAW-1-Y\")"),
        arguments(RuleCode.IDENTITY, "LAW-1-X", "LAW-1-F"),
        arguments(RuleCode.IDENTITY, "@id(", "@was(\"LAW-1-F\")\n  @id("),
        arguments(RuleCode.METADATA_MISSING, "  @until(\"2030-01-01\")\n", ""),
        arguments(RuleCode.METADATA_MISSING, "  @id(\"LAW-1-X\")\n", ""),
        arguments(RuleCode.METADATA_FORM, "@since(\"2020-01-01\")", "@since(2020-01-01)"),
        arguments(RuleCode.METADATA_FORM, "@since(\"2020-01-01\")", "@since(\"2020-13-01\")"),
        arguments(RuleCode.METADATA_FORM, "@since(\"2020-01-01\")", "@since(\"2020-01-01\")\n  @since(\"2021-01-01\")"),
        arguments(RuleCode.METADATA_FORM, "@basis(\"LAW-2020#1\")", "@basis(\"LAW-2020 art. 1\")"),
        arguments(RuleCode.METADATA_FORM, "@id(\"LAW-1-X\")", "@id(\"LAW-1-X\")\n  @mark(\"PERHAPS\")"),
        arguments(RuleCode.METADATA_FORM, "@id(\"LAW-1-X\")", "@id(\"LAW-1-X\")\n  @regime(\"ACT\")"),
        arguments(RuleCode.METADATA_UNKNOWN, "@id(\"LAW-1-X\")", "@id(\"LAW-1-X\")\n  @sinse(\"2020-01-01\")"),
        arguments(RuleCode.BASIS, "@basis(\"LAW-2020#1\")", "@basis(\"LAW-2020#2\")"),
        arguments(RuleCode.BASIS, "@id(\"LAW-1-X\")", "@id(\"LAW-1-X\")\n  @also(\"OTHER#1\")"),
        arguments(RuleCode.SPAN, "@since(\"2020-01-01\")", "@since(\"2019-12-31\")"),
        arguments(RuleCode.SPAN, "@until(\"2030-01-01\")", "@until(\"\")"),
        arguments(RuleCode.SPAN, "@until(\"2030-01-01\")", "@until(\"2020-01-01\")"),
        arguments(RuleCode.SENTENCE, SENTENCE, ""),
        arguments(RuleCode.SENTENCE, SENTENCE, SENTENCE + "\n"),
        arguments(RuleCode.SENTENCE, "没有危害后果的，不予处罚。\n", "没有危害后果的，可以不予处罚。\n"),
        arguments(RuleCode.SENTENCE, "// 解释：测试用。\n" + SENTENCE, SENTENCE + "// 解释：测试用。\n"),
        arguments(RuleCode.CONDITION, NO_HARM, "Circumstance( kind != \"NO_HARM\", proof == Proof.ESTABLISHED )"),
        arguments(RuleCode.CONDITION, NO_HARM, "Circumstance( kind == \"NO_HARM\" || kind == \"ANY\" )"),
        arguments(RuleCode.CONDITION, NO_HARM, "Circumstance( kind matches \"NO_.*\" )"),
        arguments(RuleCode.CONDITION, NO_HARM, "Circumstance( kind.length == 7 )"),
        arguments(RuleCode.CONDITION, NO_HARM, "Circumstance( \"NO_HARM\" == kind )"),
        arguments(RuleCode.CONDITION, NO_HARM, "Circumstance( kind == \"NO_HARM\", kind == \"ANY\" )"),
        arguments(RuleCode.CONDITION, NO_HARM, "Circumstance( \"NO_HARM\"; )"),
        arguments(RuleCode.CONDITION, NO_HARM, "$c : " + NO_HARM),
        arguments(RuleCode.CONDITION, NO_HARM, "(" + NO_HARM + " or Circumstance( kind == \"ANY\" ))"),
        arguments(RuleCode.CONDITION, NO_HARM, "exists " + NO_HARM),
        arguments(RuleCode.CONDITION, NO_HARM, "not (" + NO_HARM + " and Circumstance( kind == \"ANY\" ))"),
        arguments(RuleCode.CONDITION, NO_HARM, "forall( Circumstance( proof == Proof.ESTABLISHED ) )"),
        arguments(RuleCode.CONDITION, NO_HARM, "eval( true )"),
        arguments(RuleCode.CONDITION, NO_HARM, "Circumstance( eval( true ) )"),
        arguments(RuleCode.CONDITION, NO_HARM, "accumulate( Circumstance( $k : kind ); $n : count($k) )"),
        arguments(RuleCode.CONDITION, NO_HARM, "java.util.List() from collect( Circumstance() )"),
        arguments(
            RuleCode.CONDITION,
            NO_HARM,
            "Circumstance( $k : kind )\n  Circumstance( $k : kind, proof == Proof.OPEN )"),
        arguments(RuleCode.UNKNOWN_NAME, NO_HARM, "Circumstances( kind == \"NO_HARM\" )"),
        arguments(RuleCode.UNKNOWN_NAME, NO_HARM, "Circumstance( code == \"NO_HARM\" )"),
        arguments(RuleCode.UNKNOWN_NAME, NO_HARM, "Circumstance( proof == Proof.PROVEN )"),
        arguments(RuleCode.UNKNOWN_NAME, NO_HARM, "Circumstance( proof == \"OPEN\" )"),
        arguments(RuleCode.UNKNOWN_NAME, INSERT, "insert(new Disposal(Tier.NO_PENALTY_REQUIRED));"),
        arguments(RuleCode.UNKNOWN_CODE, "\"NO_HARM\"", "\"NO_HARMM\""),
        arguments(RuleCode.CONSEQUENCE, INSERT, INSERT + "\n  " + INSERT),
        arguments(RuleCode.CONSEQUENCE, INSERT, "System.out.println(\"no penalty\");"),
        arguments(RuleCode.CONSEQUENCE, INSERT, INSERT.replace("insert(", "insertLogical(")),
        arguments(RuleCode.FOREIGN_CONCLUSION, INSERT, "insert(new Points(\"ANY\"));"),
        arguments(RuleCode.OWN_PHASE, NO_HARM, "not Disposal( tier == Tier.TRANSFER )"),
        arguments(RuleCode.NOT_YET, NO_HARM, "Points( row == \"ANY\" )"),
        arguments(RuleCode.NOT_YET, NO_HARM, "Circumstance( kind == \"NO_HARM\", proof == Proof.REFUTED )"),
        arguments(RuleCode.NOT_YET, NO_HARM, "not Feature( code == \"ANY\" )"),
        arguments(
            RuleCode.NOT_LOADED,
            "end\n",
            "end rule \"LAW-1-Z 又 (b)\"\nwhen\n  Circumstance()\nthen\n  " + INSERT + "\nend\n"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource
  void spoilt_in_one_place(RuleCode code, String words, String other) {
    refuses(code, new SmallRules().spoil(PATH, words, other));
  }

  static Stream<Arguments> spoilt_as_a_whole() {
    String good = new String(new SmallRules().bytes(PATH), StandardCharsets.UTF_8);
    String cases = PATH.replace(".drl", ".cases.yaml");
    return Stream.of(
        arguments(RuleCode.NOT_UTF8, new SmallRules().with(PATH, good.getBytes(Charset.forName("GBK")))),
        arguments(RuleCode.PLACE, new SmallRules().with("packs/national/p35_other/law-2.drl", good)),
        arguments(RuleCode.PLACE, new SmallRules().with("packs/national/p30_exemption/Law_2.drl", good)),
        arguments(RuleCode.PLACE, new SmallRules().with(PATH + ".disabled", good)),
        arguments(RuleCode.PLACE, new SmallRules().with("packs/national/p30_exemption/law-2.cases.yaml", "[]\n")),
        arguments(RuleCode.CASES_MISSING, new SmallRules().without(cases)),
        arguments(
            RuleCode.TWIN,
            new SmallRules()
                .with(PATH.replace("law-1", "law-2"), good.replace("LAW-1-X", "LAW-2-X"))
                .with(cases.replace("law-1", "law-2"), "[]\n")),
        arguments(RuleCode.EMPTY_PHASE, new SmallRules().without(PATH).without(cases)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void spoilt_as_a_whole(RuleCode code, SmallRules files) {
    refuses(code, files);
  }

  @Test
  void all_problems_are_told_at_once_by_file_and_line() {
    SmallRules files =
        new SmallRules()
            .spoil(PATH, "\"NO_HARM\"", "\"NO_HARMM\"")
            .spoil(PATH, "@basis(\"LAW-2020#1\")", "@basis(\"LAW-2020#9\")")
            .spoil("packs/national/p60_score/law-1.drl", "@since(\"2020-01-01\")", "@since(2020-01-01)");
    assertThat(problems(files))
        .extracting(Problem::code, Problem::place)
        .containsExactly(
            tuple("RULE-015", "rules/" + PATH + ":11"),
            tuple("RULE-020", "rules/" + PATH + ":17"),
            tuple("RULE-013", "rules/packs/national/p60_score/law-1.drl:9"));
  }

  @Test
  void a_rule_file_cut_off_is_told_by_its_line_and_never_by_a_failure_of_the_parser() {
    String good = new String(new SmallRules().bytes(PATH), StandardCharsets.UTF_8);
    int condition = good.indexOf("Circumstance( kind");
    for (int end = condition; end < condition + 70; end++) {
      List<Problem> problems = problems(new SmallRules().with(PATH, good.substring(0, end)));
      assertThat(problems).as("cut off after %s", end).isNotEmpty().allSatisfy(problem -> {
        assertThat(problem.place()).doesNotEndWith(":0");
        assertThat(problem.what().zh() + problem.what().en()).doesNotContain("Exception", "Stack trace");
      });
    }
  }

  @Test
  void a_gbk_file_is_told_by_byte_and_remedy() {
    String good = new String(new SmallRules().bytes(PATH), StandardCharsets.UTF_8);
    Problem problem =
        problems(new SmallRules().with(PATH, good.getBytes(Charset.forName("GBK")))).get(0);
    assertThat(problem.what().zh()).isEqualTo("第 " + good.indexOf("解释") + " 字节起不是 UTF-8，看来是 GBK/GB18030");
    assertThat(problem.fix().zh()).contains("另存为 UTF-8");
  }

  private static void refuses(RuleCode code, SmallRules files) {
    assertThat(problems(files)).extracting(Problem::code).contains(code.code());
  }

  private static List<Problem> problems(SmallRules files) {
    RuleBaseException refused = catchThrowableOfType(RuleBaseException.class, files::load);
    assertThat(refused).as("the rule base is refused").isNotNull();
    return refused.problems();
  }
}
