package org.liangfa.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangfa.recommendation.Fixture.FIREWORKS;
import static org.liangfa.recommendation.Fixture.all;
import static org.liangfa.recommendation.Fixture.clause;
import static org.liangfa.recommendation.Fixture.dec;
import static org.liangfa.recommendation.Fixture.net;
import static org.liangfa.recommendation.Fixture.proven;
import static org.liangfa.recommendation.Fixture.references;
import static org.liangfa.recommendation.Fixture.tables;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liangfa.clause.FineClause.Base;
import org.liangfa.clause.Imposition;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.finding.ConfiscationLock;
import org.liangfa.finding.ConfiscationLock.Subject;
import org.liangfa.finding.Disposal;
import org.liangfa.finding.ExemptionKeeps;
import org.liangfa.finding.Finding;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Modality;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Confiscation;
import org.liangfa.result.Issue;

class ConfiscationsTest {
  private static final PenaltyClause CONTRABAND =
      clause(FIREWORKS, Imposition.MUST, Imposition.MUST, Imposition.MUST, true);
  private static final Finding GOODS_LOCK = new ConfiscationLock(Subject.GOODS);

  @Test
  void mitigation_moves_the_fine_and_leaves_the_locked_confiscation() {
    Outcome outcome = decide(CONTRABAND, boxes("0", null), GOODS_LOCK);

    assertThat(outcome.advice().tier()).isEqualTo(Tier.MITIGATED);
    assertThat(outcome.advice().confiscation()).singleElement().satisfies(one -> {
      assertThat(one.subject()).isEqualTo("GOODS");
      assertThat(one.what().zh()).isEqualTo("烟花爆竹 41 箱");
      assertThat(one.modality()).isEqualTo(Modality.MUST);
      assertThat(one.locked()).isTrue();
    });
  }

  @Test
  void gains_are_confiscated_less_what_was_refunded() {
    assertThat(decide(CONTRABAND, boxes("1000", "400"), GOODS_LOCK).advice().confiscation())
        .extracting(one -> one.what().zh())
        .containsExactly("烟花爆竹 41 箱", "违法所得 1000.00 − 400.00 = 600.00 元（已扣除退赔）");
    assertThat(decide(CONTRABAND, boxes("1000", "1000"), GOODS_LOCK).advice().confiscation())
        .extracting(Confiscation::subject).containsExactly("GOODS");
  }

  @Test
  void goods_that_the_file_says_do_not_exist_are_not_confiscated() {
    CaseFigures none = new CaseFigures(Map.of(), List.of(), true, null, null, null);
    CaseFigures unknown = new CaseFigures(Map.of(), List.of(), false, null, null, null);

    assertThat(decide(CONTRABAND, none, GOODS_LOCK).advice().confiscation())
        .extracting(Confiscation::subject).containsExactly("GAINS");
    assertThat(decide(CONTRABAND, unknown, GOODS_LOCK).advice().confiscation())
        .extracting(Confiscation::subject).containsExactly("GOODS", "GAINS");
  }

  @Test
  void unknown_gains_are_named_as_unknown() {
    assertThat(decide(CONTRABAND, boxes(null, null)).advice().confiscation())
        .extracting(one -> one.what().zh()).last().asString().startsWith("违法所得（数额未查明");
  }

  @Test
  void gains_locked_by_general_law_are_confiscated_though_the_clause_is_silent() {
    PenaltyClause silent = clause(FIREWORKS, Imposition.MUST, Imposition.NONE, Imposition.NONE, false);

    assertThat(decide(silent, boxes("1000", "0")).advice().confiscation()).isEmpty();
    assertThat(decide(silent, boxes("1000", "0"), new ConfiscationLock(Subject.GAINS)).advice().confiscation())
        .singleElement().satisfies(one -> {
          assertThat(one.basis().key()).contains("ConfiscationLock");
          assertThat(one.locked()).isTrue();
        });
  }

