package org.liangfa.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyKeySurvivesTheRoundTrip(
      @ForAll @IntRange(min = 1, max = 1300) int article,
      @ForAll @IntRange(min = 0, max = 3) int suffix,
      @ForAll @IntRange(min = 0, max = 12) int paragraph,
      @ForAll @IntRange(min = 0, max = 12) int sentence,
      @ForAll @IntRange(min = 0, max = 12) int item) {
    String number = suffix == 0 ? "" + article : article + "-" + suffix;
    BasisKey key = new BasisKey("APL-2021", number, paragraph, paragraph == 0 ? 0 : sentence, item);
    assertThat(BasisKey.parse(key.toString())).isEqualTo(key);
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
