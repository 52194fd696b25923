package org.liangfa.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangfa.recommendation.Fixture.NO_FIGURES;
import static org.liangfa.recommendation.Fixture.clause;
import static org.liangfa.recommendation.Fixture.dec;
import static org.liangfa.recommendation.Fixture.references;
import static org.liangfa.recommendation.Fixture.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.FineClause.Base;
import org.liangfa.clause.FineClause.Bracket;
import org.liangfa.kernel.Money;

class FineRangeTest {
  /** 食品安全法 art. 124: below 10,000 of value 50,000–100,000; from 10,000 on ten to twenty times the value. */
  private static final FineClause FOOD = new FineClause.Stepped(Base.GOODS_VALUE, List.of(
      new Bracket(Money.ZERO, true, Money.parse("10000"), false,
          new FineClause.Range(Money.parse("50000"), Money.parse("100000"))),
      new Bracket(Money.parse("10000"), true, null, false,
          new FineClause.Multiple(Base.GOODS_VALUE, dec("10"), dec("20"), null))));

  @ParameterizedTest(name = "goods of {0} yuan → {1}")
  @CsvSource({
    "26.00, RANGE 50000.00–100000.00",
    "9999.99, RANGE 50000.00–100000.00",
    "10000.00, RANGE 100000.00–200000.00",
    "10000.01, RANGE 100000.10–200000.20",
  })
  void stepped_food_clause_finds_the_bracket_to_the_fen(String goods, String expected) {
    assertThat(range(FOOD, value(Base.GOODS_VALUE, goods))).isEqualTo(expected);
  }

  @Test
  void stepped_clause_with_unknown_value_names_the_missing_figure_and_nothing_else() {
    assertThat(range(FOOD, NO_FIGURES)).isEqualTo("missing: 货值金额, minimum certain: true");
  }

  @Test
  void value_that_no_bracket_covers_yields_no_amount() {
    FineClause gap = new FineClause.Stepped(Base.GOODS_VALUE, List.of(
        new Bracket(Money.parse("100"), false, null, false, new FineClause.Fixed(Money.parse("500")))));

    assertThat(range(gap, value(Base.GOODS_VALUE, "100.01"))).isEqualTo("FIXED 500.00–500.00");
    assertThat(range(gap, value(Base.GOODS_VALUE, "100.00"))).startsWith("missing: 适用于货值金额 100.00 元的档次");
  }

  @Test
  void multiple_of_small_goods_is_taken_of_their_real_value() {
    FineClause five = new FineClause.Multiple(Base.GOODS_VALUE, dec("5"), dec("10"), null);

    assertThat(range(five, value(Base.GOODS_VALUE, "26"))).isEqualTo("RANGE 130.00–260.00");
  }

  @ParameterizedTest(name = "goods of {0} yuan → {1}")
  @CsvSource({
    "26.00, RANGE 150000.00–300000.00",
    "9999.99, RANGE 150000.00–300000.00",
    "10000.00, RANGE 150000.00–300000.00",
    "10000.01, RANGE 150000.15–300000.30",
  })
  void too_small_a_base_counts_as_the_figure_of_the_clause(String goods, String expected) {
    FineClause drugs = new FineClause.Multiple(Base.GOODS_VALUE, dec("15"), dec("30"), Money.parse("10000"));

    assertThat(range(drugs, value(Base.GOODS_VALUE, goods))).isEqualTo(expected);
  }

  @Test
  void base_floor_does_not_replace_an_unknown_base() {
    FineClause drugs = new FineClause.Multiple(Base.GOODS_VALUE, dec("15"), dec("30"), Money.parse("10000"));

    assertThat(range(drugs, NO_FIGURES)).startsWith("missing: 货值金额");
  }

  @Test
  void multiple_without_a_least_multiple_is_a_ceiling() {
    FineClause upTo = new FineClause.Multiple(Base.ILLEGAL_GAINS, null, dec("3"), null);

    assertThat(range(upTo, value(Base.ILLEGAL_GAINS, "1000"))).isEqualTo("CEILING_ONLY null–3000.00");
    assertThat(range(upTo, NO_FIGURES)).isEqualTo("missing: 违法所得, minimum certain: false");
  }

  @ParameterizedTest(name = "gains of {0} yuan → {1}")
  @CsvSource({
    "20000.00, RANGE 60000.00–100000.00",
    "20000.01, RANGE 60000.03–100000.00",
    "33333.33, RANGE 99999.99–100000.00",
    "33333.34, FIXED 100000.00–100000.00",
    "90000.00, FIXED 100000.00–100000.00",
    "0.00, NOTHING null–null",
  })
  void a_multiple_never_exceeds_the_cap_of_its_clause(String gains, String expected) {
    FineClause capped = new FineClause.Multiple(Base.ILLEGAL_GAINS, dec("3"), dec("5"), null, Money.parse("100000"));

    assertThat(range(capped, value(Base.ILLEGAL_GAINS, gains))).isEqualTo(expected);
  }

