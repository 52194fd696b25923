package org.liangfa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The launcher for Windows, which no test machine can run, held to the rules of cmd.exe that launchers most often break. */
class WindowsLauncherTest {
  private static final List<String> LINES = lines();
  private static final List<String> CODE =
      LINES.stream().filter(line -> !line.isBlank() && !line.startsWith("rem")).toList();

  private static List<String> lines() {
    try {
      return Files.readAllLines(Path.of("src/main/dist/bin/liangfa.cmd"), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void the_status_is_that_of_the_last_program_for_exit_alone_is_not_seen_by_what_follows_on_the_line() {
    assertThat(CODE.get(CODE.size() - 1)).isEqualTo("\"%ComSpec%\" /d /c exit /b %LIANGFA_EXIT%");
    assertThat(CODE.subList(0, CODE.size() - 1)).noneMatch(line -> line.contains("exit /b"));
  }

  @Test
  void a_variable_named_errorlevel_does_not_hide_the_status() {
    assertThat(CODE.indexOf("set \"ERRORLEVEL=\"")).isPositive()
        .isLessThan(CODE.indexOf("set \"LIANGFA_EXIT=%ERRORLEVEL%\""));
  }

  @Test
  void a_bracket_in_a_name_ends_no_block() {
    boolean block = false;
    for (String line : CODE) {
      if (block) {
        assertThat(line).doesNotContain("%*", "%~dp0", "%JAVA_HOME", "%LIANGFA_JAVA%", "%LOCALAPPDATA%");
      }
      block = !line.startsWith(")") && (block || line.endsWith("("));
    }
    assertThat(block).isFalse();
  }

  @Test
  void a_program_in_the_folder_of_the_case_is_never_run_for_one_of_the_system() {
    assertThat(CODE).noneMatch(line -> Pattern.compile("(?i)\\b(findstr|find|where|chcp|reg|powershell)\\b").matcher(line).find());
    assertThat(CODE).filteredOn(line -> line.contains("%*")).singleElement().asString().startsWith("\"%LIANGFA_JAVA%\" ");
  }

  @Test
  void exclamation_marks_in_names_stay_and_every_label_is_there() {
    assertThat(CODE).contains("setlocal EnableExtensions DisableDelayedExpansion");
    TreeSet<String> wanted = new TreeSet<>();
    for (String line : CODE) {
      Matcher jump = Pattern.compile("\\bgoto (\\w+)").matcher(line);
      while (jump.find()) {
        wanted.add(":" + jump.group(1).toLowerCase(Locale.ROOT));
      }
    }
    assertThat(wanted).isNotEmpty();
    assertThat(LINES).containsAll(wanted);
  }

  @Test
  void quotes_around_java_home_are_taken_off() {
    assertThat(CODE).contains("set \"LIANGFA_JAVA=%JAVA_HOME:\"=%\\bin\\java.exe\"");
  }
}
