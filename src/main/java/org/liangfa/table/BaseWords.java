package org.liangfa.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liangfa.clause.FineClause.Base;

/** The words by which statutes name what a fine is taken of. */
final class BaseWords {
  private static final Map<Base, List<String>> WORDS = new EnumMap<>(Map.ofEntries(
      Map.entry(Base.GOODS_VALUE, List.of("货值金额", "货值", "价值")),
      Map.entry(Base.ILLEGAL_GAINS, List.of("违法所得", "非法所得", "违法收入", "非法收入")),
      Map.entry(Base.INVESTMENT, List.of("投资额")),
      Map.entry(
          Base.TURNOVER, List.of("经营额", "销售额", "销售金额", "营业额", "经营总额", "销售总额", "批发总额")),
      Map.entry(Base.CONTRACT_PRICE, List.of("合同价款")),
      Map.entry(Base.ADVERTISING_COST, List.of("广告费用")),
      Map.entry(Base.ANNUAL_INCOME, List.of("年收入", "年度收入", "取得收入", "取得的收入")),
      Map.entry(Base.DIRECT_LOSS, List.of("直接损失", "直接经济损失")),
      Map.entry(Base.LAST_YEAR_SALES, List.of("上一年度销售额", "上一年度营业额")),
      Map.entry(Base.ORDINARY_FINE, List.of("规定的罚款数额")),
      // What is none of the above: 建设工程造价, 漏缴税款.
      Map.entry(Base.OTHER, List.of())));
  private static final String LAST_YEAR = "上一年度";
  private static final String NONE = "(?:没有|无)";

  private BaseWords() {}

  /** The base named last in the words, if any is; 上一年度销售额 is more than the 销售额 that it ends with. */
  static Optional<Base> last(String words) {
    int end = -1;
    int length = 0;
    Optional<Base> last = Optional.empty();
    for (Map.Entry<Base, List<String>> base : WORDS.entrySet()) {
      for (String word : base.getValue()) {
        int at = words.lastIndexOf(word);
        int stop = at + word.length();
        if (at >= 0 && (stop > end || stop == end && word.length() > length)) {
          end = stop;
          length = word.length();
          last = Optional.of(base.getKey());
        }
      }
    }
    return last;
  }

  /** A pattern for the words that say there is nothing of the base: 没有违法所得, 上一年度没有销售额. */
  static String none(Base base) {
    return base == Base.LAST_YEAR_SALES
        ? LAST_YEAR + NONE + "(?:销售额|营业额)"
        : "(?<!" + LAST_YEAR + ")" + NONE + pattern(base);
  }

  /** A pattern for any word for any base. */
  static String any() {
    return WORDS.values().stream().flatMap(List::stream).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  /** A pattern for any word for the base; {@link Base#OTHER} has none of its own and matches nothing. */
  static String pattern(Base base) {
    List<String> words = WORDS.getOrDefault(base, List.of());
    return words.isEmpty() ? "(?!)" : words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }
}
