package org.liangfa.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangfa.recommendation.Fixture.FIREWORKS;
import static org.liangfa.recommendation.Fixture.all;
import static org.liangfa.recommendation.Fixture.amount;
import static org.liangfa.recommendation.Fixture.clause;
import static org.liangfa.recommendation.Fixture.decide;
import static org.liangfa.recommendation.Fixture.net;
import static org.liangfa.recommendation.Fixture.notified;
import static org.liangfa.recommendation.Fixture.proven;
import static org.liangfa.recommendation.Fixture.references;
import static org.liangfa.recommendation.Fixture.tables;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.Imposition;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Issue;

/** 行政机关不得因当事人陈述、申辩而给予更重的处罚. Source: APL-2021#45.2. */
class NoticeTest {
  private static final Tier[] INSIDE = {Tier.LENIENT, Tier.ORDINARY, Tier.AGGRAVATED};
  private static final Tier[] FROM_MITIGATED = {Tier.MITIGATED, Tier.LENIENT, Tier.ORDINARY, Tier.AGGRAVATED};

  @Test
  void notified_20000_is_never_exceeded_and_the_tier_follows_the_amount() {
    Outcome outcome = decide(FIREWORKS, notified("20000"), all(proven(INSIDE), net(0)));

    assertThat(outcome.advice().tier()).isEqualTo(Tier.LENIENT);
    assertThat(amount(outcome)).isEqualTo(Money.parse("20000"));
    assertThat(outcome.advice().fine().max()).isEqualTo(Money.parse("44000"));
    assertThat(outcome.advice().reason().zh()).contains("不得因陈述、申辩而加重");
    assertThat(outcome.personFirst()).isFalse();
  }

  @Test
  void one_fen_above_the_notified_fine_is_cut_off() {
    Outcome outcome = decide(FIREWORKS, notified("59999.99"), all(proven(INSIDE), net(0)));

    assertThat(amount(outcome)).isEqualTo(Money.parse("59999.99"));
    assertThat(outcome.advice().fine().roundingStep()).isEqualTo(Money.ZERO);
    assertThat(outcome.advice().steps()).last()
        .satisfies(step -> assertThat(step.expression()).isEqualTo("min(60000.00, 59999.99) = 59999.99"));
  }

  @Test
  void a_notice_above_the_computed_amount_changes_nothing() {
    Outcome outcome = decide(FIREWORKS, notified("60000"), all(proven(INSIDE), net(0)));

    assertThat(amount(outcome)).isEqualTo(Money.parse("60000"));
    assertThat(outcome.advice().fine().roundingStep()).isEqualTo(Money.parse("100"));
  }

  @Test
  void a_notice_of_more_never_lifts_the_tier_that_the_score_chose() {
    Outcome outcome = decide(FIREWORKS, notified("60000"), all(proven(INSIDE), net(60)));

    assertThat(outcome.advice().tier()).isEqualTo(Tier.LENIENT);
    assertThat(amount(outcome)).isEqualTo(Money.parse("20000"));
  }

  @Test
  void a_notice_at_the_lower_end_of_a_tier_leaves_the_tier() {
    Outcome outcome = decide(FIREWORKS, notified("44000"), all(proven(INSIDE), net(0)));

    assertThat(outcome.advice().tier()).isEqualTo(Tier.ORDINARY);
    assertThat(amount(outcome)).isEqualTo(Money.parse("44000"));
  }

  @Test
  void where_only_heavier_tiers_are_open_the_notified_amount_still_holds() {
    Outcome outcome = decide(FIREWORKS, notified("20000"), all(proven(Tier.ORDINARY, Tier.AGGRAVATED), net(-50)));

    assertThat(outcome.advice().tier()).isEqualTo(Tier.ORDINARY);
    assertThat(amount(outcome)).isEqualTo(Money.parse("20000"));
    assertThat(outcome.conflicts()).isEmpty();
  }

  @Test
  void a_notified_mitigated_fine_stays_where_mitigation_is_open_though_the_score_does_not_reach_it() {
    Outcome outcome = decide(FIREWORKS, notified("5000"), all(proven(FROM_MITIGATED), net(0)));

    assertThat(outcome.advice().tier()).isEqualTo(Tier.MITIGATED);
    assertThat(amount(outcome)).isEqualTo(Money.parse("5000"));
    assertThat(outcome.conflicts()).isEmpty();
  }

  @Test
  void a_notified_fine_one_fen_below_the_minimum_without_a_ground_is_a_conflict_at_the_minimum() {
    Outcome outcome = decide(FIREWORKS, notified("19999.99"), all(proven(INSIDE), net(0)));

    assertThat(outcome.conflicts()).extracting(Issue::code).containsExactly("NOTIFIED_BELOW_RANGE");
    assertThat(outcome.advice().tier()).isEqualTo(Tier.LENIENT);
    assertThat(amount(outcome)).isEqualTo(Money.parse("20000"));
    assertThat(outcome.personFirst()).isTrue();
  }

  @Test
  void a_notice_without_the_fine_that_the_clause_commands_is_a_conflict() {
    Outcome outcome = decide(FIREWORKS, notified("0"), all(proven(FROM_MITIGATED), net(55)));

    assertThat(outcome.conflicts()).extracting(Issue::code).containsExactly("NOTIFIED_BELOW_RANGE");
    assertThat(amount(outcome)).isEqualTo(Money.parse("4000"));
  }

  @Test
  void a_fine_that_may_be_left_out_and_was_not_notified_is_not_added() {
    Outcome outcome = new Recommender(tables(), references()).decide(
        all(proven(INSIDE), net(0)), notified("0"),
        clause(FIREWORKS, Imposition.MAY, Imposition.NONE, Imposition.NONE, false));

    assertThat(outcome.advice().fine()).isNull();
    assertThat(outcome.conflicts()).isEmpty();
    assertThat(outcome.advice().reason().zh()).contains("告知时未列罚款");
  }

  @Test
  void an_unknown_notified_fine_yields_no_amount() {
    CaseFigures figures = new CaseFigures(
        Map.of(), List.of(), null, new CaseFigures.Notice(null, Answer.UNKNOWN, Answer.UNKNOWN));
    Outcome outcome = decide(FIREWORKS, figures, all(proven(INSIDE), net(0)));

    assertThat(outcome.advice().fine()).isNull();
    assertThat(outcome.missingFigures()).extracting(text -> text.zh()).containsExactly("已告知的罚款数额");
  }

  @Test
  void a_ceiling_only_fine_follows_any_notified_amount() {
    FineClause ceiling = new FineClause.CeilingOnly(Money.parse("50000"));

    assertThat(amount(decide(ceiling, notified("0.01"), all(proven(INSIDE), net(-100)))))
        .isEqualTo(Money.parse("0.01"));
  }

  @Test
  void an_option_for_another_tier_is_held_to_the_notice_and_never_below_the_law() {
    Recommender recommender = new Recommender(tables(), references());

    assertThat(recommender.option(all(proven(INSIDE), net(0)), notified("30000"), clause(FIREWORKS), Tier.ORDINARY)
            .fine().amount())
        .isEqualTo(Money.parse("30000"));
    assertThat(recommender.option(all(proven(INSIDE), net(0)), notified("5000"), clause(FIREWORKS), Tier.LENIENT)
            .fine().amount())
        .isEqualTo(Money.parse("20000"));
    assertThat(recommender.option(all(proven(INSIDE), net(0)), notified("5000"), clause(FIREWORKS), Tier.MITIGATED)
            .fine().amount())
        .isEqualTo(Money.parse("5000"));
  }
}
