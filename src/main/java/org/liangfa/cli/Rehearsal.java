package org.liangfa.cli;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Runs what users run most, without a word: the launcher has it done once, to see which classes belong in the archive from
 * which later runs take them ready-made.
 */
final class Rehearsal {
  /** The variable by which the launcher asks for it. */
  static final String VARIABLE = "LIANGFA_REHEARSAL";

  private Rehearsal() {}

  /**
   * Runs each command once.
   *
   * @param sample a case file
   */
  static void of(String sample) {
    for (List<String> line : List.of(
        List.of("evaluate", sample, "--format", "brief", "--lang", "zh"),
        List.of("evaluate", sample, "--format", "json"),
        List.of("evaluate", sample, "--format", "md"),
        List.of("evaluate", sample, "--format", "html"),
        List.of("explain", sample),
        List.of("new", "--list"),
        List.of("violations", "search", "烟花"),
        List.of("rules", "list"),
        List.of("tables", "show", "points"))) {
      Sink nowhere = new Sink(OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
      new Cli(Map.of(), nowhere, nowhere, Clock.systemUTC()).run(line.toArray(String[]::new));
    }
  }
}
