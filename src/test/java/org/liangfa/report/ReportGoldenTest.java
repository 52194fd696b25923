package org.liangfa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangfa.kernel.Language;
import org.liangfa.result.Result;

class ReportGoldenTest {
  static Stream<Arguments> reports() {
    return Reports.ids().stream()
        .flatMap(id -> Stream.of(Language.values())
            .filter(language -> !id.equals("json") || language == Language.ZH)
            .flatMap(language -> Stream.of(
                Arguments.of("mitigated", SampleResults.mitigated(), id, language),
                Arguments.of("lenient", SampleResults.lenient(), id, language))));
  }

  @ParameterizedTest(name = "{0} as {2} in {3}")
  @MethodSource("reports")
  void reportsReadAsAgreed(String name, Result result, String id, Language language) throws IOException {
    String suffix = id.equals("json") ? "" : "." + language.name().toLowerCase(Locale.ROOT);
    String report = Reports.format(id).render(result, language);

    GoldenFiles.check(name + suffix + "." + (id.equals("text") ? "txt" : id), report);
    assertThat(report).as("last line ends in LF, and no CR anywhere").endsWith("\n").doesNotContain("\r");
    assertThat(Reports.format(id).render(result, language)).as("same result, same characters").isEqualTo(report);
  }

  @Test
  void jsonIsTheSameInEveryLanguage() {
    ReportFormat json = Reports.format("json");
    assertThat(json.render(SampleResults.mitigated(), Language.EN))
        .isEqualTo(json.render(SampleResults.mitigated(), Language.ZH));
  }
}
