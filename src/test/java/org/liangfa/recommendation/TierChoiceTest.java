package org.liangfa.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangfa.recommendation.Fixture.FIREWORKS;
import static org.liangfa.recommendation.Fixture.NO_FIGURES;
import static org.liangfa.recommendation.Fixture.all;
import static org.liangfa.recommendation.Fixture.amount;
import static org.liangfa.recommendation.Fixture.clause;
import static org.liangfa.recommendation.Fixture.decide;
import static org.liangfa.recommendation.Fixture.findings;
import static org.liangfa.recommendation.Fixture.net;
import static org.liangfa.recommendation.Fixture.proven;
import static org.liangfa.recommendation.Fixture.references;
import static org.liangfa.recommendation.Fixture.tables;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangfa.clause.FineClause;
import org.liangfa.finding.Bar;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.Disposal;
import org.liangfa.finding.FineBar;
import org.liangfa.finding.Finding;
import org.liangfa.finding.Opening;
import org.liangfa.finding.Question;
import org.liangfa.kernel.Modality;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.EnvelopeLine;

class TierChoiceTest {
  private static final Tier[] INSIDE = {Tier.LENIENT, Tier.ORDINARY, Tier.AGGRAVATED};

  @Test
  void suspected_crime_comes_before_everything_even_unproven_facts() {
    assertThat(tier(
            new Disposal(Tier.TRANSFER, Modality.MUST),
            new Disposal(Tier.NOT_PUNISHABLE, Modality.MUST),
            new Disposal(Tier.NO_PENALTY_REQUIRED, Modality.MUST),
            new Circumstance("FACTS_PROVEN", Proof.OPEN)))
        .isEqualTo(Tier.TRANSFER);
  }

  @Test
  void not_punishable_comes_before_no_penalty_required_and_that_before_exemption() {
    Finding proven = new Circumstance("FACTS_PROVEN", Proof.ESTABLISHED);
    Finding required = new Disposal(Tier.NO_PENALTY_REQUIRED, Modality.MUST);
    Finding exempted = new Disposal(Tier.EXEMPTED, Modality.MUST);

    assertThat(tier(proven, exempted, required, new Disposal(Tier.NOT_PUNISHABLE, Modality.MUST)))
        .isEqualTo(Tier.NOT_PUNISHABLE);
    assertThat(tier(proven, exempted, required)).isEqualTo(Tier.NO_PENALTY_REQUIRED);
    assertThat(tier(proven, exempted)).isEqualTo(Tier.EXEMPTED);
  }

  @Test
  void unproven_facts_leave_the_case_undetermined_and_refuted_ones_end_it() {
    Finding open = new Opening(Tier.LENIENT);

    assertThat(tier(open)).as("facts not mentioned").isEqualTo(Tier.UNDETERMINED);
    assertThat(tier(open, new Circumstance("FACTS_PROVEN", Proof.OPEN))).isEqualTo(Tier.UNDETERMINED);
    assertThat(tier(open, new Circumstance("FACTS_PROVEN", Proof.REFUTED))).isEqualTo(Tier.NOT_PUNISHABLE);
  }

  @Test
  void unproven_facts_say_that_even_proof_would_bring_no_penalty() {
    Outcome outcome = decide(FIREWORKS, NO_FIGURES, findings(
        new Circumstance("FACTS_PROVEN", Proof.OPEN), new Disposal(Tier.NO_PENALTY_REQUIRED, Modality.MUST)));

    assertThat(outcome.advice().tier()).isEqualTo(Tier.UNDETERMINED);
    assertThat(outcome.personFirst()).isTrue();
    assertThat(outcome.advice().reason().zh()).startsWith("违法事实尚未查清").contains("即使查实");
  }

  @Test
  void a_must_disposal_shuts_every_penalty() {
    Outcome outcome = decide(FIREWORKS, NO_FIGURES,
        all(proven(INSIDE), net(0), new Disposal(Tier.NO_PENALTY_REQUIRED, Modality.MUST)));

    assertThat(outcome.envelope()).filteredOn(EnvelopeLine::open).extracting(EnvelopeLine::tier)
        .containsExactly(Tier.NO_PENALTY_REQUIRED);
    assertThat(outcome.advice().fine()).isNull();
  }

