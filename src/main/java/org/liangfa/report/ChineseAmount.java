package org.liangfa.report;

import java.math.BigInteger;
import org.liangfa.kernel.Money;

/** An amount in the capital numerals of official documents: 4000.00 is 肆仟元整. */
final class ChineseAmount {
  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final long[] UNITS = {100_000_000L, 10_000L, 1_000L, 100L, 10L};
  private static final String NAMES = "亿万仟佰拾";

  private ChineseAmount() {}

  static String of(Money money) {
    BigInteger[] parts = money.yuan().unscaledValue().divideAndRemainder(BigInteger.valueOf(100));
    long yuan = parts[0].longValueExact();
    int cents = parts[1].intValueExact();
    int jiao = cents / 10;
    int fen = cents % 10;
    StringBuilder out = new StringBuilder();
    if (yuan > 0 || cents == 0) {
      out.append(count(yuan)).append("元");
    }
    if (jiao > 0) {
      out.append(DIGITS.charAt(jiao)).append("角");
    } else if (fen > 0 && yuan > 0) {
      out.append("零");
    }
    return fen > 0 ? out.append(DIGITS.charAt(fen)).append("分").toString() : out.append("整").toString();
  }

  private static String count(long number) {
    for (int i = 0; i < UNITS.length; i++) {
      if (number >= UNITS[i]) {
        String head = count(number / UNITS[i]) + NAMES.charAt(i);
        long rest = number % UNITS[i];
        if (rest == 0) {
          return head;
        }
        return head + (rest < UNITS[i] / 10 ? "零" : "") + count(rest);
      }
    }
    return String.valueOf(DIGITS.charAt((int) number));
  }
}
