package org.liangfa.lint;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days in the words of a yearly holiday notice (1月28日至2月4日放假调休，共8天。1月26日（周日）、2月8日（周六）上班).
 *
 * @param off days of rest, those of a neighbouring year included
 * @param makeUp make-up working days
 */
record Notice(Set<LocalDate> off, Set<LocalDate> makeUp) {
  private static final Pattern ASIDE = Pattern.compile("（[^（）]*）");
  private static final Pattern STRETCH = Pattern.compile(
      "(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日(?:至(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日)?");

  /**
   * Reads a notice.
   *
   * @param year the year for which it is
   */
  static Notice of(String text, int year) {
    Notice notice = new Notice(new TreeSet<>(), new TreeSet<>());
    for (String sentence : ASIDE.matcher(text).replaceAll("").split("[。\n]")) {
      boolean work = sentence.endsWith("上班");
      if (work || sentence.contains("放假")) {
        notice.read(sentence, year, work ? notice.makeUp : notice.off);
      }
    }
    return notice;
  }

  private void read(String sentence, int year, Set<LocalDate> days) {
    Matcher stretch = STRETCH.matcher(sentence);
    while (stretch.find()) {
      LocalDate first = LocalDate.of(
          number(stretch.group(1), year), number(stretch.group(2), 0), number(stretch.group(3), 0));
      LocalDate last = stretch.group(6) == null
          ? first
          : LocalDate.of(
              number(stretch.group(4), first.getYear()),
              number(stretch.group(5), first.getMonthValue()),
              number(stretch.group(6), 0));
      first.datesUntil(last.plusDays(1)).forEach(days::add);
    }
  }

  private static int number(@Nullable String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }
}
