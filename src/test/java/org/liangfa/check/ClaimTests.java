package org.liangfa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.liangfa.kernel.Language;
import org.liangfa.report.ProblemPrinter;
import org.liangfa.source.RuleFiles;

/** Turns the claims of a check into tests. */
final class ClaimTests {
  static final RuleFiles RULES = RuleFiles.directory(Path.of("rules"));

  private ClaimTests() {}

  static Samples samples() {
    return Samples.in(Path.of("samples"), "samples");
  }

  static Stream<DynamicTest> of(CheckResult result) {
    List<Checked> claims = result.checked();
    assertThat(claims).as("没有检查任何事项；没有运行的检查不算通过").isNotEmpty();
    return claims.stream().map(claim -> dynamicTest(claim.suite() + " " + claim.name(), () -> {
      if (!claim.holds()) {
        fail(ProblemPrinter.text(claim.problems(), Language.ZH));
      }
    }));
  }
}
