package org.liangfa.cli;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.FineClause;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;

/** How spans and fine clauses read on a page. */
final class Shown {
  private static final Map<FineClause.Base, Text> BASES = Map.ofEntries(
      Map.entry(FineClause.Base.GOODS_VALUE, Text.of("货值金额", "the goods value")),
      Map.entry(FineClause.Base.ILLEGAL_GAINS, Text.of("违法所得", "the illegal gains")),
      Map.entry(FineClause.Base.INVESTMENT, Text.of("项目投资额", "the investment")),
      Map.entry(FineClause.Base.TURNOVER, Text.of("违法经营额", "the turnover")),
      Map.entry(FineClause.Base.CONTRACT_PRICE, Text.of("合同价款", "the contract price")),
      Map.entry(FineClause.Base.ADVERTISING_COST, Text.of("广告费用", "the cost of advertising")),
      Map.entry(FineClause.Base.ANNUAL_INCOME, Text.of("年度收入", "the annual income")),
      Map.entry(FineClause.Base.DIRECT_LOSS, Text.of("直接损失", "the direct loss")),
      Map.entry(FineClause.Base.LAST_YEAR_SALES, Text.of("上一年度销售额", "the sales of the year before")),
      Map.entry(FineClause.Base.ORDINARY_FINE, Text.of("按一般规定确定的罚款数额", "the fine fixed under the ordinary article")),
      Map.entry(FineClause.Base.OTHER, Text.of("条款所定基数", "the base named")));

  private Shown() {}

  /** From the first day to the last day before the end, or onwards. */
  static String span(Session session, DateSpan span) {
    return span.until() == null
        ? session.say(span.from() + "起", "from " + span.from())
        : session.say(span.from() + "起，" + span.until() + "前", "from " + span.from() + ", before " + span.until());
  }

  static String fine(Session session, @Nullable FineClause fine) {
    return fine == null ? session.say("无", "none") : words(fine).in(session.language());
  }

  static Text words(FineClause fine) {
    if (fine instanceof FineClause.Range range) {
      return between(money(range.min()), money(range.max()));
    } else if (fine instanceof FineClause.CeilingOnly ceiling) {
      return Text.of(money(ceiling.max()).zh() + "以下", "up to " + money(ceiling.max()).en());
    } else if (fine instanceof FineClause.FloorOnly floor) {
      return Text.of(money(floor.min()).zh() + "以上", money(floor.min()).en() + " or more");
    } else if (fine instanceof FineClause.Fixed fixed) {
      return money(fixed.amount());
    } else if (fine instanceof FineClause.Multiple multiple) {
      return multiple(multiple);
    } else if (fine instanceof FineClause.PerUnit unit) {
      return perUnit(unit);
    } else if (fine instanceof FineClause.Percentage percent) {
      return percentage(percent);
    } else if (fine instanceof FineClause.Stepped stepped) {
      return stepped(stepped);
    }
    throw new AssertionError(fine);
  }

  private static Text multiple(FineClause.Multiple multiple) {
    Text base = BASES.get(multiple.base());
    String high = plain(multiple.maxTimes());
    BigDecimal least = multiple.minTimes();
    Text times = least == null
        ? Text.of(base.zh() + high + "倍以下", "up to " + high + " times " + base.en())
        : Text.of(base.zh() + plain(least) + "倍以上" + high + "倍以下",
            plain(least) + " to " + high + " times " + base.en());
    Money most = multiple.cap();
    if (most != null) {
      times = Text.of(times.zh() + "，最高" + money(most).zh(), times.en() + ", at most " + money(most).en());
    }
    Money floor = multiple.baseFloor();
    return floor == null
        ? times
        : Text.of(times.zh() + "（基数不足" + money(floor).zh() + "的按" + money(floor).zh() + "计）",
            times.en() + " (taken as at least " + money(floor).en() + ")");
  }

  private static Text percentage(FineClause.Percentage percent) {
    Text base = BASES.get(percent.base());
    String low = plain(percent.minPercent()) + "%";
    String high = plain(percent.maxPercent()) + "%";
    return percent.minPercent().signum() == 0
        ? Text.of(base.zh() + high + "以下", "up to " + high + " of " + base.en())
        : Text.of(base.zh() + low + "以上" + high + "以下", low + " to " + high + " of " + base.en());
  }

  private static Text perUnit(FineClause.PerUnit unit) {
    Money least = unit.min();
    Money most = unit.cap();
    Text each = least == null
        ? Text.of(money(unit.max()).zh() + "以下", "up to " + money(unit.max()).en())
        : between(money(least), money(unit.max()));
    Text cap = most == null
        ? Text.of("", "")
        : Text.of("，合计最高" + money(most).zh(), ", at most " + money(most).en() + " in all");
    return Text.of("每" + unit.unit() + each.zh() + cap.zh(), each.en() + " per " + unit.unit() + cap.en());
  }

  private static Text stepped(FineClause.Stepped stepped) {
    Text base = BASES.get(stepped.base());
    return Text.of(
        stepped.brackets().stream().map(one -> bracket(base, one).zh()).collect(Collectors.joining("；")),
        stepped.brackets().stream().map(one -> bracket(base, one).en()).collect(Collectors.joining("; ")));
  }

  private static Text bracket(Text base, FineClause.Bracket bracket) {
    Text holds = holds(base, bracket);
    Text inner = words(bracket.fine());
    return Text.of(holds.zh() + "的，" + inner.zh(), holds.en() + ": " + inner.en());
  }

  /** Which amounts of the base the bracket holds: none at all, any, or those between its ends. */
  private static Text holds(Text base, FineClause.Bracket bracket) {
    Money from = bracket.from();
    Money until = bracket.until();
    if (until != null && until.isZero()) {
      return Text.of("没有" + base.zh(), base.en() + " nil");
    }
    if (until == null && from.isZero() && !bracket.fromInclusive()) {
      return Text.of("有" + base.zh(), base.en() + " above nil");
    }
    Text low = from.isZero() && bracket.fromInclusive() && until != null ? Text.of("", "") : low(bracket, money(from));
    Text high = until == null ? Text.of("", "") : high(bracket, money(until));
    return Text.of(base.zh() + low.zh() + high.zh(), base.en() + low.en() + high.en());
  }

  private static Text low(FineClause.Bracket bracket, Text figure) {
    return bracket.fromInclusive()
        ? Text.of(figure.zh() + "以上", " from " + figure.en())
        : Text.of("超过" + figure.zh(), " above " + figure.en());
  }

  private static Text high(FineClause.Bracket bracket, Text figure) {
    return bracket.untilInclusive()
        ? Text.of(figure.zh() + "以下", " up to " + figure.en())
        : Text.of("不足" + figure.zh(), " below " + figure.en());
  }

  private static Text between(Text low, Text high) {
    return Text.of(low.zh() + "以上" + high.zh() + "以下", low.en() + " to " + high.en());
  }

  private static Text money(Money money) {
    String figure = plain(money.yuan());
    return Text.of(figure + "元", figure + " yuan");
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
