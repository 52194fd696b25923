package org.liangfa.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangfa.clause.FineClause;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Reduction;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.StatutoryFine.Form;
import org.liangfa.recommendation.StatutoryFine.Known;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceRegistry;
import org.liangfa.table.Reach;
import org.liangfa.table.Tables;

/**
 * The amounts of the rule sets on a fine of 20,000 to 100,000 yuan, as each of them words its bands and bounds, with the
 * amounts one fen either side. Source: SAMR-2022#10, GD-2021#12, #14, HN-2021#8 to #10, AGRI-2019#9.
 */
class RuleSetAmountsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final Tables TABLES = tables();
  private static final Known RANGE =
      new Known(Form.RANGE, Money.parse("20000"), Money.parse("100000"), List.of());
  private static final FineClause CLAUSE = new FineClause.Range(Money.parse("20000"), Money.parse("100000"));

  @ParameterizedTest(name = "{0} {1}: {2}–{3}")
  @CsvSource({
    "samr-2022,      MITIGATED,  0.01,     19999.99",
    "samr-2022,      LENIENT,    20000.00, 44000.00",
    "samr-2022,      ORDINARY,   44000.00, 76000.00",
    "samr-2022,      AGGRAVATED, 76000.00, 100000.00",
    "guangdong-eco,  MITIGATED,  0.01,     19999.99",
    "guangdong-eco,  LENIENT,    20000.00, 59999.99",
    "guangdong-eco,  ORDINARY,   60000.00, 60000.00",
    "guangdong-eco,  AGGRAVATED, 60000.00, 100000.00",
    "agriculture-2019, LENIENT,    20000.00, 59999.99",
    "agriculture-2019, ORDINARY,   60000.00, 60000.00",
    "agriculture-2019, AGGRAVATED, 60000.01, 100000.00"
  })
  void the_bands_on_a_minimum_and_a_maximum_end_where_the_rule_set_says(
      String pack, Tier tier, String low, String high) {
    assertBand(pack, RANGE, tier, low, high);
  }

  @ParameterizedTest(name = "{0} {1}: {2}–{3}")
  @CsvSource({
    "samr-2022,        LENIENT,    0.01,     30000.00",
    "guangdong-eco,    LENIENT,    20000.00, 20000.00",
    "guangdong-eco,    ORDINARY,   50000.00, 50000.00",
    "agriculture-2019, LENIENT,    0.01,     30000.00",
    "agriculture-2019, ORDINARY,   30000.01, 60000.00",
    "agriculture-2019, AGGRAVATED, 60000.01, 100000.00"
  })
  void the_bands_on_a_maximum_alone(String pack, Tier tier, String low, String high) {
    assertBand(pack, new Known(Form.CEILING_ONLY, null, Money.parse("100000"), List.of()), tier, low, high);
  }

  @ParameterizedTest(name = "{0}: {1}–{2}")
  @CsvSource({"ORDINARY, 40000.00, 40000.00", "AGGRAVATED, 100000.00, 100000.00"})
  void guangdong_takes_twice_and_five_times_a_minimum_alone(Tier tier, String low, String high) {
    assertBand("guangdong-eco", new Known(Form.FLOOR_ONLY, Money.parse("20000"), null, List.of()), tier, low, high);
  }

  @ParameterizedTest(name = "mean of {0} and {1}: below {2}, {3}")
  @CsvSource({"20000.01, 100000.00, 60000.00, 60000.01", "20000.00, 99999.99, 59999.99, 60000.00"})
  void a_mean_between_two_fen_is_itself_no_amount(String min, String max, String lenient, String ordinary) {
    Known odd = new Known(Form.RANGE, Money.parse(min), Money.parse(max), List.of());

    assertThat(band("guangdong-eco", odd, Tier.LENIENT).orElseThrow().high()).isEqualTo(Money.parse(lenient));
    assertThat(band("guangdong-eco", odd, Tier.ORDINARY).orElseThrow().low()).isEqualTo(Money.parse(ordinary));
  }

  @ParameterizedTest(name = "benchmark {0}, {1}: {2}–{3}")
  @CsvSource({
    "20000,    MITIGATED,  10000.00, 19999.99",
    "20000,    LENIENT,    20000.00, 20000.00",
    "20000,    ORDINARY,   20000.00, 20000.00",
    "20000,    AGGRAVATED, 20000.00, 40000.00",
    "29999.99, MITIGATED,  19999.99, 19999.99",
    "50000,    LENIENT,    30000.00, 50000.00",
    "90000,    AGGRAVATED, 90000.00, 100000.00"
  })
  void hunan_limits_the_change_from_its_benchmark_amount(String benchmark, Tier tier, String low, String high) {
    assertBand("hunan-eco", around(benchmark), tier, low, high);
  }

  @ParameterizedTest
  @CsvSource({"30000", "30000.01", "50000"})
  void hunan_leaves_no_mitigation_once_half_the_minimum_does_not_lead_below_it(String benchmark) {
    assertThat(band("hunan-eco", around(benchmark), Tier.MITIGATED)).isEmpty();
  }

  @ParameterizedTest(name = "factors {0} %, start {1} %: {2}")
  @CsvSource({"0,, 20000.00", "8.75,, 28750.00", "80,, 100000.00", "10,30, 40000.00", "5,10, 20000.00"})
  void hunan_adds_the_percentages_to_the_starting_one_and_takes_them_of_the_maximum(
      BigDecimal percent, @Nullable BigDecimal start, String benchmark) {
    Outcome outcome = hunan(figures(percent, start, true, null), Tier.ORDINARY);

    assertThat(Fixture.amount(outcome)).isEqualTo(Money.parse(benchmark));
  }

  @Test
  void hunan_names_no_amount_without_the_percentages_of_its_table() {
    Outcome outcome = hunan(Fixture.NO_FIGURES, Tier.ORDINARY);

    assertThat(outcome.advice().tier()).isEqualTo(Tier.ORDINARY);
    assertThat(outcome.advice().fine()).isNull();
    assertThat(outcome.missingFigures()).singleElement().satisfies(
        missing -> assertThat(missing.zh()).startsWith("裁量表的各裁量因素百分值及其证据"));
    assertThat(outcome.personFirst()).isTrue();
  }

  @Test
  void a_percentage_without_verified_evidence_counts_for_nothing() {
    Outcome outcome = hunan(figures(BigDecimal.TEN, null, false, null), Tier.ORDINARY);

    assertThat(outcome.advice().fine()).isNull();
    assertThat(outcome.missingFigures()).singleElement().satisfies(
        missing -> assertThat(missing.zh()).isEqualTo("裁量因素“持续时间”经核实的证据"));
  }

  @Test
  void one_fifth_of_the_minimum_breaks_the_limit_of_hunan_and_is_held_at_it() {
    List<Derivation> findings = Fixture.all(Fixture.proven(Tier.MITIGATED), Fixture.net(60));
    Outcome outcome = new Recommender(shares("hunan-eco"), Fixture.references())
        .decide(findings, figures(BigDecimal.ZERO, null, true, null), Fixture.clause(CLAUSE));

    assertThat(Fixture.amount(outcome)).isEqualTo(Money.parse("10000"));
    assertThat(outcome.advice().steps()).anySatisfy(
        step -> assertThat(step.expression()).isEqualTo("4000.00 → 10000.00"));
  }

  @ParameterizedTest(name = "apology at {0} %: {1}")
  @CsvSource({",42000.00", "30,42000.00", "40,36000.00", "50,30000.00", "29.99,42000.00", "50.01,42000.00"})
  void a_public_apology_in_guangdong_takes_30_to_50_per_cent_off(@Nullable BigDecimal percent, String amount) {
    Outcome outcome = apology(CLAUSE, percent, Tier.ORDINARY);

    assertThat(Fixture.amount(outcome)).isEqualTo(Money.parse(amount));
    assertThat(outcome.advice().tier()).isEqualTo(Tier.LENIENT);
    assertThat(outcome.advice().fine().min()).isEqualTo(Money.parse("30000"));
    assertThat(outcome.advice().fine().max()).isEqualTo(Money.parse("42000"));
  }

  @Test
  void a_public_apology_never_leads_below_the_minimum_and_does_not_move_a_fixed_fine() {
    FineClause narrow = new FineClause.Range(Money.parse("50000"), Money.parse("70000"));
    FineClause fixed = new FineClause.Fixed(Money.parse("50000"));

    assertThat(Fixture.amount(apology(narrow, null, Tier.ORDINARY))).isEqualTo(Money.parse("50000"));
    assertThat(Fixture.amount(apology(fixed, null, Tier.ORDINARY))).isEqualTo(Money.parse("50000"));
    assertThat(apology(fixed, null, Tier.ORDINARY).advice().tier()).isEqualTo(Tier.ORDINARY);
  }

  private static Outcome apology(FineClause clause, @Nullable BigDecimal percent, Tier open) {
    return new Recommender(rows("guangdong-eco"), Fixture.references())
        .decide(
            Fixture.all(Fixture.proven(open), List.of(), new Reduction("PUBLIC_APOLOGY")),
            figures(BigDecimal.ZERO, null, true, percent),
            Fixture.clause(clause));
  }

  private static Outcome hunan(CaseFigures figures, Tier open) {
    return new Recommender(rows("hunan-eco"), Fixture.references())
        .decide(Fixture.proven(open), figures, Fixture.clause(CLAUSE));
  }

  private static CaseFigures figures(
      BigDecimal percent, @Nullable BigDecimal start, boolean proven, @Nullable BigDecimal reduction) {
    CaseFigures.Factor factor = new CaseFigures.Factor("持续时间", percent, proven);
    return new CaseFigures(
        Map.of(), List.of(), false, null, null, new CaseFigures.Benchmark("表一", start, List.of(factor), reduction));
  }

  private static Known around(String benchmark) {
    return new Known(
        Form.RANGE, Money.parse("20000"), Money.parse("100000"), Money.parse(benchmark), List.of());
  }

  private static void assertBand(String pack, Known fine, Tier tier, String low, String high) {
    Bands.Band band = band(pack, fine, tier).orElseThrow();
    assertThat(band.low()).as("lowest").isEqualTo(Money.parse(low));
    assertThat(band.high()).as("highest").isEqualTo(Money.parse(high));
  }

  private static Optional<Bands.Band> band(String pack, Known fine, Tier tier) {
    return new Bands(rows(pack), Fixture.references()).of(fine, tier);
  }

  private static RuleTables rows(String pack) {
    Reach reach = new Reach("000000", Optional.empty(), DAY);
    return RuleTables.inForce(TABLES, TABLES.packs(reach, Optional.of(pack)), DAY);
  }

  /** The rows of the pack with the invented points of the fixture. */
  private static RuleTables shares(String pack) {
    RuleTables own = rows(pack);
    RuleTables invented = Fixture.tables();
    return new RuleTables(
        invented.points(), invented.groups(), invented.targets(), own.bands(), own.positions(), own.shares(),
        own.rounding(), own.lowestPoints(), own.methods(), own.limits(), own.reductions());
  }

  private static Tables tables() {
    RuleFiles files = RuleFiles.directory(Path.of("rules"));
    return Tables.read(files, SourceRegistry.read(files));
  }
}
