package org.liangfa.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangfa.recommendation.Fixture.NO_FIGURES;
import static org.liangfa.recommendation.Fixture.all;
import static org.liangfa.recommendation.Fixture.clause;
import static org.liangfa.recommendation.Fixture.dec;
import static org.liangfa.recommendation.Fixture.decide;
import static org.liangfa.recommendation.Fixture.net;
import static org.liangfa.recommendation.Fixture.proven;
import static org.liangfa.recommendation.Fixture.references;
import static org.liangfa.recommendation.Fixture.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.FineClause.Base;
import org.liangfa.clause.Imposition;
import org.liangfa.finding.Disposal;
import org.liangfa.finding.Finding;
import org.liangfa.kernel.Modality;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Tier;
import org.liangfa.result.RegimeLine;

/** 从旧兼从轻. Source: APL-2021#37. */
class RegimeChoiceTest {
  private static final LocalDate ACT = LocalDate.of(2021, 3, 1);
  private static final LocalDate DECISION = LocalDate.of(2022, 3, 1);

  @Test
  void the_new_law_governs_only_where_it_is_lighter() {
    assertThat(between(range("20000", "100000"), range("10000", "50000")).decisionGoverns()).isTrue();
    assertThat(between(range("10000", "50000"), range("20000", "100000")).decisionGoverns()).isFalse();
  }

  @Test
  void equal_results_leave_the_law_of_the_act() {
    RegimeChoice choice = between(range("20000", "100000"), range("20000", "100000"));

    assertThat(choice.decisionGoverns()).isFalse();
    assertThat(choice.lines()).extracting(line -> line.regime() + " " + line.on() + " " + line.governs())
        .containsExactly("ACT_TIME 2021-03-01 true", "DECISION_TIME 2022-03-01 false");
  }

  @Test
  void no_penalty_is_lighter_than_any_amount() {
    Outcome none = outcome(new FineClause.Range(Money.parse("20000"), Money.parse("100000")),
        new Disposal(Tier.NO_PENALTY_REQUIRED, Modality.MUST));

    assertThat(between(range("0.01", "0.02"), none).decisionGoverns()).isTrue();
  }

  @Test
  void a_lower_amount_is_lighter_though_its_tier_sounds_heavier() {
    Outcome mitigated = decide(
        new FineClause.Range(Money.parse("20000"), Money.parse("100000")),
        NO_FIGURES,
        all(proven(Tier.MITIGATED, Tier.LENIENT), net(55)));
    Outcome lenient = decide(
        new FineClause.Range(Money.parse("1000"), Money.parse("5000")), NO_FIGURES, all(proven(Tier.LENIENT), net(55)));

    RegimeChoice choice = between(mitigated, lenient);

    assertThat(choice.lines()).extracting(RegimeLine::tier).containsExactly(Tier.MITIGATED, Tier.LENIENT);
    assertThat(choice.decisionGoverns()).as("1,000 yuan against 4,000").isTrue();
  }

  @Test
  void a_clause_without_minimum_is_not_heavier_because_it_knows_no_mitigation() {
    Outcome mitigated = decide(
        new FineClause.Range(Money.parse("10000"), Money.parse("50000")),
        NO_FIGURES,
        all(proven(Tier.MITIGATED, Tier.LENIENT), net(55)));
    Outcome lenient = decide(
        new FineClause.CeilingOnly(Money.parse("50000")), NO_FIGURES, all(proven(Tier.LENIENT), net(20)));

    RegimeChoice choice = between(mitigated, lenient);

    assertThat(choice.lines().get(1).amount()).as("the new clause leads to more").isGreaterThan(
        choice.lines().get(0).amount());
    assertThat(choice.certain()).as("a person compares").isFalse();
    assertThat(choice.decisionGoverns()).as("the lower amount stands meanwhile").isFalse();
    assertThat(choice.lines().get(0).reason().zh()).contains("新条文的法定幅度较轻").doesNotContain("较重");
  }

