package org.liangfa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangfa.kernel.Language;

/** The short way to read a plain command line does what the long way does, and takes nothing that it cannot read. */
class PlainArgumentsTest {
  private static final String CASE = "samples/shaoxing-1-as-published/case.json";

  @ParameterizedTest
  @ValueSource(strings = {
      "evaluate " + CASE,
      "evaluate --format brief " + CASE,
      "evaluate " + CASE + " samples/shaoxing-4-hardship-not-proven/case.json -f md",
      "evaluate no-such-file.json " + CASE,
  })
  void a_plain_line_is_read_as_the_library_reads_it(String line) {
    List<String> other = new ArrayList<>(List.of(line.split(" ")));
    // The default, which only the library reads.
    other.addAll(List.of("--lang", "zh"));

    assertThat(read(line.split(" "))).isTrue();
    assertThat(read(other.toArray(String[]::new))).isFalse();
    assertThat(new Terminal().run(line.split(" "))).isEqualTo(new Terminal().run(other.toArray(String[]::new)));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "evaluate",
      "evaluate --format json",
      "evaluate x --format",
      "evaluate x --format pdf",
      "evaluate x --format JSON",
      "evaluate x --format=json",
      "evaluate x -f json -f json",
      "evaluate x --help",
      "evaluate x --output y",
      "evaluate -- -x",
      "evaluate -",
      "--rules rules evaluate x",
      "explain x",
  })
  void anything_else_is_left_to_the_library(String line) {
    assertThat(read(line.split(" "))).isFalse();
  }

  private static boolean read(String... args) {
    Sink sink = new Sink(new ByteArrayOutputStream(), StandardCharsets.UTF_8);
    return PlainArguments.read(new Session(Language.ZH, sink, sink, Clock.systemUTC()), args).isPresent();
  }
}