  @ParameterizedTest(name = "net {0}, open {1} → {2}")
  @CsvSource({
    "60, NO_PENALTY_PERMITTED LENIENT, NO_PENALTY_PERMITTED",
    "55, NO_PENALTY_PERMITTED LENIENT, LENIENT",
    "55, NO_PENALTY_PERMITTED MITIGATED LENIENT, MITIGATED",
    "60, LENIENT ORDINARY AGGRAVATED, LENIENT",
    "0, LENIENT ORDINARY AGGRAVATED, ORDINARY",
    "0, LENIENT AGGRAVATED, AGGRAVATED",
    "-50, LENIENT ORDINARY, ORDINARY",
    "0, NO_PENALTY_PERMITTED MITIGATED, MITIGATED",
    "60, EXEMPTED NO_PENALTY_PERMITTED, EXEMPTED",
  })
  void the_lightest_open_tier_not_lighter_than_the_score_else_the_heaviest(int net, String open, Tier expected) {
    Tier[] tiers = List.of(open.split(" ")).stream().map(Tier::valueOf).toArray(Tier[]::new);

    assertThat(decide(FIREWORKS, NO_FIGURES, all(proven(tiers), net(net))).advice().tier()).isEqualTo(expected);
  }

  /** A trader who proved every condition of article 136 was advised an ordinary fine, for want of other good points. */
  @Test
  void an_exemption_whose_conditions_are_all_proven_needs_no_further_points() {
    Outcome outcome = decide(FIREWORKS, NO_FIGURES,
        all(proven(INSIDE), net(0), new Disposal(Tier.EXEMPTED, Modality.MAY)));

    assertThat(outcome.advice().tier()).isEqualTo(Tier.EXEMPTED);
    assertThat(outcome.advice().reason().zh()).contains("条件已全部查明", "没有从重方面的得分");
    assertThat(outcome.whyNot()).extracting(line -> line.direction() + " " + line.tier())
        .containsExactly("LIGHTER NO_PENALTY_REQUIRED", "HEAVIER LENIENT");
  }

  @Test
  void with_anything_on_the_aggravating_side_the_score_weighs_an_exemption_like_any_tier() {
    assertThat(decide(FIREWORKS, NO_FIGURES,
            all(proven(INSIDE), net(-5), new Disposal(Tier.EXEMPTED, Modality.MAY))).advice().tier())
        .isEqualTo(Tier.ORDINARY);
  }

  @ParameterizedTest(name = "net {0} → {1}")
  @CsvSource({"45, MITIGATED", "40, LENIENT", "20, LENIENT", "15, ORDINARY", "-20, ORDINARY", "-25, AGGRAVATED"})
  void the_lower_end_of_a_score_span_belongs_to_it(int net, Tier expected) {
    List<org.liangfa.finding.Derivation> open =
        proven(Tier.NO_PENALTY_PERMITTED, Tier.MITIGATED, Tier.LENIENT, Tier.ORDINARY, Tier.AGGRAVATED);

    assertThat(decide(FIREWORKS, NO_FIGURES, all(open, net(net))).advice().tier()).isEqualTo(expected);
  }

  @Test
  void a_bar_shuts_what_another_rule_opened() {
    Outcome outcome = decide(FIREWORKS, NO_FIGURES,
        all(proven(INSIDE), net(55), new Opening(Tier.MITIGATED), new Bar(Tier.MITIGATED)));

    assertThat(outcome.advice().tier()).isEqualTo(Tier.LENIENT);
    assertThat(outcome.score().target()).isEqualTo(Tier.MITIGATED);
    assertThat(outcome.score().note().zh()).contains("减轻处罚", "未开放").contains("Bar[tier=MITIGATED]");
  }

  @Test
  void a_permission_not_to_punish_opens_that_tier() {
    assertThat(decide(FIREWORKS, NO_FIGURES,
            all(proven(INSIDE), net(60), new Disposal(Tier.NO_PENALTY_PERMITTED, Modality.MAY))).advice().tier())
        .isEqualTo(Tier.NO_PENALTY_PERMITTED);
  }

  @Test
  void where_the_score_would_reach_a_shut_tier_the_note_says_what_would_open_it() {
    References references = references(
        Map.of(Tier.MITIGATED, List.of(Text.of("ACTIVE_HARM_REMOVAL", "ACTIVE_HARM_REMOVAL"))));
    Outcome outcome =
        new Recommender(tables(), references).decide(all(proven(INSIDE), net(55)), NO_FIGURES, clause(FIREWORKS));

    assertThat(outcome.score().note().zh()).isEqualTo(
        "仅按分数可达“减轻处罚”，法律未开放该档：没有已查明的事实使其开放。尚缺：ACTIVE_HARM_REMOVAL。");
    assertThat(outcome.whyNot()).extracting(line -> line.direction() + " " + line.tier() + " " + line.missing().stream().map(Text::zh).toList())
        .containsExactly("LIGHTER MITIGATED [ACTIVE_HARM_REMOVAL]", "HEAVIER ORDINARY []");
    assertThat(outcome.whyNot().get(1).reason().zh()).contains("净值 55", "-20 以上、不足 20");
  }