  @Test
  void a_mitigated_amount_does_not_make_the_higher_range_the_lighter_law() {
    Outcome lenient = decide(
        new FineClause.CeilingOnly(Money.parse("50000")), NO_FIGURES, all(proven(Tier.LENIENT), net(20)));
    Outcome mitigated = decide(
        new FineClause.Range(Money.parse("10000"), Money.parse("50000")),
        NO_FIGURES,
        all(proven(Tier.MITIGATED, Tier.LENIENT), net(55)));

    RegimeChoice choice = between(lenient, mitigated);

    assertThat(choice.certain()).isFalse();
    assertThat(choice.decisionGoverns()).isFalse();
  }

  @Test
  void the_same_amount_under_a_lower_maximum_is_lighter() {
    Outcome wide = decide(new FineClause.Range(Money.parse("1000"), Money.parse("9000")), NO_FIGURES,
        all(proven(Tier.LENIENT), net(60)));
    Outcome narrow = decide(new FineClause.Range(Money.parse("1000"), Money.parse("5000")), NO_FIGURES,
        all(proven(Tier.LENIENT), net(60)));

    assertThat(between(wide, narrow).decisionGoverns()).isTrue();
    assertThat(between(narrow, wide).decisionGoverns()).isFalse();
  }

  @Test
  void a_lower_fine_beside_a_new_confiscation_is_for_a_person() {
    Outcome lowerWithConfiscation = new Recommender(tables(), references()).decide(
        all(proven(Tier.ORDINARY), net(0)), NO_FIGURES,
        clause(new FineClause.Range(Money.parse("1000"), Money.parse("5000")),
            Imposition.MUST, Imposition.MUST, Imposition.NONE, false));

    RegimeChoice choice = between(range("20000", "100000"), lowerWithConfiscation);

    assertThat(choice.certain()).isFalse();
    assertThat(choice.decisionGoverns()).isFalse();
  }

  @Test
  void an_amount_that_cannot_be_computed_is_not_compared() {
    Outcome unknown = outcome(new FineClause.Multiple(Base.GOODS_VALUE, dec("1"), dec("2"), null));

    assertThat(between(range("20000", "100000"), unknown).certain()).isFalse();
    assertThat(between(unknown, range("20000", "100000")).decisionGoverns()).isFalse();
  }

  @Test
  void transfer_under_the_new_law_is_never_lighter() {
    Outcome transfer = outcome(
        new FineClause.Range(Money.parse("1"), Money.parse("2")), new Disposal(Tier.TRANSFER, Modality.MUST));

    assertThat(between(range("20000", "100000"), transfer).decisionGoverns()).isFalse();
  }

  @Test
  void the_tiers_alone_say_which_law_governs_just_as_the_whole_comparison_does() {
    List<Outcome> ends = List.of(
        range("20000", "100000"),
        range("500", "5000"),
        decide(new FineClause.Range(Money.parse("20000"), Money.parse("100000")), NO_FIGURES, List.of()),
        ending(Tier.TRANSFER),
        ending(Tier.NOT_PUNISHABLE),
        ending(Tier.NO_PENALTY_REQUIRED),
        ending(Tier.EXEMPTED));

    assertThat(ends).extracting(end -> end.advice().tier()).contains(Tier.UNDETERMINED, Tier.TRANSFER, Tier.EXEMPTED);
    for (Outcome act : ends) {
      for (Outcome decision : ends) {
        Tier one = act.advice().tier();
        Tier other = decision.advice().tier();
        assertThat(RegimeChoice.decisionGoverns(one, other)).as(one + " / " + other).isEqualTo(
            one.isPenalty() && other.isPenalty()
                ? Optional.empty()
                : Optional.of(between(act, decision).decisionGoverns()));
      }
    }
  }

  private static Outcome ending(Tier tier) {
    return outcome(new FineClause.Range(Money.parse("20000"), Money.parse("100000")), new Disposal(tier, Modality.MUST));
  }

  private static RegimeChoice between(Outcome act, Outcome decision) {
    return RegimeChoice.between(ACT, act, DECISION, decision, references().basis("APL-2021#37"));
  }

  private static Outcome range(String min, String max) {
    return outcome(new FineClause.Range(Money.parse(min), Money.parse(max)));
  }

  private static Outcome outcome(FineClause fine, Finding... findings) {
    return decide(fine, NO_FIGURES, all(proven(Tier.LENIENT, Tier.ORDINARY), net(0), findings));
  }
}
