package org.liangfa.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Runs commands inside the test, on a fixed day. */
final class Terminal {
  private final Map<String, String> environment;

  Terminal() {
    this(Map.of());
  }

  Terminal(Map<String, String> environment) {
    this.environment = environment;
  }

  /** What a run left behind. */
  record Outcome(int code, String out, String err) {}

  Outcome run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    // 17:00 in London is already the next day in China.
    Clock clock = Clock.fixed(Instant.parse("2025-06-29T17:00:00Z"), ZoneOffset.UTC);
    Cli cli = new Cli(environment, new Sink(out, StandardCharsets.UTF_8), new Sink(err, StandardCharsets.UTF_8), clock);
    int code = cli.run(arguments);
    return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
