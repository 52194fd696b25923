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
  private static final Map<Base, List<String>> WORDS = new EnumMap<>(Map.of(
      Base.GOODS_VALUE, List.of("货值金额", "货值", "价值"),
      Base.ILLEGAL_GAINS, List.of("违法所得", "非法所得", "违法收入", "非法收入"),
      Base.INVESTMENT, List.of("投资额"),
      Base.TURNOVER, List.of("经营额", "销售额", "销售金额", "营业额", "经营总额", "销售总额", "批发总额"),
      Base.CONTRACT_PRICE, List.of("合同价款"),
      Base.ADVERTISING_COST, List.of("广告费用"),
      Base.ANNUAL_INCOME, List.of("年收入", "年度收入", "取得收入", "取得的收入"),
      Base.DIRECT_LOSS, List.of("直接损失", "直接经济损失"),
      // What is none of the above: 建设工程造价, 漏缴税款.
      Base.OTHER, List.of()));

  private BaseWords() {}

  /** The base named last in the words, if any is. */
  static Optional<Base> last(String words) {
    int end = -1;
    Optional<Base> last = Optional.empty();
    for (Map.Entry<Base, List<String>> base : WORDS.entrySet()) {
      for (String word : base.getValue()) {
        int at = words.lastIndexOf(word);
        if (at >= 0 && at + word.length() > end) {
          end = at + word.length();
          last = Optional.of(base.getKey());
        }
      }
    }
    return last;
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
