package org.liangfa.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangfa.recommendation.Fixture.FIREWORKS;
import static org.liangfa.recommendation.Fixture.NO_FIGURES;
import static org.liangfa.recommendation.Fixture.all;
import static org.liangfa.recommendation.Fixture.amount;
import static org.liangfa.recommendation.Fixture.decide;
import static org.liangfa.recommendation.Fixture.net;
import static org.liangfa.recommendation.Fixture.proven;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangfa.clause.FineClause;
import org.liangfa.finding.Bar;
import org.liangfa.finding.Derivation;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Tier;
import org.liangfa.result.EnvelopeLine;

class FineAmountTest {
  private static final Tier[] INSIDE = {Tier.LENIENT, Tier.ORDINARY, Tier.AGGRAVATED};
  private static final Tier[] FROM_MITIGATED = {Tier.MITIGATED, Tier.LENIENT, Tier.ORDINARY, Tier.AGGRAVATED};

  @Test
  void fireworks_lenient_at_net_fifty_or_more_is_the_minimum_of_20000() {
    Outcome outcome = decide(FIREWORKS, NO_FIGURES, all(proven(INSIDE), net(60)));

    assertThat(outcome.advice().tier()).isEqualTo(Tier.LENIENT);
    assertThat(amount(outcome)).isEqualTo(Money.parse("20000"));
  }

  @Test
  void leniency_that_the_law_commands_shows_in_yuan_where_nothing_else_speaks_for_the_party() {
    // A party of 15 without other circumstances: net 10, once the very top of the lenient band, 44000.
    Money commanded = amount(decide(FIREWORKS, NO_FIGURES, commandedLeniency(10)));

    assertThat(commanded).isEqualTo(Money.parse("33700"));
    assertThat(amount(decide(FIREWORKS, NO_FIGURES, commandedLeniency(-20)))).isEqualTo(Money.parse("44000"));
    assertThat(amount(decide(FIREWORKS, NO_FIGURES, all(proven(INSIDE), net(20))))).isEqualTo(Money.parse("44000"));
  }

  @Test
  void commanded_leniency_never_costs_more_than_the_same_score_without_the_command_or_with_a_better_score() {
    Money before = null;
    for (int net = -60; net <= 60; net++) {
      Money commanded = amount(decide(FIREWORKS, NO_FIGURES, commandedLeniency(net)));
      assertThat(commanded)
          .as("net %s with and without the command", net)
          .isLessThanOrEqualTo(amount(decide(FIREWORKS, NO_FIGURES, all(proven(INSIDE), net(net)))));
      if (before != null) {
        assertThat(commanded).as("net %s against one point less", net).isLessThanOrEqualTo(before);
      }
      before = commanded;
    }
  }

  private static List<Derivation> commandedLeniency(int net) {
    return all(proven(INSIDE), net(net), new Bar(Tier.ORDINARY), new Bar(Tier.AGGRAVATED));
  }

  @Test
  void fireworks_mitigated_at_net_fifty_five_is_one_fifth_of_the_minimum() {
    Outcome outcome = decide(FIREWORKS, NO_FIGURES, all(proven(FROM_MITIGATED), net(55)));

    assertThat(outcome.advice().tier()).isEqualTo(Tier.MITIGATED);
    assertThat(amount(outcome)).isEqualTo(Money.parse("4000"));
    assertThat(outcome.advice().steps())
        .anySatisfy(step -> assertThat(step.expression()).isEqualTo("20000.00 × 0.20 = 4000.00"));
  }

  @Test
  void fireworks_mitigated_below_net_fifty_five_is_half_of_the_minimum() {
    assertThat(amount(decide(FIREWORKS, NO_FIGURES, all(proven(FROM_MITIGATED), net(50)))))
        .isEqualTo(Money.parse("10000"));
  }

  @Test
  void fireworks_bands_are_cut_at_44000_and_76000() {
    Outcome outcome = decide(FIREWORKS, NO_FIGURES, all(proven(FROM_MITIGATED), net(0)));

    assertThat(outcome.envelope())
        .filteredOn(EnvelopeLine::open)
        .extracting(line -> line.tier() + " " + line.min() + "–" + line.max())
        .containsExactly(
            "MITIGATED 0.01–19999.99",
            "LENIENT 20000.00–44000.00",
            "ORDINARY 44000.00–76000.00",
            "AGGRAVATED 76000.00–100000.00");
    assertThat(amount(outcome)).isEqualTo(Money.parse("60000"));
  }

  @Test
  void ends_of_bands_finer_than_a_fen_move_inward() {
    FineClause narrow = new FineClause.Range(Money.parse("100"), Money.parse("100.11"));

    assertThat(decide(narrow, NO_FIGURES, all(proven(INSIDE), net(0))).envelope())
        .filteredOn(EnvelopeLine::open)
        .extracting(line -> line.tier() + " " + line.min() + "–" + line.max())
        .containsExactly("LENIENT 100.00–100.03", "ORDINARY 100.04–100.07", "AGGRAVATED 100.08–100.11");
  }

  @Test
  void the_heaviest_score_reaches_the_maximum_and_no_further() {
    assertThat(amount(decide(FIREWORKS, NO_FIGURES, all(proven(INSIDE), net(-100)))))
        .isEqualTo(Money.parse("100000"));
  }

  @Test
  void a_point_between_is_rounded_down_to_the_step() {
    Outcome outcome = decide(FIREWORKS, NO_FIGURES, all(proven(INSIDE), net(25)));

    assertThat(amount(outcome)).isEqualTo(Money.parse("40000"));
    assertThat(outcome.advice().fine().roundingStep()).isEqualTo(Money.parse("100"));

    FineClause odd = new FineClause.Range(Money.parse("20050"), Money.parse("100049.99"));
    assertThat(amount(decide(odd, NO_FIGURES, all(proven(INSIDE), net(25))))).isEqualTo(Money.parse("40000"));
  }

  @Test
  void rounding_that_would_cross_the_minimum_keeps_the_minimum() {
    FineClause odd = new FineClause.Range(Money.parse("20050"), Money.parse("100050"));
    Outcome outcome = decide(odd, NO_FIGURES, all(proven(INSIDE), net(60)));

    assertThat(amount(outcome)).isEqualTo(Money.parse("20050"));
    assertThat(outcome.advice().fine().roundingStep()).isEqualTo(Money.ZERO);
  }
}
