package org.liangfa.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.source.BasisKey;
import org.liangfa.source.SourceException;

/**
 * The cells of one row by column. A getter that meets a bad cell notes the problem and returns a stand-in; a row with
 * {@link #failed} must be dropped.
 */
final class Cells {
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?");
  private static final BasisKey STAND_IN_BASIS = new BasisKey("X", "1", 0, 0, 0);

  private final String line;
  private final Map<String, String> values;
  private final List<Problem> problems;
  private boolean failed;

  Cells(String line, Map<String, String> values, List<Problem> problems) {
    this.line = line;
    this.values = values;
    this.problems = problems;
  }

  /** Whether a cell read so far was bad. */
  boolean failed() {
    return failed;
  }

  /** {@code points.csv:7}. */
  String origin() {
    return line.substring(line.lastIndexOf('/') + 1);
  }

  /** {@code rules/packs/national/tables/points.csv:7}. */
  String line() {
    return line;
  }

  /** The cell, which may be empty. */
  String optional(String column) {
    String value = values.getOrDefault(column, "");
    if (!value.equals(value.strip())) {
      fail(TableCode.SPACE, column, "“" + value + "”首尾有空格", "\"" + value + "\" has space around it");
    }
    return value.strip();
  }

  /** The cell, which must not be empty. */
  String text(String column) {
    String value = optional(column);
    if (value.isEmpty()) {
      fail(TableCode.MISSING, column, "空缺", "empty");
    }
    return value;
  }

  /** A code that later checks may look up. */
  String code(String column) {
    String value = text(column);
    if (!value.isEmpty() && !value.matches("[A-Z][A-Z0-9_]*")) {
      fail(
          TableCode.UNKNOWN_WORD,
          column,
          "“" + value + "”不是大写英文代码",
          "\"" + value + "\" is not a code in capitals");
    }
    return value;
  }

  <E extends Enum<E>> E word(String column, E[] words) {
    String value = text(column);
    Optional<E> word = Scalars.word(value, words);
    if (word.isEmpty() && !value.isEmpty()) {
      String known = Scalars.names(words);
      fail(
          TableCode.UNKNOWN_WORD,
          column,
          "“" + value + "”不在下列之中：" + known,
          "\"" + value + "\" is none of " + known);
    }
    return word.orElse(words[0]);
  }

  boolean yes(String column) {
    return word(column, Scalars.YesNo.values()) == Scalars.YesNo.YES;
  }

  /** Codes separated by single spaces; may be empty. */
  List<String> codes(String column) {
    String value = optional(column);
    return value.isEmpty() ? List.of() : List.of(value.split(" ", -1));
  }

  /** An exact decimal such as {@code -20} or {@code 0.3}. */
  BigDecimal decimal(String column) {
    String value = text(column);
    if (!value.isEmpty() && !DECIMAL.matcher(value).matches()) {
      fail(TableCode.DECIMAL, column, "“" + value + "”不是普通小数", "\"" + value + "\" is not a plain decimal");
      return BigDecimal.ZERO;
    }
    return value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value);
  }

  /** A whole number above zero. */
  int count(String column) {
    String value = text(column);
    if (value.matches("[1-9][0-9]{0,5}")) {
      return Integer.parseInt(value);
    }
    if (!value.isEmpty()) {
      fail(TableCode.DECIMAL, column, "“" + value + "”不是正整数", "\"" + value + "\" is not a whole number above 0");
    }
    return 1;
  }

  Money money(String column) {
    String value = text(column);
    try {
      return value.isEmpty() ? Money.ZERO : Money.parse(value);
    } catch (IllegalArgumentException e) {
      fail(TableCode.DECIMAL, column, "“" + value + "”不是金额", "\"" + value + "\" is not an amount in yuan");
      return Money.ZERO;
    }
  }

  /** A calendar period such as {@code P2Y}. */
  Period period(String column) {
    String value = text(column);
    try {
      return value.isEmpty() ? Period.ZERO : Period.parse(value);
    } catch (DateTimeParseException e) {
      fail(TableCode.DATE, column, "“" + value + "”不是期间", "\"" + value + "\" is not a period");
      return Period.ZERO;
    }
  }

  /** The span of the columns {@code from} and {@code until}. */
  DateSpan span() {
    LocalDate from = day("from");
    LocalDate until = optional("until").isEmpty() ? null : day("until");
    if (until != null && !until.isAfter(from)) {
      fail(TableCode.SPAN_ORDER, "until", until + " 不晚于 " + from, until + " is not after " + from);
      return new DateSpan(from, null);
    }
    return new DateSpan(from, until);
  }

  Text label() {
    return Text.of(text("zh"), text("en"));
  }

  Text texts(String stem) {
    return Text.of(text(stem + "_zh"), text(stem + "_en"));
  }

  BasisKey basis(String column) {
    return basisKey(column, text(column));
  }

  /** Basis keys separated by spaces; may be empty. */
  List<BasisKey> bases(String column) {
    List<BasisKey> keys = new ArrayList<>();
    codes(column).forEach(key -> keys.add(basisKey(column, key)));
    return keys;
  }

  void fail(TableCode code, String column, String zhWhat, String enWhat) {
    failed = true;
    problems.add(code.at(line + " " + column, zhWhat, enWhat));
  }

  /** Days and stretches of days, both ends inside, separated by spaces: {@code 2025-01-01 2025-01-28/2025-02-04}. */
  SortedSet<LocalDate> days(String column) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (String stretch : codes(column)) {
      String[] ends = stretch.split("/", -1);
      Optional<LocalDate> first = Scalars.day(ends[0]);
      Optional<LocalDate> last = Scalars.day(ends[ends.length - 1]);
      if (ends.length > 2 || first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
        fail(TableCode.DATE, column, "“" + stretch + "”不是日期", "\"" + stretch + "\" is neither a day nor a stretch");
      } else {
        first.get().datesUntil(last.get().plusDays(1)).forEach(days::add);
      }
    }
    return Collections.unmodifiableSortedSet(days);
  }

  private BasisKey basisKey(String column, String key) {
    try {
      return key.isEmpty() ? STAND_IN_BASIS : BasisKey.parse(key);
    } catch (SourceException e) {
      Text what = e.problems().get(0).what();
      fail(TableCode.BASIS, column, what.zh(), what.en());
      return STAND_IN_BASIS;
    }
  }

  private LocalDate day(String column) {
    String value = text(column);
    Optional<LocalDate> day = Scalars.day(value);
    if (day.isEmpty() && !value.isEmpty()) {
      fail(TableCode.DATE, column, "“" + value + "”不是日期", "\"" + value + "\" is not a date");
    }
    return day.orElse(Scalars.STAND_IN_DAY);
  }
}
