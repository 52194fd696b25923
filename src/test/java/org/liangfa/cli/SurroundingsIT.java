package org.liangfa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program in other places: other folders, locales, full disks, closed pipes. */
class SurroundingsIT {
  private static final Path CASE = Path.of("samples/shaoxing-1-as-published/case.json").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void what_is_piped_is_utf8_and_the_same_in_every_locale() {
    byte[] expected = new Jar().run("evaluate", CASE.toString()).bytes();

    assertThat(new Jar(Map.of("LC_ALL", "zh_CN.GBK")).run("evaluate", CASE.toString()).bytes()).isEqualTo(expected);
    assertThat(new Jar(Map.of("LC_ALL", "C")).run("evaluate", CASE.toString()).bytes()).isEqualTo(expected);
    assertThat(new Jar().with("-Dfile.encoding=GBK").run("evaluate", CASE.toString()).bytes()).isEqualTo(expected);
    assertThat(new Jar().with("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati")
        .run("evaluate", CASE.toString()).bytes()).isEqualTo(expected);
  }

  @Test
  void what_is_written_to_a_file_is_the_same_as_what_is_piped() throws IOException {
    byte[] expected = new Jar().run("evaluate", CASE.toString()).bytes();
    Path report = folder.resolve("report.txt");
    new Jar(Map.of("LC_ALL", "zh_CN.GBK")).with("-Dfile.encoding=GBK")
        .run("evaluate", CASE.toString(), "-o", report.toString());

    assertThat(report).hasBinaryContent(expected);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void chinese_paths_work_even_without_a_locale() throws IOException {
    Files.createDirectories(folder.resolve("案 卷"));
    Files.copy(CASE, folder.resolve("案 卷/绍兴.json"));
    for (String locale : new String[] {"C.UTF-8", "C", "zh_CN.GBK"}) {
      Jar jar = new Jar(Map.of("LC_ALL", locale)).in(folder);
      assertThat(jar.run("evaluate", "案 卷/绍兴.json").out()).as(locale).contains("4,000元");
      assertThat(jar.run("evaluate", "案 卷/没有.json").err()).as(locale).startsWith("案 卷/没有.json: error CASE-001");
      jar.run("evaluate", "案 卷/绍兴.json", "-o", "案 卷/报告-" + locale + ".txt");
      assertThat(folder.resolve("案 卷/报告-" + locale + ".txt")).as(locale).isNotEmptyFile();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_jar_copied_without_its_libraries_says_so_and_shows_no_stack_trace() throws IOException {
    Files.copy(Jar.path(), folder.resolve("liangfa.jar"));

    Jar.Outcome outcome = new Jar().in(folder).shell("\"$java\" -jar liangfa.jar evaluate x --lang en; echo $?");

    assertThat(outcome.out()).isEqualTo("2\n");
    assertThat(outcome.err()).startsWith("liangfa 0.1.0: error CLI-010: the program is incomplete: picocli.")
        .doesNotContain("Exception");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_reader_that_stops_reading_is_no_failure() {
    Jar.Outcome outcome = new Jar().shell(
        "\"$java\" -jar \"$jar\" rules list | head -n 1 >/dev/null; echo ${PIPESTATUS[0]}");

    assertThat(outcome.out()).isEqualTo("0\n");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_full_disk_behind_standard_output_is_told() {
    Jar.Outcome outcome = new Jar().shell("\"$java\" -jar \"$jar\" evaluate " + CASE + " >/dev/full");

    assertThat(outcome.code()).isEqualTo(ExitCode.BAD_USE);
    assertThat(outcome.err()).contains("CLI-044");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_file_that_cannot_be_written_whole_is_not_written_at_all() throws IOException {
    Path report = folder.resolve("report.txt");
    Files.writeString(report, "earlier");
    Jar.Outcome outcome = new Jar().shell("ulimit -f 0; \"$java\" -XX:-UsePerfData -jar \"$jar\" evaluate " + CASE
        + " -o " + report + " --force 2>&1 | cat");

    assertThat(outcome.out()).contains("CLI-041");
    assertThat(report).hasContent("earlier");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(report);
    }
  }

  @Test
  void it_runs_from_any_folder() {
    assertThat(new Jar().in(folder).run("evaluate", CASE.toString()).out()).contains("处罚裁量建议");
  }
}
