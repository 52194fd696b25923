package org.liangfa.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangfa.recommendation.Fixture.findings;
import static org.liangfa.recommendation.Fixture.group;
import static org.liangfa.recommendation.Fixture.points;
import static org.liangfa.recommendation.Fixture.references;
import static org.liangfa.recommendation.Fixture.tables;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Finding;
import org.liangfa.finding.Points;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Score;
import org.liangfa.table.Side;

class ScoringTest {
  private static final RuleTables CAPPED = tables(
      List.of(
          points("MINOR_HARM", Side.MITIGATING, "HARM", "12"),
          points("NO_HARM", Side.MITIGATING, "HARM", "15"),
          points("FIRST_OFFENCE", Side.MITIGATING, "RECORD", "12"),
          points("GRAVE_CONSEQUENCE", Side.AGGRAVATING, "HARM", "22")),
      List.of(
          group("HARM", Side.MITIGATING, "15"),
          group("HARM", Side.AGGRAVATING, "30"),
          group("RECORD", Side.MITIGATING, "12")));

  @Test
  void a_cap_is_used_up_in_table_order_whatever_the_order_of_firing() {
    Score score = score(new Points("NO_HARM"), new Points("FIRST_OFFENCE"), new Points("MINOR_HARM"));

    assertThat(score.contributions()).extracting(row -> row.row() + " " + row.points() + " → " + row.counted())
        .containsExactly("MINOR_HARM 12 → 12", "NO_HARM 15 → 3", "FIRST_OFFENCE 12 → 12");
    assertThat(score.mitigating()).isEqualByComparingTo("27");
    assertThat(score.target()).isEqualTo(Tier.LENIENT);
  }

  @Test
  void groups_of_the_same_name_on_two_sides_have_their_own_caps() {
    Score score = score(new Points("NO_HARM"), new Points("GRAVE_CONSEQUENCE"));

    assertThat(score.mitigating()).isEqualByComparingTo("15");
    assertThat(score.aggravating()).isEqualByComparingTo("22");
    assertThat(score.net()).isEqualByComparingTo("-7");
  }

  @Test
  void a_row_that_two_rules_apply_counts_once() {
    Score score = new Scoring(CAPPED, references()).of(new Findings(List.of(
        new Derivation(new Points("FIRST_OFFENCE"), "LF-SECOND", List.of()),
        new Derivation(new Points("FIRST_OFFENCE"), "LF-FIRST", List.of()))));

    assertThat(score.mitigating()).isEqualByComparingTo("12");
    assertThat(score.contributions()).extracting(row -> row.rule().id()).containsExactly("LF-FIRST");
  }

  @Test
  void a_side_never_exceeds_one_hundred() {
    RuleTables tables = tables(
        List.of(points("ONE", Side.MITIGATING, "G", "70"), points("TWO", Side.MITIGATING, "G", "70")),
        List.of(group("G", Side.MITIGATING, "140")));
    Score score = new Scoring(tables, references()).of(new Findings(findings(new Points("ONE"), new Points("TWO"))));

    assertThat(score.mitigating()).isEqualByComparingTo("100");
    assertThat(score.contributions()).extracting(row -> row.counted().intValueExact()).containsExactly(70, 30);
  }

  @Test
  void nothing_applied_is_a_score_of_nought_and_ordinary() {
    assertThat(score().net()).isEqualByComparingTo("0");
    assertThat(score().target()).isEqualTo(Tier.ORDINARY);
  }

  @Test
  void a_row_that_no_table_in_force_holds_is_refused_by_name() {
    assertThatThrownBy(() -> score(new Points("UNHEARD_OF")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("UNHEARD_OF");
  }

  private static Score score(Finding... applied) {
    return new Scoring(CAPPED, references()).of(new Findings(findings(applied)));
  }
}
