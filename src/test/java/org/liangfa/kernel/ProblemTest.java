package org.liangfa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void line_9_comes_before_line_10_and_a_code_decides_only_in_one_place() {
    List<Problem> sorted = Stream.of(
            at("rules/b.csv:1", "T-2"), at("rules/a.csv:10", "T-1"), at("rules/a.csv:9", "T-2"), at("rules/a.csv:9", "T-1"),
            at("rules/a.csv:100:2", "T-1"), at("rules/a.csv", "T-9"), at("rules/a.csv:10:12", "T-1"), at("rules/a.csv:10:3", "T-1"))
        .sorted()
        .toList();

    assertThat(sorted).extracting(problem -> problem.place() + " " + problem.code()).containsExactly(
        "rules/a.csv T-9", "rules/a.csv:9 T-1", "rules/a.csv:9 T-2", "rules/a.csv:10 T-1", "rules/a.csv:10:3 T-1",
        "rules/a.csv:10:12 T-1", "rules/a.csv:100:2 T-1", "rules/b.csv:1 T-2");
  }

  private static Problem at(String place, String code) {
    return new Problem(code, place, Text.NONE, Text.NONE, Text.NONE);
  }
}
