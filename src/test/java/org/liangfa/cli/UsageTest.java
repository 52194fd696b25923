package org.liangfa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangfa.kernel.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Wrong use is told with a code, in both languages, and never does anything. */
class UsageTest {
  private final Terminal terminal = new Terminal();

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "evaluate --formt json x, CLI-001, 没有选项 --formt, did you mean --format?",
    "evalute x, CLI-002, 没有命令“evalute”, did you mean evaluate?",
    "schema case result, CLI-003, 多出参数“result”, unexpected argument",
    "evaluate, CLI-004, 缺少 CASE, missing CASE",
    "explain, CLI-004, 缺少案卷文件, missing the case file",
    "evaluate x --format, CLI-004, 选项 --format 后面没有值, option --format has no value",
    "evaluate x --format pdf, CLI-005, 的值“pdf”应为, '(expected: text, brief, json, md, html)'",
    "evaluate x --as-of 2025-02-30, CLI-005, 的值“2025-02-30”应为, (expected: YYYY-MM-DD)",
    "evaluate x --lang fr, CLI-005, 应为 zh, '(expected: zh, en)'",
    "explain x --why-not LIGHT, CLI-005, 的值“LIGHT”应为, NO_PENALTY_PERMITTED",
    "evaluate x --pack national --pack zhejiang, CLI-006, 写了不止一次, given more than once",
    "rules, CLI-008, 没有写子命令, no subcommand is given",
    "evaluate x --pack national2, CLI-020, 没有规则包“national2”, did you mean national?",
    "rules show APL-33-1-9, CLI-021, 没有规则“APL-33-1-9”, there is no rule",
    "explain x --rule APL-33-1-9, CLI-021, 没有规则“APL-33-1-9”, there is no rule",
    "tables show point, CLI-022, 没有表“point”, did you mean points?",
    "violations show firework-unlicensed-trade, CLI-023, 没有违法行为, did you mean fireworks-unlicensed-trade?",
    "new firework-unlicensed-trade, CLI-023, 没有违法行为, did you mean fireworks-unlicensed-trade?",
    "violations search 烟花 飞行器, CLI-029, “飞行器”0 项, no violation meets all the words",
    "violations search, CLI-004, 缺少 WORD, missing WORD",
    "violations search x --format xml, CLI-005, 的值“xml”应为, '(expected: text, json)'",
    "new 无证烟花, CLI-023, 按这几个字查到, a search finds",
    "explain --code CASE-999, CLI-024, 没有消息代码“CASE-999”, there is no message code",
    "evaluate x --rules no-such-folder, CLI-025, “no-such-folder”不是文件夹, is not a folder",
    "--rules no-such-folder evaluate x, CLI-025, “no-such-folder”不是文件夹, is not a folder",
    "--rules no-such-folder rules list, CLI-025, “no-such-folder”不是文件夹, is not a folder",
    "--rules rules evaluate x --rules rules, CLI-006, 写了不止一次, given more than once",
    "--rules, CLI-004, 选项 --rules 后面没有值, option --rules has no value",
    "generate --cases 0, CLI-005, 应为 1 至 999999999 的整数, (expected: a whole number from 1 to 999999999)",
    "generate --cases 1 --seed x, CLI-005, 应为 至多 18 位的整数, (expected: a whole number of at most 18 digits)",
    "mutate --sample -3, CLI-005, 应为 1 至 999999999 的整数, a whole number from 1",
    "mutate --budget 0, CLI-005, 应为 1 至 999999999 的整数, a whole number from 1",
    "mutate --min 500, CLI-005, 应为 0 至 100 的整数, (expected: a whole number from 0 to 100)",
    "check --coverage-min 200, CLI-005, 应为 0 至 100 的整数, (expected: a whole number from 0 to 100)",
    "check --coverage-min -5, CLI-005, 应为 0 至 100 的整数, (expected: a whole number from 0 to 100)",
    "backtest x --min-agreement 101, CLI-005, 应为 0 至 100，至多两位小数, 0 to 100 with at most two decimals",
    "check --samples src/main/resources/schema, CLI-032, 里没有样本, holds no sample",
    "check --samples no-such-folder, CLI-032, 不是文件夹, is not a folder",
    "prove --samples no-such-folder, CLI-032, 不是文件夹, is not a folder",
    "prove --quick --samples samples, CLI-007, 两个选项只写一个, give one of the two",
    "mutate --tables --samples no-such-folder, CLI-032, 不是文件夹, is not a folder",
    "mutate --samples samples, CLI-007, 只与 --tables 一起用, goes with --tables only",
    "new --list --force, CLI-007, --list 只列出编号, goes with no other option",
    "new --list fireworks-unlicensed-trade, CLI-007, --list 只列出编号, goes with no other option",
    "explain x --code CASE-001, CLI-007, 不与案卷和别的选项一起用, with neither a case file",
    "check --update --coverage x.html --rules rules --samples samples, CLI-007, --update 只改写预期, rewrites expectations only",
    "rules list --article APL-2021#999, CLI-033, APL-2021 未收录 999, does not hold 999",
    "rules list --article APL-2022, CLI-033, 写法不对, did you mean APL-2021?",
    "batch no-such-file -o -, CLI-031, 读取失败：没有这个文件, 'reading failed: no such file'",
    "evaluate x --rules pom.xml, CLI-025, “pom.xml”不是文件夹, is not a folder",
  })
  void wrong_use_is_told_in_both_languages(String line, String code, String zh, String en) {
    Terminal.Outcome outcome = terminal.run(line.split(" "));

    assertThat(outcome.code()).isEqualTo(ExitCode.BAD_USE);
    assertThat(outcome.out()).as("nothing goes to standard output").isEmpty();
    assertThat(outcome.err()).contains("error " + code + ": ").contains(zh).contains(en).contains("改法").contains("fix");
  }

  @Test
  void without_a_command_the_program_says_so() {
    assertThat(terminal.run().code()).isEqualTo(ExitCode.BAD_USE);
    assertThat(terminal.run().err()).contains("CLI-008");
  }

  @Test
  void a_rules_folder_named_like_a_command_is_a_folder() {
    for (String[] line : List.of(
        new String[] {"--version", "--rules", "rules"},
        new String[] {"--rules=rules", "--version"})) {
      Terminal.Outcome outcome = terminal.run(line);
      assertThat(outcome.err()).isEmpty();
      assertThat(outcome.out()).isEqualTo(terminal.run("--version").out());
    }
  }

  @Test
  void an_empty_path_is_refused_and_not_taken_for_the_root_folder() {
    String file = "samples/shaoxing-1-as-published/case.json";
    for (String[] line : List.of(
        new String[] {"evaluate", file, "--output", ""},
        new String[] {"evaluate", ""},
        new String[] {"evaluate", file, "--rules", ""},
        new String[] {"new", "fireworks-unlicensed-trade", "-o", ""})) {
      Terminal.Outcome outcome = terminal.run(line);
      assertThat(outcome.code()).as(String.join(" ", line)).isEqualTo(ExitCode.BAD_USE);
      assertThat(outcome.err()).as(String.join(" ", line)).contains("error CLI-026").contains("a path is empty");
    }
  }

  @Test
  void blank_words_to_look_for_are_told_as_blank_and_not_as_words_that_nothing_meets() {
    Terminal.Outcome outcome = terminal.run("violations", "search", " ", "");

    assertThat(outcome.code()).isEqualTo(ExitCode.BAD_USE);
    assertThat(outcome.err()).contains("error CLI-004: 要找的词是空的", "the words to look for are blank");
  }

  @Test
  void a_list_that_is_empty_says_so() {
    assertThat(terminal.run("tables", "show", "points", "--as-of", "1900-01-01").out()).contains("没有合乎条件的表行");
    assertThat(terminal.run("rules", "list", "--pack", "zhejiang", "--phase", "p90_measures", "--article", "APL-2021#8",
        "--lang", "en").out()).contains("No rule meets these conditions");
  }

  @Test
  void a_program_copied_without_its_libraries_is_not_called_a_bug() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Sink told = new Sink(err, StandardCharsets.UTF_8);
    int code = new Failures(new Session(Language.ZH, sink(), told, Clock.systemUTC()))
        .handle(new NoClassDefFoundError("picocli/CommandLine"), "evaluate", "x");
    told.finish();

    assertThat(code).isEqualTo(ExitCode.BAD_USE);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("error CLI-010: 程序不完整，缺 picocli.CommandLine");
  }

  @Test
  void the_language_asked_for_comes_first() {
    assertThat(terminal.run("--nothing").err()).startsWith("liangfa: error CLI-001: 没有选项 --nothing");
    assertThat(terminal.run("--nothing", "--lang", "en").err()).startsWith("liangfa: error CLI-001: there is no option");
    assertThat(new Terminal(Map.of("LIANGFA_LANG", "en")).run("--nothing").err())
        .startsWith("liangfa: error CLI-001: there is no option");
    assertThat(new Terminal(Map.of("LIANGFA_LANG", "en")).run("--nothing", "--lang=zh").err())
        .startsWith("liangfa: error CLI-001: 没有选项");
  }

  @Test
  void an_environment_variable_that_means_nothing_is_not_ignored() {
    Terminal.Outcome outcome = new Terminal(Map.of("LIANGFA_LANG", "fr")).run("--help");

    assertThat(outcome.code()).isEqualTo(ExitCode.BAD_USE);
    assertThat(outcome.err()).contains("LIANGFA_LANG: error CLI-009");
  }

  @TestFactory
  Stream<DynamicTest> every_help_page_ends_with_examples_and_explains_everything() {
    return Stream.of(Language.values()).flatMap(language -> all(language).stream()
        .map(command -> DynamicTest.dynamicTest(language + " " + command.getCommandSpec().qualifiedName(), () -> {
          String help = command.getUsageMessage();
          String exit = language == Language.ZH ? "退出码" : "Exit codes";
          String examples = language == Language.ZH ? "示例" : "Examples";
          assertThat(help).contains(exit).contains("70").contains(examples);
          assertThat(help.indexOf(exit)).as("examples come last").isLessThan(help.lastIndexOf(examples));
          assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
          for (ArgSpec argument : command.getCommandSpec().args()) {
            assertThat(argument.description()).as("%s has a description", argument.paramLabel()).isNotEmpty();
          }
        })));
  }

  @Test
  void both_languages_have_the_same_help() {
    assertThat(Words.in(Language.EN).keySet()).isEqualTo(Words.in(Language.ZH).keySet());
  }

  @Test
  void a_bug_says_that_it_is_one_and_shows_where_only_when_asked() {
    Session session = new Session(Language.ZH, sink(), sink(), Clock.systemUTC());
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Sink told = new Sink(err, StandardCharsets.UTF_8);
    int code = new Failures(new Session(Language.ZH, session.out(), told, session.clock()))
        .handle(new IllegalStateException("broken"), "evaluate", "x");
    told.finish();

    assertThat(code).isEqualTo(ExitCode.BUG);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("CLI-070").contains("liangfa 的缺陷").contains("this is a bug in liangfa")
        .doesNotContain("\tat ");
  }

  private static Sink sink() {
    return new Sink(OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
  }

  private static List<CommandLine> all(Language language) {
    List<CommandLine> found = new ArrayList<>();
    collect(Cli.commandLine(new Session(language, sink(), sink(), Clock.systemUTC())), found);
    return found;
  }

  private static void collect(CommandLine command, List<CommandLine> found) {
    found.add(command);
    command.getSubcommands().values().forEach(inner -> collect(inner, found));
  }
}
