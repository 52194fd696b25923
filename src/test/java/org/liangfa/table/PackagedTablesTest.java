package org.liangfa.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.Imposition;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Tier;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceRegistry;

/** The tables of this repository, by known answers. */
class PackagedTablesTest {
  private static final RuleFiles FILES = RuleFiles.directory(Path.of("rules"));
  private static final Tables TABLES = Tables.read(FILES, SourceRegistry.read(FILES));
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

  @ParameterizedTest
  @CsvSource({
    "330600, 2025-06-30, national zhejiang shaoxing-eia",
    "330681, 2025-01-01, national zhejiang shaoxing-eia",
    "330600, 2024-12-31, national zhejiang",
    "330100, 2025-06-30, national zhejiang",
    "330000, 2021-12-31, national",
    "430000, 2025-06-30, national",
  })
  void packs_by_place_and_day(String region, LocalDate day, String packs) {
    assertThat(TABLES.packs(new Reach(region, Optional.empty(), day), Optional.empty()).ids()).containsExactly(packs.split(" "));
  }

  @Test
  void the_pilot_says_what_was_not_found_and_what_is_assumed() {
    Pack pilot = chain("330600").tip();

    assertThat(pilot.notes().toString()).contains("均未查到").contains("n = 1").contains("本项目的假定");
  }

  @Test
  void the_factors_of_the_published_case_score_55_to_59() {
    String[] common = {
      "FIRST_OFFENCE", "NO_ILLEGAL_GAINS", "MINOR_HARM", "POLICY_LATE_NOTICE", "POLICY_SHIFT_NO_EXIT"
    };

    assertThat(score(common, "HARDSHIP_SLIGHT")).isEqualByComparingTo("55");
    assertThat(score(common, "HARDSHIP_SEVERE")).isEqualByComparingTo("59");
    assertThat(TABLES.tierTarget(chain("330600"), DAY, new BigDecimal("30")).tier()).isEqualTo(Tier.MITIGATED);
    assertThat(TABLES.mitigationShare(chain("330600"), DAY, new BigDecimal("55")).share()).isEqualByComparingTo("0.2");
    assertThat(TABLES.rounding(chain("330600"), DAY, Money.parse("4000")).step()).isEqualTo(Money.parse("100"));
  }

  @ParameterizedTest
  @CsvSource({
    "-100, AGGRAVATED", "-20.01, AGGRAVATED", "-20, ORDINARY", "11.99, ORDINARY", "12, LENIENT", "19.99, LENIENT",
    "20, MITIGATED", "31.99, MITIGATED", "32, NO_PENALTY_PERMITTED", "100, NO_PENALTY_PERMITTED",
  })
  void scores_at_the_edges_of_the_tiers(BigDecimal net, Tier tier) {
    assertThat(TABLES.tierTarget(chain("440000"), DAY, net).tier()).isEqualTo(tier);
  }

  @Test
  void the_band_of_leniency_reaches_its_low_end_at_net_50() {
    BandPointsRow row = TABLES.bandPoints(chain("440000"), DAY, Tier.LENIENT);

    assertThat(List.of(row.netAtLow(), row.netAtHigh())).containsExactly(new BigDecimal("50"), new BigDecimal("12"));
    assertThat(TABLES.tierBand(chain("440000"), DAY, FineForm.RANGE, Tier.LENIENT).high()).isEqualByComparingTo("0.3");
  }

  @ParameterizedTest
  @CsvSource({
    "NATURAL_PERSON, 5000", "INDIVIDUAL_BUSINESS, 5000", "ENTERPRISE, 50000", "OTHER_ORGANISATION, 50000",
  })
  void hearing_thresholds_are_samples_and_say_so(String party, BigDecimal value) {
    ThresholdRow national = threshold("440000", party, "HEARING_FINE");
    ThresholdRow zhejiang = threshold("330600", party, "HEARING_FINE");

    assertThat(national.value()).isEqualByComparingTo(value);
    assertThat(national.mark()).isEqualTo(Mark.PROPOSAL);
    assertThat(zhejiang.pack()).isEqualTo("zhejiang");
    assertThat(zhejiang.label().zh()).contains("浙江省标准未查到");
  }

  @Test
  void the_quorum_cites_the_published_case_from_its_month_on_in_Shaoxing_alone() {
    assertThat(threshold("330600", "ENTERPRISE", "PANEL_QUORUM").basis()).hasToString("SEED-2025-CASE-5#2");
    assertThat(threshold("330100", "ENTERPRISE", "PANEL_QUORUM").basis()).hasToString("LIANGFA-PROPOSAL#8");
  }

  @Test
  void the_day_before_the_new_law_its_tests_do_not_exist() {
    PackChain national = chain("440000");

    assertThat(tests(national, LocalDate.of(2021, 7, 14))).doesNotContain("CASE_TERM_EXCEEDED", "AGE_BELOW_14");
    assertThat(tests(national, LocalDate.of(2021, 7, 15))).contains("CASE_TERM_EXCEEDED", "AGE_BELOW_14");
  }

  @Test
  void every_project_figure_is_marked_and_no_other() {
    for (PointsRow row : TABLES.points(chain("330600"), DAY)) {
      assertThat(row.mark()).as(row.origin()).isEqualTo(Mark.PROPOSAL);
      assertThat(row.basis().source()).as(row.origin()).isEqualTo("LIANGFA-PROPOSAL");
    }
  }

  @Test
  void points_rows_named_after_circumstances_pull_the_same_way() {
    for (PointsRow row : TABLES.points(chain("330600"), DAY)) {
      TABLES
          .vocabulary()
          .circumstance(row.row())
          .ifPresent(circumstance -> assertThat(row.side()).as(row.origin()).isEqualTo(circumstance.side()));
    }
  }

