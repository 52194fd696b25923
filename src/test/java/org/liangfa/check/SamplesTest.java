package org.liangfa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every folder of {@code samples/} gives what its author claims. */
class SamplesTest {
  @TestFactory
  Stream<DynamicTest> samples_give_what_their_authors_claim() {
    CheckResult result =
        new Check(ClaimTests.RULES, ClaimTests.samples(), Filter.ALL, EnumSet.of(Check.Part.SAMPLES))
            .run(Observer.NONE);
    assertThat(result.counts().samples()).isGreaterThan(100);
    return ClaimTests.of(result);
  }
}
