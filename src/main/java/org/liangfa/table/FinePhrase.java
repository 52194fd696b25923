package org.liangfa.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.FineClause;

/**
 * A fine as the words of a clause state it, such as {@code ¥20000以上¥100000以下}; see {@link ClauseWords}.
 *
 * @param phrase bounds and nothing else
 * @param start where it begins in the words
 * @param end where it ends
 */
record FinePhrase(String phrase, int start, int end) {
  private static final Pattern FIGURES = Pattern.compile("([¥×%])[0-9.]+(?:以上\\1[0-9.]+以下|以下|以上)?");
  private static final Pattern FINE_AFTER = Pattern.compile(
      "(?:[、,]?但?最(?:高|多)不(?:得)?超过¥[0-9.]+)?的?(?:罚款|标准)|确定具体罚款数额");
  private static final Pattern FINE_BEFORE = Pattern.compile(
      "(?:处以?|罚款|罚款(?:数额|金额|额)?为[^,;。:]{0,14}|处(?!理|置)[^,;。:]{0,12})$");
  private static final Pattern CONDITION_BEFORE = Pattern.compile("(?:不足|不满|超过|达到|低于|未满|按|按照)$");
  private static final Pattern CONDITION_AFTER = Pattern.compile("的,|,?计算|的[^罚标]");

  /** The fines that the words state, in their order; thresholds such as 货值金额不足一万元的 are none. */
  static List<FinePhrase> in(String words) {
    List<FinePhrase> phrases = new ArrayList<>();
    Matcher figures = FIGURES.matcher(words);
    while (figures.find()) {
      String before = words.substring(Math.max(0, figures.start() - 16), figures.start());
      String after = words.substring(figures.end());
      boolean condition = CONDITION_BEFORE.matcher(before).find() || CONDITION_AFTER.matcher(after).lookingAt();
      boolean fine = FINE_AFTER.matcher(after).lookingAt() || FINE_BEFORE.matcher(before).find();
      if (fine && !condition) {
        phrases.add(new FinePhrase(figures.group(), figures.start(), figures.end()));
      }
    }
    return phrases;
  }

  /** How the words of a clause state this fine; a stepped one has no phrase of its own. */
  static String of(FineClause fine) {
    if (fine instanceof FineClause.Range range) {
      return between("¥", range.min().yuan(), range.max().yuan());
    } else if (fine instanceof FineClause.CeilingOnly ceiling) {
      return between("¥", null, ceiling.max().yuan());
    } else if (fine instanceof FineClause.FloorOnly floor) {
      return "¥" + ClauseWords.plain(floor.min().yuan()) + "以上";
    } else if (fine instanceof FineClause.Fixed fixed) {
      return "¥" + ClauseWords.plain(fixed.amount().yuan());
    } else if (fine instanceof FineClause.Multiple multiple) {
      return between("×", multiple.minTimes(), multiple.maxTimes());
    } else if (fine instanceof FineClause.PerUnit unit) {
      return between("¥", unit.min() == null ? null : unit.min().yuan(), unit.max().yuan());
    } else if (fine instanceof FineClause.Percentage percent) {
      // A percentage without minimum is written 0.
      return between("%", percent.minPercent().signum() == 0 ? null : percent.minPercent(), percent.maxPercent());
    }
    throw new IllegalArgumentException("fine: " + fine + " (expected: one without brackets)");
  }

  private static String between(String sign, @Nullable BigDecimal min, BigDecimal max) {
    String high = sign + ClauseWords.plain(max);
    if (min == null) {
      return high + "以下";
    }
    return min.compareTo(max) == 0 ? high : sign + ClauseWords.plain(min) + "以上" + high + "以下";
  }
}