  @Test
  void the_fireworks_clause_is_20000_to_100000_with_confiscation() {
    PenaltyClause clause = TABLES.catalogue().clause("fireworks-unlicensed-trade", DAY).orElseThrow();

    assertThat(clause.fine()).isEqualTo(new FineClause.Range(Money.parse("20000"), Money.parse("100000")));
    assertThat(clause.confiscateGoods()).isEqualTo(Imposition.MUST);
    assertThat(clause.contraband()).isTrue();
    assertThat(clause.verified()).isTrue();
    assertThat(clause.penaltyBasis()).isEqualTo("《烟花爆竹安全管理条例》第三十六条第一款");
    assertThat(TABLES.catalogue().provenance(clause).spanFromMemory()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "seed-fake, 2022-02-28, seed-fake[1]", "seed-fake, 2022-03-01, seed-fake[2]", "seed-fake, 2000-11-30, ",
    "food-expired-or-false-date, 2015-09-30, food-expired-or-false-date[0]",
    "food-expired-or-false-date, 2015-10-01, food-expired-or-false-date[1]",
    "env-three-simultaneous, 2026-08-14, env-three-simultaneous[1]",
    "env-three-simultaneous, 2026-08-15, env-three-simultaneous[2]",
  })
  void clause_versions_at_the_day_of_change(String id, LocalDate day, String version) {
    assertThat(TABLES.catalogue().clause(id, day).map(clause -> clause.origin().replaceFirst("^.* ", "")))
        .isEqualTo(Optional.ofNullable(version));
  }

  @Test
  void the_catalogue_holds_every_form_of_fine() {
    Set<String> forms = new TreeSet<>();
    TABLES.catalogue().ids().stream()
        .map(TABLES.catalogue()::versions)
        .flatMap(Collection::stream)
        .map(PenaltyClause::fine)
        .forEach(fine -> forms.add(String.valueOf(fine).replaceFirst("\\[.*", "")));

    assertThat(forms)
        .containsExactly("CeilingOnly", "Fixed", "Multiple", "PerUnit", "Percentage", "Range", "Stepped");
  }

  @Property(tries = 300)
  void on_every_day_every_score_has_one_tier_and_one_share_and_better_is_never_heavier(
      @ForAll @IntRange(max = 20000) int days, @ForAll @IntRange(min = -10000, max = 9999) int hundredths) {
    LocalDate day = ScaleChecks.FIRST_DAY.plusDays(days);
    BigDecimal net = BigDecimal.valueOf(hundredths, 2);
    BigDecimal better = net.add(new BigDecimal("0.01"));
    List<Tier> heaviestFirst =
        List.of(Tier.AGGRAVATED, Tier.ORDINARY, Tier.LENIENT, Tier.MITIGATED, Tier.NO_PENALTY_PERMITTED);
    for (PackChain chain : List.of(chain("330600"), chain("330100"), chain("440000"))) {
      Tier tier = TABLES.tierTarget(chain, day, net).tier();
      Tier lighter = TABLES.tierTarget(chain, day, better).tier();
      assertThat(heaviestFirst.indexOf(lighter)).isGreaterThanOrEqualTo(heaviestFirst.indexOf(tier));
      assertThat(TABLES.mitigationShare(chain, day, better).share())
          .isLessThanOrEqualTo(TABLES.mitigationShare(chain, day, net).share());
      assertThat(TABLES.pointGroups(chain, day)).isNotEmpty();
    }
  }

  private static BigDecimal score(String[] common, String hardship) {
    BigDecimal sum = BigDecimal.ZERO;
    for (PointGroupRow group : TABLES.pointGroups(chain("330600"), DAY)) {
      BigDecimal points = BigDecimal.ZERO;
      for (PointsRow row : TABLES.points(chain("330600"), DAY)) {
        boolean applies = row.row().equals(hardship) || List.of(common).contains(row.row());
        if (applies && row.group().equals(group.group()) && row.side() == group.side()) {
          points = points.add(row.points());
        }
      }
      sum = sum.add(points.min(group.cap()));
    }
    return sum;
  }

  private static ThresholdRow threshold(String region, String party, String test) {
    return TABLES.thresholds(chain(region), DAY, party).stream()
        .filter(row -> row.test().equals(test))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> tests(PackChain chain, LocalDate day) {
    return TABLES.thresholds(chain, day).stream().map(ThresholdRow::test).toList();
  }

  @ParameterizedTest
  @CsvSource({"2021, 7, 11", "2022, 7, 11", "2023, 7, 11", "2024, 8, 11", "2025, 5, 13", "2026, 6, 13"})
  void make_up_days_pay_back_every_weekday_off_beyond_the_statutory_holidays(int year, int makeUp, int statutory) {
    WorkingCalendarRow row = TABLES.workingCalendar(chain("330600")).row(LocalDate.of(year, 6, 30)).orElseThrow();
    List<LocalDate> weekdaysOff = row.off().stream().filter(day -> !WorkingCalendar.weekend(day)).toList();

    assertThat(row.makeUp()).hasSize(makeUp);
    // 全国年节及纪念日放假办法: 11 days up to 2024, 13 from 2025; a notice only moves days of rest about.
    assertThat(weekdaysOff.size() - makeUp).isEqualTo(statutory);
    assertThat(row.basis()).hasToString("HOLIDAYS-" + year + "#1");
  }

  private static PackChain chain(String region) {
    return TABLES.packs(new Reach(region, Optional.empty(), DAY), Optional.empty());
  }
}
