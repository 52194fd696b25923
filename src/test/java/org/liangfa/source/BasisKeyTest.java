package org.liangfa.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasisKeyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "APL-2021#33",
        "APL-2021#33.1",
        "APL-2021#33.1.2",
        "APL-2021#32(5)",
        "APL-2021#63.1(2)",
        "CRIM-1997#134-1",
        "ECO-2026#1056.2.1",
        "SEED-2025-CASE-5#1"
      })
  void formsOfTheGrammarSurviveTheRoundTrip(String text) {
    assertThat(BasisKey.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "APL-2021",
        "APL-2021#",
        "apl-2021#33",
        "APL-2021#033",
        "APL-2021#33.0",
        "APL-2021#33.",
        "APL-2021#33.1.2.3",
        "APL-2021#33()",
        "APL-2021#33(0)",
        "APL-2021#32（5）",
        "APL-2021#32(五)",
        "APL-2021#第三十三条",
        "APL-2021#33 ",
        " APL-2021#33",
        "APL--2021#33",
        "APL-2021#１"
      })
  void anythingElseIsAProblemThatNamesTheKey(String text) {
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> BasisKey.parse(text))
        .satisfies(
            e -> {
              assertThat(e.problems()).hasSize(1);
              assertThat(e.problems().get(0).code()).isEqualTo("SOURCE-016");
              assertThat(e.problems().get(0).place()).isEqualTo(text);
            });
  }

  @Test
  void aSentenceNeedsItsParagraph() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BasisKey("APL-2021", "33", 0, 1, 0))
        .withMessageContaining("paragraph");
  }
}
