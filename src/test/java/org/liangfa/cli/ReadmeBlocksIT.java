package org.liangfa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The commands of README's {@code sh} blocks, run in its order in a folder that holds only what README says there is. */
@EnabledOnOs(OS.LINUX)
class ReadmeBlocksIT {
  private static final String PROGRAM = "\"$java\" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar \"$jar\" ";
  /** What takes minutes, or the history of the repository, or a run that was broken off; each has tests of its own. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("mvn .*|liangfa (?:check|prove|mutate|backtest|rules diff) .*|liangfa check|.* --resume");
  private static final Pattern WRITTEN = Pattern.compile("(?:--output|-o|>|--summary) ([^ ]+)");

  @TempDir private Path folder;

  @Test
  void a_reader_who_types_them_one_after_another_gets_what_is_promised() throws IOException {
    layOut();
    List<String> commands = commands();

    assertThat(commands).hasSizeGreaterThan(15).anyMatch(command -> command.startsWith("liangfa new"))
        .anyMatch(command -> command.startsWith("liangfa review")).anyMatch(command -> command.startsWith("liangfa batch"));
    for (String command : commands) {
      Jar.Outcome outcome = new Jar().in(folder).shell(command.replaceFirst("^liangfa ", Matcher.quoteReplacement(PROGRAM)));

      assertThat(outcome.code()).as("$ %s%n%s", command, outcome.err()).isIn(ExitCode.COMPLETE, ExitCode.PERSON_FIRST);
      Matcher written = WRITTEN.matcher(command);
      while (written.find()) {
        assertThat(folder.resolve(written.group(1))).as("$ %s", command).isNotEmptyFile();
      }
    }
  }

  /** What README takes for granted: some cases, and an archive of cases. */
  private void layOut() throws IOException {
    for (String name : List.of("案卷", "案卷文件夹")) {
      Files.createDirectory(folder.resolve(name));
      Files.copy(Path.of("samples/shaoxing-1-as-published/case.json"), folder.resolve(name).resolve("一.json"));
      Files.copy(Path.of("samples/no-fault/case.json"), folder.resolve(name).resolve("二.json"));
    }
    Jar.Outcome archive = new Jar().in(folder)
        .shell(PROGRAM + "generate --cases 20 --seed 3 | gzip > 案件.ndjson.gz");
    assertThat(archive.code()).as(archive.err()).isZero();
  }

  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(Path.of("README.md"))) {
      if (line.startsWith("```")) {
        inside = line.equals("```sh");
      } else if (inside) {
        // Fifty cases show as well as ten thousand that the command does what is said.
        String command = line.replaceFirst(" +#.*", "").replace("--cases 10000", "--cases 50").strip();
        if (!ELSEWHERE.matcher(command).matches()) {
          commands.add(command);
        }
      }
    }
    return commands;
  }
}
