package org.liangfa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestCommandTest {
  private static final String ELEVATOR = "samples/published/js-elevator";

  @TempDir private Path folder;

  @Test
  void agreement_ends_with_0_and_too_little_of_it_with_1() throws Exception {
    Path copy = Files.createDirectories(folder.resolve("case"));
    Files.copy(Path.of(ELEVATOR, "case.json"), copy.resolve("case.json"));
    Path outcome = copy.resolve("outcome.json");
    String text = Files.readString(Path.of(ELEVATOR, "outcome.json"));
    Files.writeString(outcome, text);
    int agrees = new Terminal().run("backtest", copy.toString(), "--min-agreement", "100").code();

    Files.writeString(outcome, text.replace("\"AGGRAVATED\"", "\"MITIGATED\""));
    Terminal.Outcome unexplained = new Terminal().run("backtest", copy.toString());
    Files.writeString(outcome, text.replace("\"AGGRAVATED\"", "\"MITIGATED\"").replace("\"source\"",
        "\"miss\": {\"code\": \"SCORE\", \"zh\": \"试验\", \"en\": \"trial\"}, \"source\""));
    int explained = new Terminal().run("backtest", copy.toString()).code();
    int tooLittle = new Terminal().run("backtest", copy.toString(), "--min-agreement", "1").code();

    assertThat(agrees).isZero();
    assertThat(unexplained.code()).isEqualTo(1);
    assertThat(unexplained.out()).contains("偏重", "尚未说明");
    assertThat(explained).isZero();
    assertThat(tooLittle).isEqualTo(1);
  }

  @Test
  void an_unreadable_case_ends_with_2_and_the_report_still_comes() throws Exception {
    Path good = Files.createDirectories(folder.resolve("good"));
    Files.copy(Path.of(ELEVATOR, "case.json"), good.resolve("case.json"));
    Files.copy(Path.of(ELEVATOR, "outcome.json"), good.resolve("outcome.json"));
    Files.writeString(Files.createDirectories(folder.resolve("bad")).resolve("outcome.json"), "{}");

    Terminal.Outcome outcome = new Terminal().run("backtest", folder.toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).contains("js-elevator", "BACKTEST-002");
    assertThat(outcome.err()).contains("BACKTEST-002", "bad");
  }

  @Test
  void nothing_to_test_on_ends_with_2_and_no_report() {
    Terminal.Outcome outcome = new Terminal().run("backtest", folder.toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("BACKTEST-001");
  }
}
