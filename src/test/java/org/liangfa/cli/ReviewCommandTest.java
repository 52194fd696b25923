package org.liangfa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
  private static final String CASE = "samples/shaoxing-1-as-published/case.json";

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;

  @Test
  void what_is_wrong_with_case_and_draft_is_told_at_once() throws Exception {
    Path file = Files.writeString(folder.resolve("case.json"), "[]");
    Path draft = Files.writeString(folder.resolve("decision.yaml"), "");

    for (String[] line : new String[][] {
        {"review", file.toString(), draft.toString()}, {"draft", "opinion", file.toString(), draft.toString()}}) {
      Terminal.Outcome outcome = terminal.run(line);

      assertThat(outcome.code()).isEqualTo(ExitCode.BAD_USE);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err()).contains("case.json:1:1: error CASE-053", "decision.yaml: error CASE-005", "共 2 处问题");
    }
  }

  @Test
  void a_case_file_in_the_place_of_the_draft_is_told_as_such_and_not_as_a_draft_full_of_holes() {
    Terminal.Outcome outcome = terminal.run("review", CASE, CASE);

    assertThat(outcome.err()).contains("error CASE-050").contains("expected here: liangfa/decision/1")
        .doesNotContain("CASE-051");
  }

  @Test
  void a_pack_that_does_not_cover_the_day_is_wrong_use_and_no_fault_of_the_rule_base() {
    for (String[] line : new String[][] {
        {"draft", "reasons", "samples/law-2021-07-14-act-and-decision/case.json", "--pack", "emergency-2024"},
        {"new", "--decision", "samples/law-2021-07-14-act-and-decision/case.json", "--pack", "emergency-2024"}}) {
      Terminal.Outcome outcome = terminal.run(line);

      assertThat(outcome.code()).as(String.join(" ", line)).isEqualTo(ExitCode.BAD_USE);
      assertThat(outcome.err()).contains("不在其适用期间");
    }
  }
}
