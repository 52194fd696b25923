package org.liangfa.recommendation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.AmountStep;
import org.liangfa.result.Citation;
import org.liangfa.result.RuleRef;
import org.liangfa.table.Row;

/** The phrases that several lines share. */
final class Wording {
  static final Text NONE = Text.of("", "");

  private Wording() {}

  static String number(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** Two sentences after each other; an empty one leaves no trace. */
  static Text join(Text first, Text second) {
    if (first.equals(NONE)) {
      return second;
    }
    return second.equals(NONE) ? first : Text.of(first.zh() + second.zh(), first.en() + " " + second.en());
  }

  /** The rules by provision, with its mark unless its words are held, and by id, for use inside a sentence. */
  static Text rules(List<RuleRef> rules) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (RuleRef rule : rules) {
      Mark mark = rule.basis().mark();
      boolean held = mark == Mark.VERBATIM;
      zh.add(rule.basis().label().zh() + (held ? "" : "【" + mark.label().zh() + "】") + "（" + rule.id() + "）");
      en.add(rule.basis().label().en() + (held ? "" : " [" + mark.label().en() + "]") + " (" + rule.id() + ")");
    }
    return Text.of(String.join("、", zh), String.join(", ", en));
  }

  static Text tier(Tier tier) {
    return Text.of("“" + tier.label().zh() + "”", "“" + tier.label().en() + "”");
  }

  /** A step that rests on a table row. */
  static AmountStep step(Text what, String expression, Row row, References references) {
    String place = place(row);
    Citation basis = references.basis(row.basis().toString());
    // A figure of our own stays our own, however firm the text that it leans on.
    Mark weaker = basis.mark().compareTo(row.mark()) >= 0 ? basis.mark() : row.mark();
    return new AmountStep(
        what,
        expression,
        Text.of(place + "：" + row.label().zh(), place + ": " + row.label().en()),
        new Citation(basis.key(), basis.label(), basis.text(), weaker));
  }

  /** Pack, file and line: {@code national/points.csv:7}. */
  static String place(Row row) {
    return row.pack() + "/" + row.origin();
  }

  /** A step that rests on the clause itself. */
  static AmountStep step(Text what, String expression, PenaltyClause clause, References references) {
    return new AmountStep(
        what, expression, Text.of(clause.penaltyBasis(), clause.penaltyBasis()), references.clause(clause));
  }

  static Text base(FineClause.Base base) {
    return switch (base) {
      case GOODS_VALUE -> Text.of("货值金额", "value of the goods");
      case ILLEGAL_GAINS -> Text.of("违法所得", "illegal gains");
      case INVESTMENT -> Text.of("项目投资额", "project investment");
      case TURNOVER -> Text.of("营业额", "turnover");
      case CONTRACT_PRICE -> Text.of("合同价款", "contract price");
      case ADVERTISING_COST -> Text.of("广告费用", "advertising cost");
      case LAST_YEAR_SALES -> Text.of("上一年度销售额", "sales of the year before");
      case ORDINARY_FINE -> Text.of("按一般规定确定的罚款数额", "fine fixed under the ordinary article");
      case ANNUAL_INCOME -> Text.of("年度收入", "annual income");
      case DIRECT_LOSS -> Text.of("直接经济损失", "direct economic loss");
      case OTHER -> Text.of("条款规定的计算基数", "the base that the clause names");
    };
  }
}
