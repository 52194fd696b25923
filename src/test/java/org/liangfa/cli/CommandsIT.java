package org.liangfa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, command by command, as officer, reviewer and script use it. */
class CommandsIT {
  private static final String CASE = "samples/shaoxing-1-as-published/case.json";
  private static final String OTHER = "samples/shaoxing-2-national-pack/case.json";
  private static final String BAD = "samples/bad";

  private final Jar liangfa = new Jar();

  @TempDir private Path folder;

  @Test
  void evaluate_prints_the_report_and_says_by_its_exit_code_that_a_person_must_act() {
    Jar.Outcome outcome = liangfa.run("evaluate", CASE);

    assertThat(outcome.code()).isEqualTo(ExitCode.PERSON_FIRST);
    assertThat(outcome.out()).contains("处罚裁量建议").contains("4,000元");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void evaluate_speaks_english_and_every_format() throws IOException {
    assertThat(liangfa.run("evaluate", CASE, "--lang", "en").out()).contains("Penalty recommendation");
    assertThat(liangfa.run("evaluate", CASE, "--format", "html").out()).startsWith("<!DOCTYPE html>");
    assertThat(liangfa.run("evaluate", CASE, "--format", "md").out()).startsWith("# ");
    JsonNode json = new ObjectMapper().readTree(liangfa.run("evaluate", CASE, "--format", "json").out());
    assertThat(json.at("/recommendation/fine/amount").asText()).isEqualTo("4000.00");
  }

  @Test
  void the_json_of_several_cases_is_one_array_in_the_order_named() throws IOException {
    JsonNode json = new ObjectMapper().readTree(liangfa.run("evaluate", OTHER, CASE, "--format", "json").out());

    assertThat(json.isArray()).isTrue();
    assertThat(json.get(1).get("caseId").asText()).isEqualTo("shaoxing-1-as-published");
    assertThat(json).hasSize(2);
  }

  @Test
  void a_pack_and_a_day_can_be_asked_for() throws IOException {
    String out = liangfa.run("evaluate", CASE, "--pack", "national", "--as-of", "2025-06-30", "--format", "json").out();
    JsonNode json = new ObjectMapper().readTree(out);

    assertThat(json.at("/pack/packs")).hasSize(1);
    assertThat(json.get("asOf").asText()).isEqualTo("2025-06-30");
  }

  @Test
  void a_pack_that_does_not_cover_the_day_is_wrong_use() {
    Jar.Outcome outcome = liangfa.run("evaluate", CASE, "--pack", "shaoxing-eia", "--as-of", "2001-01-01");

    assertThat(outcome.code()).isEqualTo(ExitCode.BAD_USE);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void one_bad_file_among_good_ones_stops_all_and_all_problems_are_told() throws IOException {
    List<String> bad;
    try (Stream<Path> files = Files.walk(Path.of(BAD))) {
      bad = files.filter(file -> file.toString().endsWith(".json")).map(Path::toString).sorted().limit(3).toList();
    }
    Jar.Outcome outcome = liangfa.run("evaluate", CASE, bad.get(0), bad.get(1), bad.get(2));

    assertThat(outcome.code()).isEqualTo(ExitCode.BAD_USE);
    assertThat(outcome.out()).as("no partial result").isEmpty();
    bad.forEach(file -> assertThat(outcome.err()).contains(file + ":"));
  }

  @Test
  void output_is_quiet_never_overwrites_unasked_and_leaves_nothing_else() throws IOException {
    Path report = folder.resolve("报告.html");
    Jar.Outcome first = liangfa.run("evaluate", CASE, "-f", "html", "-o", report.toString());
    assertThat(first.out()).isEmpty();
    assertThat(first.err()).as("only the reminder that a person must act").contains("退出码 1").hasLineCount(1);
    byte[] written = Files.readAllBytes(report);

    Jar.Outcome second = liangfa.run("evaluate", OTHER, "-f", "html", "-o", report.toString());
    assertThat(second.code()).isEqualTo(ExitCode.BAD_USE);
    assertThat(second.err()).contains("CLI-040");
    assertThat(report).hasBinaryContent(written);

    Jar.Outcome third = liangfa.run("evaluate", OTHER, "-f", "html", "-o", report.toString(), "--force");
    assertThat(third.code()).isLessThanOrEqualTo(ExitCode.PERSON_FIRST);
    assertThat(Files.readAllBytes(report)).isNotEqualTo(written);
    assertThat(folder).isDirectoryContaining(file -> file.equals(report)).isNotEmptyDirectory();
    assertThat(files(folder)).hasSize(1);
  }

  @Test
  void several_reports_go_to_a_folder_under_their_case_ids() throws IOException {
    liangfa.run("evaluate", CASE, OTHER, "-f", "html", "-o", folder.resolve("新") + "/");

    assertThat(files(folder.resolve("新")))
        .contains("shaoxing-1-as-published.html").hasSize(2);
  }

  @Test
  void several_pages_need_a_folder_and_equal_ids_are_refused() {
    assertThat(liangfa.run("evaluate", CASE, OTHER, "-f", "html").err()).contains("CLI-007");
    assertThat(liangfa.run("evaluate", CASE, CASE, "-o", folder + "/").err()).contains("CLI-042");
    assertThat(files(folder)).isEmpty();
  }

  @Test
  void a_report_never_replaces_the_case_file() throws IOException {
    Path copy = Files.copy(Path.of(CASE), folder.resolve("case.json"));
    Jar.Outcome outcome = liangfa.run("evaluate", copy.toString(), "-o", copy.toString(), "--force");

    assertThat(outcome.err()).contains("CLI-043");
    assertThat(copy).hasSameBinaryContentAs(Path.of(CASE));
  }

  @Test
  void a_folder_that_is_not_there_is_told() {
    Jar.Outcome outcome = liangfa.run("evaluate", CASE, "-o", folder.resolve("nowhere/report.txt").toString());

    assertThat(outcome.code()).isEqualTo(ExitCode.BAD_USE);
    assertThat(outcome.err()).contains("CLI-041");
  }

  @Test
  void explain_tells_every_phase_one_rule_a_tier_and_a_code() {
    assertThat(liangfa.run("explain", CASE).out())
        .contains("p10_evidence").contains("p90_measures").contains("APL-46-2-A").contains("证据必须经查证属实");
    assertThat(liangfa.run("explain", CASE, "--rule", "APL-33-1-2").out())
        .contains("未适用").contains("[待查] Circumstance(PROMPT_CORRECTION, ESTABLISHED) 及时改正");
    assertThat(liangfa.run("explain", CASE, "--why-not", "NO_PENALTY_PERMITTED").out())
        .contains("可以打开该档的规则").contains("APL-33-1-2");
    Jar.Outcome code = liangfa.run("explain", "--code", "case-088", "--lang", "en");
    assertThat(code.code()).isZero();
    assertThat(code.out()).startsWith("CASE-088 ").contains("Fix");
  }

  @Test
  void a_new_case_file_evaluates_to_undetermined_with_what_is_missing() throws IOException {
    Path file = folder.resolve("新案.yaml");
    assertThat(liangfa.run("new", "fireworks-unlicensed-trade", "-o", file.toString()).code()).isZero();
    Jar.Outcome outcome = liangfa.run("evaluate", file.toString(), "-f", "json");

    assertThat(outcome.code()).isEqualTo(ExitCode.PERSON_FIRST);
    JsonNode json = new ObjectMapper().readTree(outcome.out());
    assertThat(json.at("/recommendation/tier").asText()).isEqualTo("UNDETERMINED");
    assertThat(json.get("open")).isNotEmpty();
    assertThat(liangfa.run("new", "--list").out()).contains("fireworks-unlicensed-trade");
  }

  @Test
  void a_violation_is_searched_shown_and_started_from() throws IOException {
    Jar.Outcome found = liangfa.run("violations", "search", "无证", "烟花", "--format", "json");
    assertThat(found.code()).isZero();
    JsonNode hits = new ObjectMapper().readTree(found.out());
    assertThat(hits.findValuesAsText("id")).contains("fireworks-unlicensed-trade");
    assertThat(hits.get(0).at("/versions/0/fine/form").asText()).isNotEmpty();

    assertThat(liangfa.run("violations", "search", "烟花爆竹安全管理条例36条").out())
        .contains("[fireworks-unlicensed-trade]").contains("20000元以上100000元以下");
    String one = liangfa.run("violations", "show", "fireworks-unlicensed-trade", "-f", "json").out();
    assertThat(new ObjectMapper().readTree(one).at("/versions/0/fine/max").asText()).isEqualTo("100000");
    assertThat(liangfa.run("new", "fireworks-unlicensed-trade").out()).contains("id: \"fireworks-unlicensed-trade\"");
  }

  @Test
  void a_search_that_finds_nothing_says_which_word_met_nothing() {
    Jar.Outcome outcome = liangfa.run("violations", "search", "烟花", "飞行器", "--format", "json");

    assertThat(outcome.code()).isEqualTo(ExitCode.BAD_USE);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("CLI-029").contains("“飞行器”0 项").contains("statutoryBasis");
  }

  @Test
  void rules_tables_and_violations_can_be_looked_up() {
    assertThat(liangfa.run("rules", "list", "--article", "APL-2021#33").out())
        .contains("APL-33-1-1").doesNotContain("APL-46-2-A");
    assertThat(liangfa.run("rules", "list", "--phase", "p10_evidence").out())
        .contains("APL-46-2-A").doesNotContain("APL-33-1-1");
    assertThat(liangfa.run("rules", "show", "APL-33-1-1").out())
        .contains("违法行为轻微并及时改正，没有造成危害后果的，不予行政处罚。")
        .contains("Disposal(NO_PENALTY_REQUIRED, MUST)")
        .contains("apl-33.drl:");
    assertThat(liangfa.run("tables", "list").out()).contains("mitigation-shares").contains("circumstances");
    assertThat(liangfa.run("tables", "show", "mitigation-shares").out()).contains("0.2").contains("LIANGFA-PROPOSAL#4");
    assertThat(liangfa.run("tables", "show", "thresholds", "--pack", "shaoxing-eia", "--as-of", "2025-06-30").out())
        .contains("PANEL_QUORUM").contains("zhejiang/thresholds.csv");
    assertThat(liangfa.run("violations", "show", "fireworks-unlicensed-trade").out()).contains("20000元以上100000元以下");
    assertThat(liangfa.run("violations", "list").code()).isZero();
  }

  @Test
  void schemas_and_the_completion_script_are_what_they_claim_to_be() throws IOException {
    assertThat(new ObjectMapper().readTree(liangfa.run("schema", "case").out()).get("$schema").asText())
        .contains("2020-12");
    assertThat(new ObjectMapper().readTree(liangfa.run("schema", "result").out()).get("$schema").asText())
        .contains("2020-12");
    Jar.Outcome checked = liangfa.shell("\"$java\" -jar \"$jar\" completion | bash -n");
    assertThat(checked.err()).isEmpty();
    assertThat(checked.code()).isZero();
  }

  @Test
  void version_names_the_program_and_the_rules() {
    assertThat(liangfa.run("--version").out()).matches("(?s)liangfa [0-9.]+\n规则指纹 [0-9a-f]{16}\nJava .+\n");
  }

  @Test
  void another_rule_base_is_used_and_a_broken_one_is_refused() throws IOException {
    assertThat(liangfa.run("--version", "--rules", "rules").out()).isEqualTo(liangfa.run("--version").out());

    Path empty = Files.createDirectory(folder.resolve("空"));
    Jar.Outcome outcome = liangfa.run("evaluate", CASE, "--rules", empty.toString());
    assertThat(outcome.code()).isEqualTo(ExitCode.BAD_RULES);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("SOURCE-015");
  }

  private static List<String> files(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
