package org.liangfa.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumeralTest {
  @ParameterizedTest
  @CsvSource({
    "1,一", "10,十", "12,十二", "20,二十", "33,三十三", "99,九十九", "100,一百", "101,一百零一", "110,一百一十",
    "115,一百一十五", "134,一百三十四", "225,二百二十五", "1000,一千", "1010,一千零一十", "1057,一千零五十七"
  })
  void numbersReadAsInStatutes(int number, String text) {
    assertThat(ChineseNumeral.of(number)).isEqualTo(text);
  }

  @Test
  void itemNumbersAreReadBack() {
    assertThat(IntStream.rangeClosed(1, 99))
        .allSatisfy(n -> assertThat(ChineseNumeral.parse(ChineseNumeral.of(n))).isEqualTo(n));
  }
}