  @Test
  void without_a_penalty_nothing_is_confiscated_and_contraband_still_not_returned() {
    Outcome outcome =
        decide(CONTRABAND, boxes("0", null), GOODS_LOCK, new Disposal(Tier.NO_PENALTY_REQUIRED, Modality.MUST));

    assertThat(outcome.advice().confiscation()).isEmpty();
    assertThat(outcome.advice().reason().zh()).contains("违禁物品不发还", "第四十三条");
  }

  @Test
  void an_exemption_by_sector_law_keeps_only_the_confiscation_that_its_own_clause_names() {
    Outcome outcome = decide(
        CONTRABAND,
        boxes("1000", null),
        GOODS_LOCK,
        new ConfiscationLock(Subject.GAINS),
        new ExemptionKeeps(Subject.GOODS),
        new Disposal(Tier.EXEMPTED, Modality.MUST));

    assertThat(outcome.advice().tier()).isEqualTo(Tier.EXEMPTED);
    assertThat(outcome.advice().confiscation()).singleElement().satisfies(one -> {
      assertThat(one.subject()).isEqualTo("GOODS");
      assertThat(one.basis().key()).contains("ExemptionKeeps");
    });
  }

  @Test
  void an_exemption_whose_clause_names_no_confiscation_leaves_none_whatever_is_locked_for_a_penalty() {
    Outcome outcome = decide(
        CONTRABAND,
        boxes("1000", null),
        GOODS_LOCK,
        new ConfiscationLock(Subject.GAINS),
        new Disposal(Tier.EXEMPTED, Modality.MUST));

    assertThat(outcome.advice().confiscation()).isEmpty();
    assertThat(outcome.advice().reason().zh()).contains("违禁物品不发还");
  }

  @Test
  void on_transfer_the_goods_go_with_the_file() {
    Outcome outcome = decide(CONTRABAND, boxes("0", null), GOODS_LOCK, new Disposal(Tier.TRANSFER, Modality.MUST));

    assertThat(outcome.advice().confiscation()).isEmpty();
    assertThat(outcome.advice().reason().zh()).contains("随案移送");
  }

  @Test
  void an_optional_confiscation_that_was_not_notified_is_not_added() {
    PenaltyClause optional = clause(FIREWORKS, Imposition.MUST, Imposition.MAY, Imposition.NONE, false);

    assertThat(decide(optional, boxes("0", null)).advice().confiscation())
        .singleElement().satisfies(one -> assertThat(one.modality()).isEqualTo(Modality.MAY));
    assertThat(decide(optional, notifiedWithoutGoods()).advice().confiscation()).isEmpty();
  }

  @Test
  void a_commanded_confiscation_that_was_not_notified_calls_a_person() {
    Outcome outcome = decide(CONTRABAND, notifiedWithoutGoods(), GOODS_LOCK);

    assertThat(outcome.conflicts()).extracting(Issue::code).containsExactly("NOTIFIED_WITHOUT_CONFISCATION");
    assertThat(outcome.personFirst()).isTrue();
  }

  private static Outcome decide(PenaltyClause clause, CaseFigures figures, Finding... findings) {
    return new Recommender(tables(), references())
        .decide(all(proven(Tier.MITIGATED, Tier.LENIENT), net(55), findings), figures, clause);
  }

  private static CaseFigures boxes(@Nullable String gains, @Nullable String refunded) {
    return new CaseFigures(
        gains == null ? Map.of() : Map.of(Base.ILLEGAL_GAINS, Money.parse(gains)),
        List.of(new CaseFigures.Goods("烟花爆竹", dec("41"), "箱")),
        refunded == null ? null : Money.parse(refunded),
        null);
  }

  private static CaseFigures notifiedWithoutGoods() {
    return new CaseFigures(
        Map.of(Base.ILLEGAL_GAINS, Money.ZERO),
        List.of(new CaseFigures.Goods("烟花爆竹", dec("41"), "箱")),
        null,
        new CaseFigures.Notice(Money.parse("20000"), Answer.NO, Answer.NO));
  }
}
