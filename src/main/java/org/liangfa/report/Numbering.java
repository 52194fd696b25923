package org.liangfa.report;

import org.liangfa.kernel.Language;

/** Section numbers: 一、二、… in Chinese, 1. 2. … in English. */
final class Numbering {
  private static final String DIGITS = "零一二三四五六七八九";

  private Numbering() {}

  /** The number with its mark, for 1 to 99. */
  static String of(int number, Language language) {
    if (language == Language.EN) {
      return number + ". ";
    }
    int tens = number / 10;
    int ones = number % 10;
    String head = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
    return head + (ones == 0 ? "" : DIGITS.substring(ones, ones + 1)) + "、";
  }
}