  @Test
  void a_capped_multiple_without_a_least_multiple_is_a_ceiling() {
    FineClause capped = new FineClause.Multiple(Base.ILLEGAL_GAINS, null, dec("3"), null, Money.parse("30000"));

    assertThat(range(capped, value(Base.ILLEGAL_GAINS, "10000"))).isEqualTo("CEILING_ONLY null–30000.00");
    assertThat(range(capped, value(Base.ILLEGAL_GAINS, "9999"))).isEqualTo("CEILING_ONLY null–29997.00");
    assertThat(range(capped, NO_FIGURES)).isEqualTo("missing: 违法所得, minimum certain: false");
  }

  @Test
  void multiple_of_no_gains_is_no_fine() {
    FineClause times = new FineClause.Multiple(Base.ILLEGAL_GAINS, dec("1"), dec("5"), null);

    assertThat(range(times, value(Base.ILLEGAL_GAINS, "0"))).isEqualTo("NOTHING null–null");
  }

  @Test
  void percentage_of_the_investment_counts_one_as_one_per_cent() {
    FineClause percent = new FineClause.Percentage(Base.INVESTMENT, dec("1"), dec("5"));

    assertThat(range(percent, value(Base.INVESTMENT, "100000"))).isEqualTo("RANGE 1000.00–5000.00");
  }

  @Test
  void bounds_finer_than_a_fen_move_inward() {
    FineClause percent = new FineClause.Percentage(Base.INVESTMENT, dec("1"), dec("5"));

    // 1 % of 1.99 is 0.0199, 5 % is 0.0995.
    assertThat(range(percent, value(Base.INVESTMENT, "1.99"))).isEqualTo("RANGE 0.02–0.09");
  }

  @Test
  void per_unit_counts_the_goods_in_the_unit_of_the_clause() {
    FineClause perBox = new FineClause.PerUnit("箱", Money.parse("100"), Money.parse("500"), null);
    FineClause capped = new FineClause.PerUnit("箱", Money.parse("100"), Money.parse("500"), Money.parse("10000"));
    CaseFigures boxes = goods(goods("烟花", "40", "箱"), goods("爆竹", "1", "箱"), goods("引线", "7", "卷"));

    assertThat(range(perBox, boxes)).isEqualTo("RANGE 4100.00–20500.00");
    assertThat(range(capped, boxes)).isEqualTo("RANGE 4100.00–10000.00");
  }

  @Test
  void one_unknown_count_makes_a_fine_per_unit_unknown() {
    FineClause perBox = new FineClause.PerUnit("箱", Money.parse("100"), Money.parse("500"), null);

    assertThat(range(perBox, goods(goods("烟花", "40", "箱"), goods("爆竹", null, "箱"))))
        .isEqualTo("missing: 数量（箱）, minimum certain: true");
    assertThat(range(perBox, goods(goods("引线", "7", "卷")))).startsWith("missing: 数量（箱）");
  }

  @Test
  void fixed_and_open_ended_clauses_keep_their_words() {
    assertThat(range(new FineClause.Fixed(Money.parse("200")), NO_FIGURES)).isEqualTo("FIXED 200.00–200.00");
    assertThat(range(new FineClause.CeilingOnly(Money.parse("50000")), NO_FIGURES))
        .isEqualTo("CEILING_ONLY null–50000.00");
    assertThat(range(new FineClause.FloorOnly(Money.parse("5000")), NO_FIGURES)).isEqualTo("FLOOR_ONLY 5000.00–null");
  }

  private static String range(FineClause fine, CaseFigures figures) {
    StatutoryFine found = FineRange.of(fine, clause(fine), figures, references());
    if (found instanceof StatutoryFine.Unknown unknown) {
      return "missing: " + unknown.figure().zh() + ", minimum certain: " + unknown.minimumCertain();
    }
    StatutoryFine.Known known = (StatutoryFine.Known) found;
    assertThat(known.steps()).as("every range shows its arithmetic").isNotEmpty();
    return known.form() + " " + known.min() + "–" + known.max();
  }

  private static CaseFigures goods(CaseFigures.Goods... goods) {
    return new CaseFigures(Map.of(), List.of(goods), null, null);
  }

  private static CaseFigures.Goods goods(String item, @Nullable String count, String unit) {
    return new CaseFigures.Goods(item, count == null ? null : new BigDecimal(count), unit);
  }
}
