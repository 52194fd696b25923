package org.liangfa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case beside every rule, and what follows from each: a rule that fires must stop when an element is dropped. */
class RuleCasesTest {
  @TestFactory
  Stream<DynamicTest> every_rule_does_what_its_cases_claim() {
    CheckResult result =
        new Check(ClaimTests.RULES, Samples.none(), Filter.ALL, EnumSet.of(Check.Part.CASES)).run(Observer.NONE);
    assertThat(result.counts().cases()).isGreaterThan(2000);
    return ClaimTests.of(result);
  }
}
