package org.liangfa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged batch among what goes wrong around it: kills, full disks, pipes that close. */
class BatchIT {
  private static final int KILLS = 3;

  @TempDir private Path folder;
  private final Random random = new Random();

  @BeforeEach
  void cases() {
    Jar.Outcome made = new Jar().in(folder).run(
        "generate", "--cases", "80", "--seed", "5", "--invalid", "10", "-o", "cases.ndjson");
    assertThat(made.err()).isEmpty();
    assertThat(made.code()).isZero();
  }

  private Jar.Outcome run(String... more) {
    String[] fixed = {"batch", "cases.ndjson", "-o", "results.ndjson", "--no-progress"};
    String[] all = Arrays.copyOf(fixed, fixed.length + more.length);
    System.arraycopy(more, 0, all, fixed.length, more.length);
    return new Jar().in(folder).run(all);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_run_killed_at_random_moments_ends_with_the_bytes_of_one_that_was_not() throws Exception {
    Jar.Outcome whole = run("--summary", "summary.json");
    assertThat(whole.code()).as("eight cases are broken").isEqualTo(ExitCode.BAD_USE);
    assertThat(whole.err()).contains("错误记录").contains("8");
    byte[] expected = Files.readAllBytes(folder.resolve("results.ndjson"));
    String summary = Files.readString(folder.resolve("summary.json"));
    assertThat(new String(expected, UTF_8).lines()).hasSize(80);

    Files.delete(folder.resolve("results.ndjson"));
    Files.delete(folder.resolve("summary.json"));
    for (int kill = 0; kill < KILLS; kill++) {
      boolean begun = Files.exists(folder.resolve("results.ndjson.partial.state"));
      long millis = 300 + random.nextInt(2_500);
      if (killed(millis, begun)) {
        assertThat(folder.resolve("results.ndjson")).as("killed after %d ms", millis).doesNotExist();
      } else {
        Files.delete(folder.resolve("results.ndjson"));
      }
    }
    Jar.Outcome last = Files.exists(folder.resolve("results.ndjson.partial.state"))
        ? run("--resume", "--summary", "summary.json")
        : run("--force", "--summary", "summary.json");

    assertThat(last.code()).as(last.err()).isEqualTo(ExitCode.BAD_USE);
    assertThat(Arrays.mismatch(Files.readAllBytes(folder.resolve("results.ndjson")), expected))
        .as("first byte that differs").isEqualTo(-1);
    assertThat(folder.resolve("summary.json")).hasContent(summary);
    try (var left = Files.list(folder)) {
      assertThat(left.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("cases.ndjson", "results.ndjson", "summary.json");
    }
  }

  /** Whether the run was still going after so many milliseconds and had to be killed. */
  private boolean killed(long millis, boolean resumed) throws IOException, InterruptedException {
    List<String> command = List.of(
        Jar.java().toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", Jar.path().toString(), "batch",
        "cases.ndjson", "-o", "results.ndjson", "--no-progress", resumed ? "--resume" : "--force");
    Process process = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
      return false;
    }
    process.destroyForcibly().waitFor();
    return true;
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_reader_that_leaves_ends_the_run_with_a_code() {
    Jar.Outcome outcome = new Jar().in(folder).shell(
        "\"$java\" -jar \"$jar\" batch cases.ndjson -o - --no-progress | head -c 1000 | wc -c; echo ${PIPESTATUS[0]}");

    assertThat(outcome.out()).isEqualTo("1000\n2\n");
    assertThat(outcome.err()).contains("error BATCH-007");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void results_go_straight_to_a_device_which_nothing_can_rename() {
    Jar.Outcome sunk = new Jar().in(folder).run("batch", "cases.ndjson", "-o", "/dev/null", "--no-progress");
    Jar.Outcome again = new Jar().in(folder).run(
        "batch", "cases.ndjson", "-o", "/dev/null", "--no-progress", "--resume");

    assertThat(sunk.code()).as(sunk.err()).isEqualTo(ExitCode.BAD_USE);
    assertThat(sunk.err()).contains("错误记录").contains("8");
    assertThat(again.err()).contains("CLI-").contains("--resume");
    assertThat(new Jar().in(folder).run("batch", "cases.ndjson", "-o", "/dev/full", "--no-progress").err())
        .as("some may have gone out before it was full").contains("CLI-044").contains("/dev/full");
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).as("the device became a file").isFalse();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_full_disk_keeps_what_was_written() {
    Jar.Outcome outcome = new Jar().in(folder).shell("ulimit -f 1000; trap '' XFSZ; \"$java\" -XX:-UsePerfData -jar"
        + " \"$jar\" batch cases.ndjson -o results.ndjson --no-progress");

    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.BAD_USE);
    assertThat(outcome.err()).contains("error BATCH-008");
    assertThat(folder.resolve("results.ndjson")).doesNotExist();
    assertThat(folder.resolve("results.ndjson.partial")).isNotEmptyFile();
    assertThat(run("--resume").err()).contains("共 80 件");
  }

  @Test
  void a_result_that_exists_is_not_overwritten() throws IOException {
    Files.writeString(folder.resolve("results.ndjson"), "earlier");

    assertThat(run().err()).contains("error CLI-040");
    assertThat(folder.resolve("results.ndjson")).hasContent("earlier");
    assertThat(new Jar().in(folder).run("batch", "cases.ndjson", "-o", "-", "--resume").err()).contains("error CLI-007");
    assertThat(new Jar().in(folder).run("batch", "none.ndjson", "-o", "-").code()).isEqualTo(ExitCode.BAD_USE);
  }
}
