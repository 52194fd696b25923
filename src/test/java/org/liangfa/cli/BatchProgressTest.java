package org.liangfa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.liangfa.kernel.Language;

/** What a run tells of itself where no terminal is. */
class BatchProgressTest {
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private Instant now = Instant.parse("2026-11-28T00:00:00Z");
  private final InstantSource clock = () -> now;
  private final Session session = new Session(
      Language.ZH,
      new Sink(OutputStream.nullOutputStream(), StandardCharsets.UTF_8),
      new Sink(told, StandardCharsets.UTF_8),
      clock.withZone(ZoneOffset.UTC));

  @Test
  void input_read_to_its_end_is_not_told_as_a_finished_run_and_the_last_line_counts_every_case() {
    BatchProgress progress = new BatchProgress(session, 1000, false);
    progress.at(0, 0, 0);
    after(12);
    progress.at(168, 1, 1000);
    after(3);
    progress.at(300, 2, 1000);
    progress.end(true);

    assertThat(lines()).containsExactly(
        "[#############################.] 99% 168 件，错误 1，每秒 14，还需 0:00:00",
        "[##############################] 100% 300 件，错误 2，每秒 20，还需 0:00:00");
  }

  @Test
  void a_run_that_fails_is_not_told_as_finished() {
    BatchProgress progress = new BatchProgress(session, 1000, false);
    after(12);
    progress.at(100, 0, 500);
    progress.end(false);

    assertThat(lines()).hasSize(1);
  }

  @Test
  void a_short_run_and_a_quiet_one_tell_nothing() {
    BatchProgress progress = new BatchProgress(session, 1000, false);
    progress.at(300, 0, 1000);
    progress.end(true);
    BatchProgress quiet = new BatchProgress(session, 1000, true);
    after(60);
    quiet.at(300, 0, 1000);
    quiet.end(true);

    assertThat(told.size()).isZero();
  }

  private void after(int seconds) {
    now = now.plus(Duration.ofSeconds(seconds));
  }

  private String[] lines() {
    String all = told.toString(StandardCharsets.UTF_8);
    return all.isEmpty() ? new String[0] : all.split("\n");
  }
}
