package org.liangfa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.FineClause.Base;
import org.liangfa.clause.FineClause.Bracket;
import org.liangfa.kernel.Money;

/** A fine on a page reads as the law words it. */
class ShownTest {
  private static final FineClause FIXED_RANGE = new FineClause.Range(yuan("50000"), yuan("500000"));

  @Test
  void no_gains_at_all_is_not_gains_of_nought_or_less() {
    FineClause gouging = new FineClause.Stepped(Base.ILLEGAL_GAINS, List.of(
        new Bracket(Money.ZERO, true, Money.ZERO, true, FIXED_RANGE),
        new Bracket(Money.ZERO, false, null, false,
            new FineClause.Multiple(Base.ILLEGAL_GAINS, null, new BigDecimal("5"), null))));

    assertThat(Shown.words(gouging).zh())
        .isEqualTo("没有违法所得的，50000元以上500000元以下；有违法所得的，违法所得5倍以下");
    assertThat(Shown.words(gouging).en())
        .isEqualTo("the illegal gains nil: 50000 yuan to 500000 yuan; "
            + "the illegal gains above nil: up to 5 times the illegal gains");
  }

  @Test
  void a_middle_bracket_names_both_its_ends() {
    FineClause.Bracket low = new Bracket(Money.ZERO, true, yuan("10000"), false, new FineClause.Fixed(yuan("1")));
    FineClause.Bracket middle = new Bracket(yuan("10000"), true, yuan("50000"), true, new FineClause.Fixed(yuan("2")));
    FineClause.Bracket high = new Bracket(yuan("50000"), false, null, false, new FineClause.Fixed(yuan("3")));

    assertThat(Shown.words(new FineClause.Stepped(Base.GOODS_VALUE, List.of(low, middle, high))).zh())
        .isEqualTo("货值金额不足10000元的，1元；货值金额10000元以上50000元以下的，2元；货值金额超过50000元的，3元");
  }

  @Test
  void a_percentage_without_a_floor_names_none() {
    FineClause label = new FineClause.Percentage(Base.GOODS_VALUE, BigDecimal.ZERO, new BigDecimal("30"));

    assertThat(Shown.words(label).zh()).isEqualTo("货值金额30%以下");
    assertThat(Shown.words(label).en()).isEqualTo("up to 30% of the goods value");
  }

  private static Money yuan(String figure) {
    return new Money(new BigDecimal(figure));
  }
}
