package org.liangfa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

/** A text is always there in both languages. */
class TextTest {
  @Test
  void it_is_read_in_the_language_asked_for_and_in_no_other() {
    Text text = Text.of("从轻处罚", "lenient penalty");

    assertThat(text.in(Language.ZH)).isEqualTo("从轻处罚");
    assertThat(text.in(Language.EN)).isEqualTo("lenient penalty");
  }

  @Test
  void on_one_line_chinese_stands_first() {
    assertThat(Text.of("没收", "confiscation")).hasToString("没收 / confiscation");
  }

  @Test
  void a_language_left_out_is_refused_and_never_printed_as_null() {
    assertThatNullPointerException().isThrownBy(() -> Text.of(null, "none")).withMessage("zh");
    assertThatNullPointerException().isThrownBy(() -> Text.of("无", null)).withMessage("en");
  }

  @Test
  void no_words_are_empty_in_both_languages() {
    assertThat(Text.NONE).isEqualTo(Text.of("", ""));
  }
}
