package org.liangfa.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangfa.clause.FineClause;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Proof;

class CaseFilesTest {
  private static final String HEAD = """
      schema: liangfa/case/1
      caseId: c1
      title: 某案
      fileDate: 2025-06-30
      agency: {name: 某局}
      jurisdiction: 330602
      stage: NOTICE
      party: {kind: NATURAL_PERSON, name: 某甲}
      """;

  private final CaseFiles files = new CaseFiles(new SampleCodes());

  static byte[] full() throws IOException {
    try (InputStream in = CaseFilesTest.class.getResourceAsStream("full.json")) {
      return in.readAllBytes();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<Problem> problems(String text, String name) {
    return catchThrowableOfType(CaseFileException.class, () -> files.read(bytes(text), name)).problems();
  }

  @Test
  void the_number_that_the_agency_gave_the_case_is_its_id() throws Exception {
    String text = HEAD + "matter: {kind: OTHER, summary: 某事}\n";
    for (String number : List.of("武市监案〔2026〕17号", "绍综执罚[2026]第3号", "（2026）沪0115行罚12号")) {
      assertThat(files.read(bytes(text.replace("c1", "'" + number + "'")), "c.yaml").caseId()).isEqualTo(number);
    }
    for (String wrong : List.of("../1", "甲/乙", "甲 乙", "-甲", ".甲", "甲".repeat(65))) {
      assertThat(problems(text.replace("c1", '"' + wrong + '"'), "c.yaml")).as(wrong)
          .extracting(Problem::code).contains("CASE-069");
    }
  }

  @Test
  void a_full_file_is_read_figure_by_figure() throws Exception {
    CaseFile file = files.read(full(), "full.json");

    assertThat(file.violation().actEnd()).isEqualTo(Known.of(LocalDate.of(2025, 3, 5)));
    assertThat(file.violation().goodsValue()).isEqualTo(Known.unknown());
    assertThat(file.proposed().flatMap(Proposal::fine)).isEqualTo(Known.of(Money.parse("20000")));
    assertThat(file.circumstances().get(3).state()).isEqualTo(Proof.OPEN);
    assertThat(file.economy().flatMap(Economy::enterprise).flatMap(Enterprise::monthlyNetCashFlow))
        .isEqualTo(Known.of(new BigDecimal("-350.00")));
  }

  @Test
  void the_same_case_typed_as_yaml_without_quotes_is_the_same_case() throws Exception {
    String yaml = YamlText.of(new ObjectMapper().readTree(full()));

    assertThat(files.read(bytes(yaml), "full.yaml")).isEqualTo(files.read(full(), "full.json"));
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends_change_nothing() throws Exception {
    String text = "\uFEFF" + new String(full(), StandardCharsets.UTF_8).replace("\n", "\r\n");

    assertThat(files.read(bytes(text), "full.json")).isEqualTo(files.read(full(), "full.json"));
  }

  @Test
  void what_is_left_out_is_unknown_and_never_no() throws Exception {
    CaseFile file = files.read(
        bytes(HEAD + "violation: {id: fireworks-unlicensed-trade, conduct: 未经许可经营}\n"), "c.yaml");

    assertThat(file.violation().illegalGains().isKnown()).isFalse();
    assertThat(file.violation().quantities().isKnown()).isFalse();
    assertThat(file.violation().goodsContraband()).isEqualTo(Answer.UNKNOWN);
    assertThat(file.agency().competence()).isEqualTo(Answer.UNKNOWN);
    assertThat(file.priorPenalties().isKnown()).isFalse();
    assertThat(file.policy().isKnown()).isFalse();
    assertThat(CaseFiles.print(file)).contains("\"illegalGains\": \"UNKNOWN\"").doesNotContain("policy");
  }

  @Test
  void a_file_without_a_question_of_penalty_holds_a_matter() throws Exception {
    CaseFile file = files.read(bytes(HEAD + "matter: {kind: CREDIT_REPAIR, summary: 移出异常名录}\n"), "c.yaml");

    assertThat(file.violation()).isNull();
    assertThat(file.matter().kind()).isEqualTo(MatterKind.CREDIT_REPAIR);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "{form: RANGE, min: 20000, max: 100000}",
    "{form: CEILING_ONLY, max: 50000}",
    "{form: FLOOR_ONLY, min: 2000}",
    "{form: FIXED, amount: 200}",
    "{form: MULTIPLE, base: GOODS_VALUE, minTimes: 10, maxTimes: 20, baseFloor: 10000}",
    "{form: MULTIPLE, base: ILLEGAL_GAINS, maxTimes: 3}",
    "{form: PER_UNIT, unit: 箱, min: 100, max: 500, cap: 20000}",
    "{form: PERCENTAGE, base: INVESTMENT, minPercent: 1, maxPercent: 5.5}",
    """
    {form: STEPPED, base: GOODS_VALUE, brackets: [
      {from: 0, fromInclusive: YES, until: 10000, untilInclusive: NO, fine: {form: RANGE, min: 50000, max: 100000}},
      {from: 10000, fromInclusive: YES, untilInclusive: NO,
       fine: {form: MULTIPLE, base: GOODS_VALUE, minTimes: 10, maxTimes: 20}}]}
    """
  })
  void every_form_of_fine_can_be_given_in_the_file_and_prints_the_same(String fine) throws Exception {
    CaseFile file = files.read(bytes(HEAD + """
        violation: {id: own-violation, conduct: 某行为}
        statutoryBasis:
          conductBasis: 《某条例》第三条
          penaltyBasis: 《某条例》第三十条
          fineJoined: MUST
          confiscateGoods: MAY
          confiscateGains: NONE
          contraband: NO
          refusalNeeded: NO
          fiveYears: NO
          from: 2020-01-01
          verified: NO
          fine:\s""" + fine.replace("\n", " ") + "\n"), "c.yaml");

    assertThat(file.statutoryBasis().fine()).isInstanceOf(FineClause.class);
    assertThat(files.read(bytes(CaseFiles.print(file)), "c.json")).isEqualTo(file);
    assertThat(file.statutoryBasis().clause(file.violation()).fine()).isEqualTo(file.statutoryBasis().fine());
  }

  @Test
  void all_faults_of_a_file_come_in_one_run_in_the_order_of_lines() {
    String text = HEAD.replace("c1", "c 1").replace("2025-06-30", "2025/6/30").replace("NOTICE", "NOTISE")
        + "violation: {id: fireworks-unlicensed-trade, conduct: 某行为, illegalGains: 2万}\n"
        + "a: 1\n"
        + "circumstances:\n- {kind: HARDSHIP, state: REFUTED}\n";

    assertThat(problems(text, "c.yaml")).extracting(Problem::place).containsExactly(
        "c.yaml:2:9 caseId",
        "c.yaml:4:11 fileDate",
        "c.yaml:7:8 stage",
        "c.yaml:9:73 violation.illegalGains",
        "c.yaml:10:1 a",
        "c.yaml:12:27 circumstances[0].evidence");
  }

  @Test
  void a_problem_says_what_why_and_how_in_both_languages() {
    String text = HEAD.replace("NOTICE", "NOTISE") + "matter: {kind: OTHER, summary: 某事}\n";
    Problem problem = problems(text, "c.yaml").get(0);

    assertThat(problem.what().zh()).isEqualTo("不在可选值之内：NOTISE");
    assertThat(problem.fix().zh()).startsWith("是否想写 NOTICE？");
    assertThat(problem.fix().en()).startsWith("did you mean NOTICE?");
    assertThat(problem.why().en()).isNotBlank();
  }

  @Test
  void a_value_that_a_terminal_would_obey_is_shown_as_an_escape() {
    List<Problem> problems = problems("{\"\\u001b[2J\": 1}", "c.json");

    assertThat(problems).noneSatisfy(problem ->
        assertThat(problem.place() + problem.what() + problem.fix()).contains("\u001b"));
  }

  @Test
  void a_place_can_be_asked_for_later() throws Exception {
    LocatedCase located = files.open(full(), "full.json");

    assertThat(located.places().of("circumstances[0].evidence[0]"))
        .isEqualTo("full.json:30:91 circumstances[0].evidence[0]");
    assertThat(located.places().of("circumstances[3].evidence")).startsWith("full.json:33:5 ");
    assertThat(located.places().of("matter.summary")).startsWith("full.json:26:13 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"330600", "330602", "330000", "000000", "110105"})
  void a_division_below_a_listed_one_is_known(String code) throws Exception {
    String text = HEAD.replace("330602", code) + "matter: {kind: OTHER, summary: 某事}\n";

    assertThat(files.read(bytes(text), "c.yaml").jurisdiction()).isEqualTo(code);
  }
}
