package org.liangfa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are links, that are not there yet, or that hold something beside what is written. */
class FoldersTest {
  private static final Path CASE = Path.of("samples/shaoxing-1-as-published/case.json");

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;
  private Path cases;

  @BeforeEach
  void holdOneCase() throws IOException {
    cases = Files.createDirectories(folder.resolve("real/a/b/c/d"));
    Files.copy(CASE, cases.resolve("case.json"));
  }

  @Test
  void a_linked_folder_of_cases_is_read_like_the_folder_itself_however_deep_they_lie() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

    for (Path named : new Path[] {link, folder.resolve("real")}) {
      assertThat(CaseFolders.files(List.of(named + "/"))).as(named.toString())
          .singleElement()
          .satisfies(one -> assertThat(one.name()).isEqualTo(named + "/a/b/c/d/case.json"));
    }
  }

  @Test
  void a_linked_pack_is_not_left_out_without_a_word() throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules"));
    for (String part : new String[] {"sources", "packs", "vocabulary", "violations"}) {
      Files.createSymbolicLink(rules.resolve(part), Path.of("rules", part).toAbsolutePath());
    }

    Terminal.Outcome outcome = terminal.run("--version", "--rules", rules.toString());

    for (String part : new String[] {"sources", "packs", "vocabulary", "violations"}) {
      Files.delete(rules.resolve(part));
    }
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("规则指纹");
  }

  @Test
  void a_folder_asked_for_is_made_by_every_command_that_writes_to_one() {
    Path made = folder.resolve("报告");

    assertThat(terminal.run("new", "fireworks-unlicensed-trade", "--output", made + "/").err()).isEmpty();
    assertThat(terminal.run("draft", "reasons", CASE.toString(), "--output", made + "/").err()).isEmpty();

    assertThat(made.resolve("fireworks-unlicensed-trade.yaml")).exists();
    assertThat(made.resolve("reasons.txt")).exists();
  }

  @Test
  void made_up_cases_do_not_wipe_out_what_a_broken_off_batch_left() throws IOException {
    Path partial = Files.writeString(folder.resolve("out.ndjson.partial"), "half a batch");

    assertThat(terminal.run("generate", "--cases", "2", "-o", folder.resolve("out.ndjson").toString()).code()).isZero();

    assertThat(partial).hasContent("half a batch");
    assertThat(Files.readAllLines(folder.resolve("out.ndjson"))).hasSize(2);
    try (var left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder(
          "real", "out.ndjson", "out.ndjson.partial");
    }
  }
}
