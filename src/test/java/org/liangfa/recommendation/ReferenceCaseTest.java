package org.liangfa.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangfa.recommendation.Fixture.FIREWORKS;
import static org.liangfa.recommendation.Fixture.all;
import static org.liangfa.recommendation.Fixture.clause;
import static org.liangfa.recommendation.Fixture.dec;
import static org.liangfa.recommendation.Fixture.findings;
import static org.liangfa.recommendation.Fixture.proven;
import static org.liangfa.recommendation.Fixture.references;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liangfa.clause.FineClause.Base;
import org.liangfa.clause.Imposition;
import org.liangfa.finding.ConfiscationLock;
import org.liangfa.finding.ConfiscationLock.Subject;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Points;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Tier;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceRegistry;
import org.liangfa.table.Reach;
import org.liangfa.table.Tables;

/** Case five of Shaoxing over the published tables: 41 boxes of fireworks, 20,000 yuan proposed. */
class ReferenceCaseTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final RuleTables TABLES = tables();
  private static final CaseFigures FIGURES = new CaseFigures(
      Map.of(Base.ILLEGAL_GAINS, Money.ZERO),
      List.of(new CaseFigures.Goods("烟花爆竹", dec("41"), "箱")),
      null,
      new CaseFigures.Notice(Money.parse("20000"), Answer.YES, Answer.NO));

  @Test
  void with_mitigation_shut_the_fine_is_the_minimum_and_the_note_says_why() {
    Outcome outcome = decide(Tier.LENIENT, Tier.ORDINARY, Tier.AGGRAVATED);

    assertThat(outcome.score().net()).isGreaterThanOrEqualTo(dec("55"));
    assertThat(outcome.score().target()).isEqualTo(Tier.NO_PENALTY_PERMITTED);
    assertThat(outcome.advice().tier()).isEqualTo(Tier.LENIENT);
    assertThat(Fixture.amount(outcome)).isEqualTo(Money.parse("20000"));
    assertThat(outcome.score().note().zh()).contains("仅按分数可达");
  }

  @Test
  void with_mitigation_open_the_fine_is_4000_and_the_boxes_stay_confiscated() {
    Outcome outcome = decide(Tier.MITIGATED, Tier.LENIENT, Tier.ORDINARY, Tier.AGGRAVATED);

    assertThat(outcome.advice().tier()).isEqualTo(Tier.MITIGATED);
    assertThat(Fixture.amount(outcome)).isEqualTo(Money.parse("4000"));
    assertThat(outcome.advice().confiscation()).extracting(one -> one.what().zh() + ", locked " + one.locked())
        .containsExactly("烟花爆竹 41 箱, locked true");
    assertThat(outcome.conflicts()).isEmpty();
  }

  @Test
  void every_figure_of_the_amount_names_its_row_and_provision() {
    Outcome outcome = decide(Tier.MITIGATED, Tier.LENIENT);

    assertThat(outcome.advice().steps()).allSatisfy(step -> {
      assertThat(step.basis()).isNotNull();
      assertThat(step.source().zh()).isNotBlank();
    });
    assertThat(outcome.advice().steps()).extracting(step -> step.source().zh().split("：")[0]).containsExactly(
        "《某条例》第三十六条", "national/mitigation-shares.csv:3", "national/rounding.csv:4");
  }

  private static Outcome decide(Tier... open) {
    List<Derivation> findings = all(
        proven(open),
        findings(
            new Points("FIRST_OFFENCE"),
            new Points("NO_ILLEGAL_GAINS"),
            new Points("MINOR_HARM"),
            new Points("HARDSHIP_MODERATE"),
            new Points("POLICY_SHIFT_NO_EXIT"),
            new Points("POLICY_LATE_NOTICE")),
        new ConfiscationLock(Subject.GOODS));
    return new Recommender(TABLES, references()).decide(
        findings, FIGURES, clause(FIREWORKS, Imposition.MUST, Imposition.MUST, Imposition.MUST, true));
  }

  private static RuleTables tables() {
    RuleFiles files = RuleFiles.directory(Path.of("rules"));
    Tables tables = Tables.read(files, SourceRegistry.read(files));
    Reach reach = new Reach("330600", Optional.empty(), DAY);
    return RuleTables.inForce(tables, tables.packs(reach, Optional.of("shaoxing-eia")), DAY);
  }
}
