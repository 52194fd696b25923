package org.liangfa.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures that stand in the words of a clause, in whatever way they are written: 2万元, 二万元, 五千元, 五倍, 百分之一,
 * 10%, 0.5倍.
 *
 * <p>A percentage counts both as the number before the sign and as a share: 百分之五十 is 50 and 0.5, since 百分之五十以上
 * 三倍以下 is a multiple from 0.5; 等值 is 1. The unit itself is not looked at, so the set can
 * hold a stray 1 from a word such as 一次; it is for finding what is missing, not for reading a fine.
 */
final class ClauseFigures {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final Pattern ARABIC = Pattern.compile("([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)([十百千万亿]*)");
  private static final Pattern CHINESE = Pattern.compile("[零一二三四五六七八九十百千万亿]+(?:点[零一二三四五六七八九]+)?");

  private static final Pattern PERCENT =
      Pattern.compile("百分之([0-9]+(?:\\.[0-9]+)?|[零一二三四五六七八九十]+)|([0-9]+(?:\\.[0-9]+)?)%");

  private ClauseFigures() {}

  /** All figures in the text, each once, compared by value. */
  static SortedSet<BigDecimal> in(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('〇', '零').replace('两', '二');
    SortedSet<BigDecimal> figures = new TreeSet<>();
    Matcher arabic = ARABIC.matcher(plain);
    while (arabic.find()) {
      BigDecimal number = new BigDecimal(arabic.group(1).replace(",", ""));
      figures.add(arabic.group(2).chars().mapToObj(c -> unit((char) c)).reduce(number, BigDecimal::multiply));
    }
    Matcher chinese = CHINESE.matcher(plain);
    while (chinese.find()) {
      boolean counted = chinese.start() > 0 && Character.isDigit(plain.charAt(chinese.start() - 1));
      if (!counted) {
        figures.add(value(chinese.group()));
      }
    }
    Matcher percent = PERCENT.matcher(plain);
    while (percent.find()) {
      String number = percent.group(1) != null ? percent.group(1) : percent.group(2);
      boolean digits = number.charAt(0) <= '9';
      figures.add((digits ? new BigDecimal(number) : value(number)).movePointLeft(2));
    }
    if (plain.contains("等值")) {
      figures.add(BigDecimal.ONE);
    }
    return figures;
  }

  /** The value of a numeral such as 一千零五十万 or 零点五. */
  private static BigDecimal value(String numeral) {
    int point = numeral.indexOf('点');
    if (point >= 0) {
      StringBuilder digits = new StringBuilder();
      numeral.substring(point + 1).chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
      return value(numeral.substring(0, point)).add(new BigDecimal("0." + digits));
    }
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
