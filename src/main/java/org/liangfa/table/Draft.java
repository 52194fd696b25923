package org.liangfa.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;

/** Takes values out of a bound YAML draft; a bad value is noted and replaced by a stand-in, and {@link #failed} set. */
final class Draft {
  private final String place;
  private final List<Problem> problems;
  private boolean failed;

  /** @param place file and id, {@code rules/violations/fire.yaml fire-exit-blocked} */
  Draft(String place, List<Problem> problems) {
    this.place = place;
    this.problems = problems;
  }

  /** Two languages as YAML holds them. */
  record TextDraft(@Nullable String zh, @Nullable String en) {}

  boolean failed() {
    return failed;
  }

  String text(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      fail(TableCode.MISSING, field, "空缺", "empty or absent");
      return "";
    }
    return value;
  }

  Text text(String field, @Nullable TextDraft value) {
    if (value == null) {
      fail(TableCode.MISSING, field, "空缺", "empty or absent");
      return Text.of("", "");
    }
    return Text.of(text(field + ".zh", value.zh()), text(field + ".en", value.en()));
  }

  <T> List<T> list(String field, @Nullable List<T> value) {
    if (value == null) {
      fail(TableCode.MISSING, field, "缺少，没有时写 []", "absent; write [] for none");
      return List.of();
    }
    return value;
  }

  <E extends Enum<E>> E word(String field, @Nullable String value, E[] words) {
    String text = text(field, value);
    Optional<E> word = Scalars.word(text, words);
    if (word.isEmpty() && !text.isEmpty()) {
      String known = Scalars.names(words);
      fail(TableCode.UNKNOWN_WORD, field, "“" + text + "”不在下列之中：" + known, "\"" + text + "\" is none of " + known);
    }
    return word.orElse(words[0]);
  }

  boolean yes(String field, @Nullable String value) {
    return word(field, value, Scalars.YesNo.values()) == Scalars.YesNo.YES;
  }

  /** A whole number, zero or more. */
  int count(String field, @Nullable String value) {
    String text = text(field, value);
    if (text.matches("0|[1-9][0-9]{0,5}")) {
      return Integer.parseInt(text);
    }
    if (!text.isEmpty()) {
      fail(TableCode.DECIMAL, field, "“" + text + "”不是非负整数", "\"" + text + "\" is not a whole number from 0 up");
    }
    return 0;
  }

  DateSpan span(@Nullable String from, @Nullable String until) {
    LocalDate first = day("from", from);
    LocalDate after = until == null || until.isEmpty() ? null : day("until", until);
    if (after != null && !after.isAfter(first)) {
      fail(TableCode.SPAN_ORDER, "until", after + " 不晚于 " + first, after + " is not after " + first);
      after = null;
    }
    return new DateSpan(first, after);
  }

  void fail(TableCode code, String field, String zhWhat, String enWhat) {
    failed = true;
    problems.add(code.at(place + " " + field, zhWhat, enWhat));
  }

  private LocalDate day(String field, @Nullable String value) {
    String text = text(field, value);
    Optional<LocalDate> day = Scalars.day(text);
    if (day.isEmpty() && !text.isEmpty()) {
      fail(TableCode.DATE, field, "“" + text + "”不是日期", "\"" + text + "\" is not a date");
    }
    return day.orElse(Scalars.STAND_IN_DAY);
  }
}
