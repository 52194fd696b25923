package org.liangfa.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as statutes write them: 2, 2万, 50,000, 0.5, 二万, 十二, 两千, 一千零五十, 零点五. */
public final class Numerals {
  /** One number in any of these writings; spaces and full-width digits are taken out before. */
  static final String PATTERN =
      "(?:[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?[十百千万亿]*|[零一二两三四五六七八九十百千万亿]+(?:点[零一二三四五六七八九]+)?)";

  private static final Pattern NUMBER = Pattern.compile(PATTERN);
  private static final String DIGITS = "零一二三四五六七八九";
  private static final Pattern ARABIC = Pattern.compile("([0-9,]+(?:\\.[0-9]+)?)([十百千万亿]*)");

  private Numerals() {}

  /**
   * All numbers in a text, each once, compared by value: 百分之五十 and 50% count as 50 and as 0.5.
   *
   * <p>A stray 1 can come from a word such as 一次: it is for finding what is missing, not for reading an amount.
   */
  public static SortedSet<BigDecimal> in(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('〇', '零');
    SortedSet<BigDecimal> numbers = new TreeSet<>();
    Matcher number = NUMBER.matcher(plain);
    while (number.find()) {
      BigDecimal value = value(number.group());
      numbers.add(value);
      if (plain.startsWith("%", number.end()) || plain.substring(0, number.start()).endsWith("百分之")) {
        numbers.add(value.movePointLeft(2));
      }
    }
    return numbers;
  }

  /** The value of a number that matches {@link #PATTERN}. */
  static BigDecimal value(String numeral) {
    Matcher arabic = ARABIC.matcher(numeral);
    if (arabic.matches()) {
      BigDecimal number = new BigDecimal(arabic.group(1).replace(",", ""));
      return arabic.group(2).chars().mapToObj(c -> unit((char) c)).reduce(number, BigDecimal::multiply);
    }
    String chinese = numeral.replace('两', '二');
    int point = chinese.indexOf('点');
    if (point >= 0) {
      StringBuilder digits = new StringBuilder();
      chinese.substring(point + 1).chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
      return whole(chinese.substring(0, point)).add(new BigDecimal("0." + digits));
    }
    return whole(chinese);
  }

  private static BigDecimal whole(String numeral) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal digit = BigDecimal.ZERO;
    for (char c : numeral.toCharArray()) {
      int value = DIGITS.indexOf(c);
      if (value >= 0) {
        digit = BigDecimal.valueOf(value);
      } else if (c == '万' || c == '亿') {
        BigDecimal before = section.add(digit);
        total = total.add(before.signum() == 0 ? BigDecimal.ONE : before).multiply(unit(c));
        section = BigDecimal.ZERO;
        digit = BigDecimal.ZERO;
      } else {
        // 十二: a unit without a digit counts once.
        section = section.add((digit.signum() == 0 ? BigDecimal.ONE : digit).multiply(unit(c)));
        digit = BigDecimal.ZERO;
      }
    }
    return total.add(section).add(digit);
  }

  private static BigDecimal unit(char c) {
    return switch (c) {
      case '十' -> BigDecimal.TEN;
      case '百' -> new BigDecimal("100");
      case '千' -> new BigDecimal("1000");
      case '万' -> new BigDecimal("10000");
      default -> new BigDecimal("100000000");
    };
  }
}