  @Test
  void a_ceiling_only_fine_leaves_mitigation_no_room() {
    Outcome outcome = decide(new FineClause.CeilingOnly(Money.parse("50000")), NO_FIGURES,
        all(proven(INSIDE), net(45), new Opening(Tier.MITIGATED)));

    assertThat(outcome.advice().tier()).isEqualTo(Tier.LENIENT);
    // 50,000 × 0.3 × (50 − 45) ÷ 30
    assertThat(amount(outcome)).isEqualTo(Money.parse("6600"));
    assertThat(outcome.score().note().zh()).contains("没有最低额");
  }

  @ParameterizedTest
  @CsvSource({"100, 5000", "50, 5000", "35, 10000", "20, 15000"})
  void a_ceiling_only_fine_is_advised_from_a_tenth_of_the_maximum_while_the_law_stays_open_below(
      String net, String yuan) {
    FineClause ceiling = new FineClause.CeilingOnly(Money.parse("50000"));
    Outcome outcome = decide(ceiling, NO_FIGURES, all(proven(Tier.LENIENT), net(Integer.parseInt(net))));

    assertThat(amount(outcome)).isEqualTo(Money.parse(yuan));
    assertThat(outcome.advice().fine().min()).as("lowest lawful").isEqualTo(Money.parse("0.01"));
    assertThat(outcome.advice().fine().max()).as("highest of the tier").isEqualTo(Money.parse("15000"));
    assertThat(outcome.advice().steps())
        .anySatisfy(step -> assertThat(step.expression()).isEqualTo("50000.00 × 0.1 = 5000.00"));
  }

  @Test
  void a_tiny_ceiling_still_yields_a_fine_of_a_rounding_step() {
    FineClause ceiling = new FineClause.CeilingOnly(Money.parse("5"));

    assertThat(amount(decide(ceiling, NO_FIGURES, all(proven(INSIDE), net(100))))).isEqualTo(Money.parse("1"));
  }

  @Test
  void mitigation_stays_undecided_while_an_unknown_figure_decides_whether_there_is_a_minimum() {
    FineClause fine = new FineClause.Multiple(FineClause.Base.ILLEGAL_GAINS, null, Fixture.dec("3"), null);
    Outcome outcome = decide(fine, NO_FIGURES, all(proven(INSIDE), net(55), new Opening(Tier.MITIGATED)));

    assertThat(outcome.advice().tier()).isEqualTo(Tier.UNDETERMINED);
    assertThat(outcome.missingFigures()).extracting(text -> text.zh()).containsExactly("违法所得");
  }

  @Test
  void an_unknown_figure_leaves_the_tier_and_takes_the_amount() {
    FineClause fine = new FineClause.Percentage(FineClause.Base.INVESTMENT, Fixture.dec("1"), Fixture.dec("5"));
    Outcome outcome = decide(fine, NO_FIGURES, all(proven(INSIDE), net(0)));

    assertThat(outcome.advice().tier()).isEqualTo(Tier.ORDINARY);
    assertThat(outcome.advice().fine()).isNull();
    assertThat(outcome.advice().reason().zh()).contains("案卷缺少项目投资额，不能计算数额。");
    assertThat(outcome.personFirst()).isTrue();
  }

  @Test
  void no_open_tier_is_undetermined() {
    assertThat(tier(new Circumstance("FACTS_PROVEN", Proof.ESTABLISHED))).isEqualTo(Tier.UNDETERMINED);
  }

  @Test
  void a_second_fine_is_barred_while_the_tier_stays() {
    Outcome outcome = decide(FIREWORKS, NO_FIGURES, all(proven(INSIDE), net(0), new FineBar()));

    assertThat(outcome.advice().tier()).isEqualTo(Tier.ORDINARY);
    assertThat(outcome.advice().fine()).isNull();
    assertThat(outcome.statutory()).isNull();
    assertThat(outcome.advice().reason().zh()).contains("不得再处罚款");
  }

  @Test
  void an_open_question_leaves_the_advice() {
    Outcome outcome = decide(FIREWORKS, NO_FIGURES, all(proven(INSIDE), net(0), new Question("CRIME_OPEN")));

    assertThat(amount(outcome)).isEqualTo(Money.parse("60000"));
  }

  @Test
  void a_permission_to_transfer_is_refused_because_the_law_knows_none() {
    assertThatThrownBy(() -> tier(new Disposal(Tier.TRANSFER, Modality.MAY)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a tier that may be chosen");
  }

  private static Tier tier(Finding... findings) {
    return decide(FIREWORKS, NO_FIGURES, findings(findings)).advice().tier();
  }
}
