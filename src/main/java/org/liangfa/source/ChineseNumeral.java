package org.liangfa.source;

import static java.util.Map.entry;

import java.util.Map;

/** Whole numbers from 1 to 9999 as statutes write them: 一千零五十七. */
public final class ChineseNumeral {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] UNITS = {"千", "百", "十", ""};
  private static final Map<Character, Integer> UNIT_VALUES = Map.ofEntries(entry('十', 10), entry('百', 100));

  private ChineseNumeral() {}

  /**
   * The number in words.
   *
   * @throws IllegalArgumentException if it is below 1 or above 9999
   */
  public static String of(int number) {
    if (number < 1 || number > 9999) {
      throw new IllegalArgumentException("number: " + number + " (expected: 1 to 9999)");
    }
    StringBuilder text = new StringBuilder();
    int unit = 1000;
    boolean zeroDue = false;
    for (String name : UNITS) {
      int digit = number / unit % 10;
      if (digit == 0) {
        zeroDue = text.length() > 0;
      } else {
        if (zeroDue) {
          text.append('零');
          zeroDue = false;
        }
        // 十二, not 一十二, at the head of a number.
        if (!(digit == 1 && unit == 10 && text.length() == 0)) {
          text.append(DIGITS.charAt(digit));
        }
        text.append(name);
      }
      unit /= 10;
    }
    return text.toString();
  }

  /** The value of an item number: 一 to 九十九, or ASCII digits. */
  static int parse(String text) {
    if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Integer.parseInt(text);
    }
    int total = 0;
    int digit = 0;
    for (char c : text.toCharArray()) {
      Integer unit = UNIT_VALUES.get(c);
      if (unit == null) {
        digit = DIGITS.indexOf(c);
      } else {
        total += Math.max(digit, 1) * unit;
        digit = 0;
      }
    }
    return total + digit;
  }
}
