package org.liangfa.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.finding.Derivation;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.CasesForProperties.Case;
import org.liangfa.result.FineAdvice;

/** What the law and the project promise of every case, over random clauses, figures and findings. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class PromisesTest {
  @Provide
  Arbitrary<Case> cases() {
    return CasesForProperties.cases();
  }

  @Provide
  Arbitrary<Money> money() {
    return CasesForProperties.money();
  }

  @Provide
  Arbitrary<Tier> tiers() {
    return Arbitraries.of(CasesForProperties.CHOOSABLE);
  }

  @Property
  void a_fine_lies_in_the_statutory_range_and_a_mitigated_one_strictly_below_it(@ForAll("cases") Case one) {
    Outcome outcome = one.decide();
    @Nullable FineAdvice fine = outcome.advice().fine();
    Assume.that(fine != null && outcome.statutory() instanceof StatutoryFine.Known);
    StatutoryFine.Known known = (StatutoryFine.Known) outcome.statutory();

    assertThat(fine.amount()).as("amount above the tier's least").isGreaterThanOrEqualTo(fine.min());
    assertThat(fine.max()).as("the tier's most").isGreaterThanOrEqualTo(fine.amount());
    if (outcome.advice().tier() == Tier.MITIGATED) {
      assertThat(known.min()).as("减轻 needs a minimum").isNotNull();
      assertThat(fine.amount()).isGreaterThan(Money.ZERO).isLessThan(known.min());
    } else if (known.min() != null) {
      assertThat(fine.amount()).as("从轻 stays inside").isGreaterThanOrEqualTo(known.min());
    }
    if (known.max() != null) {
      assertThat(fine.amount()).as("never above the maximum").isLessThanOrEqualTo(known.max());
    }
  }

  @Property
  void a_fine_is_never_above_the_notified_one_but_for_a_declared_conflict(@ForAll("cases") Case one) {
    Outcome outcome = one.decide();
    @Nullable FineAdvice fine = outcome.advice().fine();
    Assume.that(fine != null && one.figures().notice() != null);
    Money notified = one.figures().notice().fine();

    if (outcome.conflicts().isEmpty()) {
      assertThat(fine.amount()).isLessThanOrEqualTo(notified);
    } else {
      assertThat(outcome.personFirst()).isTrue();
      assertThat(fine.amount()).as("a conflict arises only where nothing lawful is as low").isGreaterThan(notified);
    }
  }

  @Property
  void more_mitigation_never_makes_it_heavier(@ForAll("cases") Case one) {
    for (int i = 1; i <= 20; i += 3) {
      assertNotHeavier(one.with("M" + i).decide(), one.decide());
    }
  }

  @Property
  void more_aggravation_never_makes_it_lighter(@ForAll("cases") Case one) {
    for (int i = 1; i <= 20; i += 3) {
      assertNotHeavier(one.decide(), one.with("A" + i).decide());
    }
  }

  @Property
  void opening_a_lighter_tier_never_makes_it_heavier(@ForAll("cases") Case one, @ForAll("tiers") Tier tier) {
    Outcome before = one.decide();
    Assume.that(Chain.TIERS.contains(before.advice().tier()));
    Assume.that(Chain.weight(tier) < Chain.weight(before.advice().tier()));

    assertNotHeavier(one.opening(tier).decide(), before);
  }

  /** What a trial asks is less work, never another answer. */
  @Property
  void the_tier_and_the_advice_asked_alone_are_those_of_the_whole_outcome(@ForAll("cases") Case one) {
    Recommender recommender = new Recommender(Fixture.tables(), Fixture.references());
    PenaltyClause clause = Fixture.clause(one.fine());
    Outcome whole = one.decide();
    Recommender.Sums sums = recommender.sums(one.rows());

    assertThat(sums).isEqualTo(new Recommender.Sums(whole.score().mitigating(), whole.score().aggravating()));
    assertThat(recommender.tier(one.findings(), sums, one.figures(), clause)).isEqualTo(whole.advice().tier());
    assertThat(recommender.advise(one.findings(), one.figures(), clause).advice()).isEqualTo(whole.advice());
  }

  @Property(tries = 2000, maxDiscardRatio = 200)
  void cases_of_one_shape_have_one_tier_for_the_same_findings(
      @ForAll("cases") Case one, @ForAll("cases") Case other) {
    String shape = shape(one);
    Case like = new Case(other.fine(), other.figures(), one.rows(), one.opened(), one.barred());
    Assume.that(shape.equals(shape(like)));

    assertThat(like.decide().advice().tier()).isEqualTo(one.decide().advice().tier());
  }

  private static String shape(Case one) {
    return new Recommender(Fixture.tables(), Fixture.references())
        .shape(one.figures(), Fixture.clause(one.fine()));
  }

  @Property
  void the_order_of_findings_does_not_show(@ForAll("cases") Case one, @ForAll long seed) {
    List<Derivation> shuffled = new ArrayList<>(one.findings());
    Collections.shuffle(shuffled, new Random(seed));
    shuffled.add(shuffled.get(0));

    assertThat(Fixture.decide(one.fine(), one.figures(), shuffled)).isEqualTo(one.decide());
  }

  @Property
  void an_unknown_figure_never_yields_an_amount(@ForAll("cases") Case one) {
    Outcome outcome = one.withoutFigures().decide();
    if (!(outcome.statutory() instanceof StatutoryFine.Unknown)) {
      return;
    }
    assertThat(outcome.advice().fine()).isNull();
    if (outcome.advice().tier().isPenalty()) {
      assertThat(outcome.missingFigures()).isNotEmpty();
      assertThat(outcome.personFirst()).isTrue();
    }
  }

  @Property
  void rounding_never_raises_an_amount_nor_turns_two_around(
      @ForAll("money") Money one, @ForAll("money") Money other, @ForAll("money") Money low) {
    Rounding rounding = new Rounding(Fixture.tables(), Fixture.references());
    Assume.that(low.compareTo(one.min(other)) <= 0);
    Money less = rounding.down(one.min(other), low).amount();
    Money more = rounding.down(one.max(other), low).amount();

    assertThat(less).isLessThanOrEqualTo(one.min(other)).isGreaterThanOrEqualTo(low).isLessThanOrEqualTo(more);
  }

  private static void assertNotHeavier(Outcome lighter, Outcome heavier) {
    Tier light = lighter.advice().tier();
    Tier heavy = heavier.advice().tier();
    if (light == Tier.UNDETERMINED || heavy == Tier.UNDETERMINED) {
      return;
    }
    assertThat(Chain.weight(light)).as(light + " against " + heavy).isLessThanOrEqualTo(Chain.weight(heavy));
    if (lighter.advice().fine() != null && heavier.advice().fine() != null) {
      assertThat(lighter.advice().fine().amount()).isLessThanOrEqualTo(heavier.advice().fine().amount());
    }
  }
}
