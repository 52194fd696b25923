package org.liangfa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Problem;

/** An expectation in a form that nobody reads would hold of any result. */
class SampleFormTest {
  private static final Liangfa LIANGFA = Liangfa.open(ClaimTests.RULES);
  private static final String CLAIM = "\"result\": {\"recommendation\": {\"tier\": \"NO_PENALTY_REQUIRED\"}}";

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "the same key twice          | {'exit': 1, 'result': {'case': 1}, CLAIM}                      | CHECK-013",
    "nothing is claimed          | {'exit': 1}                                                    | CHECK-013",
    "an empty claim              | {'exit': 1, 'result': {}}                                      | CHECK-013",
    "something after the end     | {'exit': 1, CLAIM} {}                                          | CHECK-013",
    "absent, but no list         | {'exit': 1, CLAIM, 'absent': {'grounds': {'ruleId': 'X'}}}     | CHECK-013",
    "absent under a false name   | {'exit': 1, CLAIM, 'absent': {'ground': [{'ruleId': 'X'}]}}    | CHECK-010",
    "absent with a false key     | {'exit': 1, CLAIM, 'absent': {'grounds': [{'rule_id': 'X'}]}}  | CHECK-010",
  })
  void an_expectation_that_checks_nothing_is_told(String fault, String expected, String code) throws IOException {
    Path sample = Files.createDirectories(folder.resolve("no-fault"));
    for (String name : List.of("case.json", "NOTE.md")) {
      Files.copy(Path.of("samples/no-fault", name), sample.resolve(name));
    }
    Files.writeString(sample.resolve("expected.json"), expected.strip().replace('\'', '"').replace("CLAIM", CLAIM));

    Checked checked = Samples.in(folder, "samples").check("samples/no-fault", LIANGFA);

    assertThat(checked.problems()).as(fault).extracting(Problem::code).contains(code);
  }
}
