package org.liangfa.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a clause with every figure written one way, so that a fine can be looked for as a whole phrase: 二万元以上
 * 十万元以下 and 2万元以上10万元以下 are both {@code ¥20000以上¥100000以下}, 五倍以上十倍以下 is {@code ×5以上×10以下}, 百分之一以上百分之五以下 is
 * {@code %1以上%5以下}, and so is 千分之十以上千分之五十以下.
 *
 * <p>A percentage that opens a multiple is a multiple (百分之五十以上三倍以下 is {@code ×0.5以上×3以下}), and 等值 is {@code ×1}.
 * Punctuation is half-width and there are no spaces, but lines stay lines.
 */
final class ClauseWords {
  private static final String NUMBER = Numerals.PATTERN;
  private static final String OPEN = "(?<![%0-9.])(" + NUMBER + ")(?:以上|至|到)(" + NUMBER + ")";

  private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");
  private static final Pattern PERCENT = Pattern.compile("百分之(" + NUMBER + ")|(" + NUMBER + ")%");
  private static final Pattern PER_MILLE = Pattern.compile("千分之(" + NUMBER + ")|(" + NUMBER + ")‰");
  private static final Pattern PERCENT_TO = Pattern.compile("(%[0-9.]+)(?:至|到)(%[0-9.]+)");
  private static final Pattern MONEY_PAIR = Pattern.compile(OPEN + "元");
  private static final Pattern MONEY = Pattern.compile("(" + NUMBER + ")元");
  private static final Pattern MONEY_TO = Pattern.compile("(¥[0-9.]+)(?:至|到)(¥[0-9.]+)");
  private static final Pattern TIMES_PAIR = Pattern.compile(OPEN + "倍");
  private static final Pattern TIMES = Pattern.compile("(" + NUMBER + ")倍");
  private static final Pattern TIMES_TO = Pattern.compile("(×[0-9.]+)(?:至|到)(×[0-9.]+)");
  private static final Pattern SHARE_OF_MULTIPLE = Pattern.compile("%([0-9.]+)以上×");

  private ClauseWords() {}

  /** The words, every figure written one way. */
  static String of(String text) {
    String words = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('〇', '零').replace("人民币", "");
    words = SPACES.matcher(words).replaceAll("");
    words = replace(words, PERCENT, found -> "%" + figure(found.group(1) == null ? found.group(2) : found.group(1)));
    words = replace(
        words, PER_MILLE, found -> "%" + tenth(found.group(1) == null ? found.group(2) : found.group(1)));
    words = replace(words, PERCENT_TO, found -> found.group(1) + "以上" + found.group(2) + "以下");
    // 二到三倍, 五至十倍: the unit stands once; 五千至二万元 names the unit once as well.
    words = replace(words, MONEY_PAIR, found -> pair("¥", found, words(found)));
    words = replace(words, MONEY, found -> "¥" + figure(found.group(1)));
    words = replace(words, MONEY_TO, found -> found.group(1) + "以上" + found.group(2) + "以下");
    words = replace(words, TIMES_PAIR, found -> pair("×", found, words(found)));
    words = replace(words, TIMES, found -> "×" + figure(found.group(1)));
    words = replace(words, TIMES_TO, found -> found.group(1) + "以上" + found.group(2) + "以下");
    words = words.replace("等值以上", "×1以上").replace("等值以下", "×1以下");
    return replace(
        words, SHARE_OF_MULTIPLE, found -> "×" + plain(new BigDecimal(found.group(1)).movePointLeft(2)) + "以上×");
  }

  /** A figure as these words write it. */
  static String plain(BigDecimal figure) {
    return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
  }

  private static String figure(String numeral) {
    return plain(Numerals.value(numeral));
  }

  private static String tenth(String numeral) {
    return plain(Numerals.value(numeral).movePointLeft(1));
  }

  /** Whether the pair is written 以上 and closes by itself, or 至, 到 and so needs the closing word. */
  private static boolean words(MatchResult found) {
    return found.group().contains("以上");
  }

  private static String pair(String sign, MatchResult found, boolean closed) {
    return sign + figure(found.group(1)) + "以上" + sign + figure(found.group(2)) + (closed ? "" : "以下");
  }

  private static String replace(String text, Pattern pattern, Function<MatchResult, String> by) {
    // The signs ¥ × % mean nothing in a replacement.
    return pattern.matcher(text).replaceAll(by);
  }
}
