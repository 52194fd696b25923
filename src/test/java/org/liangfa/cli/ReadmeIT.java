package org.liangfa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * What README shows is what the program prints. Every fenced block {@code console} holds commands, each after {@code $ },
 * with what they print; a line {@code …} stands for lines left out. {@code mvn -B verify -Dtest=ArgumentsTest
 * -Dit.test=ReadmeIT -Dreadme.update=true} writes the outputs anew, keeping as many lines before a {@code …} as there were.
 */
@EnabledOnOs(OS.LINUX)
class ReadmeIT {
  private static final Path README = Path.of("README.md");
  private static final String LEFT_OUT = "…";
  private static final String PROMPT = "$ ";

  /** A command of README with the lines shown below it, from and until which line they stand, from 0. */
  private record Shown(String command, int from, int until) {}

  @TestFactory
  List<DynamicTest> every_command_prints_what_readme_shows() throws IOException {
    List<String> lines = Files.readAllLines(README);
    List<DynamicTest> tests = new ArrayList<>();
    for (Shown shown : commands(lines)) {
      if (!Boolean.getBoolean("readme.update")) {
        tests.add(DynamicTest.dynamicTest(shown.command(), () -> check(shown, lines)));
      }
    }
    return tests;
  }

  @Test
  void the_outputs_are_written_anew_when_asked() throws IOException {
    if (!Boolean.getBoolean("readme.update")) {
      return;
    }
    List<String> lines = new ArrayList<>(Files.readAllLines(README));
    List<Shown> commands = commands(lines);
    // One command reads what an earlier one wrote, so they run in their order; the lines are replaced from the end.
    List<List<String>> outputs = commands.stream().map(shown -> printed(shown.command())).toList();
    for (int i = commands.size() - 1; i >= 0; i--) {
      Shown shown = commands.get(i);
      List<String> old = lines.subList(shown.from(), shown.until());
      List<String> printed = outputs.get(i);
      int cut = old.indexOf(LEFT_OUT);
      List<String> kept = new ArrayList<>(cut < 0 ? printed : printed.subList(0, Math.min(cut, printed.size())));
      if (cut >= 0) {
        kept.add(LEFT_OUT);
      }
      old.clear();
      lines.addAll(shown.from(), kept);
    }
    Files.writeString(README, String.join("\n", lines) + "\n");
  }

  @Test
  void the_first_commands_build_and_test() throws IOException {
    String text = Files.readString(README);

    assertThat(text).containsSubsequence(
        "```sh\nmvn -q -B -DskipTests package && java -jar target/liangfa.jar evaluate"
            + " samples/shaoxing-1-as-published/case.json\n```",
        "```sh\nmvn -B verify\n```");
  }

  @Test
  void the_case_file_shown_is_one() throws IOException {
    String text = Files.readString(README);
    int from = text.indexOf("```yaml\n") + "```yaml\n".length();
    Path file = Files.createTempFile("readme", ".yaml");
    Files.writeString(file, text.substring(from, text.indexOf("```", from)));
    Jar.Outcome outcome = new Jar().run("evaluate", file.toString());
    Files.delete(file);

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isEqualTo(ExitCode.PERSON_FIRST);
  }

  private static void check(Shown shown, List<String> lines) {
    List<String> expected = lines.subList(shown.from(), shown.until());
    List<String> printed = printed(shown.command());
    int cut = expected.indexOf(LEFT_OUT);
    if (cut < 0) {
      assertThat(printed).as(shown.command()).isEqualTo(expected);
    } else {
      assertThat(printed).as(shown.command()).hasSizeGreaterThanOrEqualTo(cut);
      assertThat(printed.subList(0, cut)).as(shown.command()).isEqualTo(expected.subList(0, cut));
    }
  }

  private static List<String> printed(String command) {
    String runnable = command
        .replace("java -jar target/liangfa.jar", "\"$java\" -jar \"$jar\"");
    Jar.Outcome outcome = new Jar().shell(runnable + " 2>&1");
    return outcome.out().lines().toList();
  }

  private static List<Shown> commands(List<String> lines) {
    List<Shown> commands = new ArrayList<>();
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals("```console")) {
        inside = true;
      } else if (lines.get(i).equals("```")) {
        inside = false;
      } else if (inside && lines.get(i).startsWith(PROMPT)) {
        int until = i + 1;
        while (!lines.get(until).equals("```") && !lines.get(until).startsWith(PROMPT)) {
          until++;
        }
        commands.add(new Shown(lines.get(i).substring(PROMPT.length()), i + 1, until));
      }
    }
    return commands;
  }
}
