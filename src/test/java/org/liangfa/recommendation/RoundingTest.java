package org.liangfa.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangfa.recommendation.Fixture.NO_FIGURES;
import static org.liangfa.recommendation.Fixture.all;
import static org.liangfa.recommendation.Fixture.amount;
import static org.liangfa.recommendation.Fixture.decide;
import static org.liangfa.recommendation.Fixture.net;
import static org.liangfa.recommendation.Fixture.proven;
import static org.liangfa.recommendation.Fixture.references;
import static org.liangfa.recommendation.Fixture.rounding;
import static org.liangfa.recommendation.Fixture.tables;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangfa.clause.FineClause;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Tier;

class RoundingTest {
  private static final Rounding ROUNDING = new Rounding(tables(), references());

  @ParameterizedTest(name = "{0}, not below {1} → {2} in steps of {3}")
  @CsvSource({
    "23456.78, 20000.00, 23400.00, 100.00",
    "1000.00, 100.00, 1000.00, 100.00",
    "999.99, 100.00, 990.00, 10.00",
    "100.00, 0.01, 100.00, 10.00",
    "99.99, 0.01, 99.00, 1.00",
    "0.99, 0.01, 0.99, 0.00",
    "0.00, 0.01, 0.01, 0.00",
    "20080.00, 20050.00, 20050.00, 0.00",
    "20050.00, 20050.00, 20050.00, 0.00",
  })
  void rounds_down_and_never_below_the_lowest_lawful_amount(String exact, String low, String expected, String step) {
    Rounding.Rounded rounded = ROUNDING.down(Money.parse(exact), Money.parse(low));

    assertThat(rounded.amount()).isEqualTo(Money.parse(expected));
    assertThat(rounded.step()).isEqualTo(Money.parse(step));
  }

  @ParameterizedTest(name = "steps of 100 from 150 on: {0} → {1}")
  @CsvSource({"149.00, 149.00", "150.00, 150.00", "160.00, 150.00", "210.00, 200.00"})
  void an_amount_where_a_step_begins_does_not_fall_below_the_smaller_ones(String exact, String expected) {
    RuleTables odd = new RuleTables(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(rounding("0", "1"), rounding("150", "100")), List.of(), List.of(), List.of(), List.of());

    assertThat(new Rounding(odd, references()).down(Money.parse(exact), Money.parse("0.01")).amount())
        .isEqualTo(Money.parse(expected));
  }

  @ParameterizedTest(name = "100–500 yuan at net {0} → {1}")
  @CsvSource({"60, 100.00", "25, 200.00", "0, 300.00", "-60, 500.00"})
  void tiny_ranges_stay_inside_their_bounds(int net, String expected) {
    FineClause tiny = new FineClause.Range(Money.parse("100"), Money.parse("500"));
    Tier[] inside = {Tier.LENIENT, Tier.ORDINARY, Tier.AGGRAVATED};

    assertThat(amount(decide(tiny, NO_FIGURES, all(proven(inside), net(net))))).isEqualTo(Money.parse(expected));
  }

  @ParameterizedTest(name = "one fifth of a minimum of {0} → {1}")
  @CsvSource({"100.00, 20.00", "3.00, 0.60", "0.04, 0.01", "0.02, 0.01"})
  void a_mitigated_fine_is_never_nothing(String minimum, String expected) {
    FineClause small = new FineClause.Range(Money.parse(minimum), Money.parse("1000"));
    Outcome outcome = decide(small, NO_FIGURES, all(proven(Tier.MITIGATED, Tier.LENIENT), net(55)));

    assertThat(outcome.advice().tier()).isEqualTo(Tier.MITIGATED);
    assertThat(amount(outcome)).isEqualTo(Money.parse(expected));
  }

  @Test
  void a_minimum_of_one_fen_has_nothing_below_it() {
    FineClause small = new FineClause.Range(Money.parse("0.01"), Money.parse("1000"));

    assertThat(decide(small, NO_FIGURES, all(proven(Tier.MITIGATED, Tier.LENIENT), net(55))).advice().tier())
        .isEqualTo(Tier.LENIENT);
  }

  @Test
  void a_fixed_fine_is_not_rounded_in_any_tier_but_can_be_mitigated() {
    FineClause fixed = new FineClause.Fixed(Money.parse("1234.56"));
    Tier[] open = {Tier.MITIGATED, Tier.LENIENT, Tier.ORDINARY, Tier.AGGRAVATED};

    for (int net : new int[] {30, 0, -60}) {
      assertThat(amount(decide(fixed, NO_FIGURES, all(proven(open), net(net))))).isEqualTo(Money.parse("1234.56"));
    }
    // 1,234.56 × 0.20 = 246.91, down to 10 yuan
    assertThat(amount(decide(fixed, NO_FIGURES, all(proven(open), net(55))))).isEqualTo(Money.parse("240"));
  }

  @Test
  void a_fine_with_a_floor_alone_moves_in_multiples_of_the_floor() {
    FineClause floor = new FineClause.FloorOnly(Money.parse("5000"));
    Tier[] inside = {Tier.LENIENT, Tier.ORDINARY, Tier.AGGRAVATED};

    assertThat(amount(decide(floor, NO_FIGURES, all(proven(inside), net(60))))).isEqualTo(Money.parse("5000"));
    assertThat(amount(decide(floor, NO_FIGURES, all(proven(inside), net(20))))).isEqualTo(Money.parse("10000"));
    assertThat(amount(decide(floor, NO_FIGURES, all(proven(inside), net(-60))))).isEqualTo(Money.parse("25000"));
  }
}
