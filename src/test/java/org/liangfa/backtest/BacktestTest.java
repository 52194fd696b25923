package org.liangfa.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liangfa.backtest.BacktestReport.AgreementLine;
import org.liangfa.backtest.BacktestReport.Confusion;
import org.liangfa.backtest.BacktestReport.ContainmentLine;
import org.liangfa.backtest.BacktestReport.RatioLine;
import org.liangfa.backtest.CaseLine.Agreement;
import org.liangfa.backtest.CaseLine.Containment;
import org.liangfa.backtest.CaseLine.Direction;
import org.liangfa.backtest.PublishedOutcome.Grade;
import org.liangfa.backtest.PublishedOutcome.TierBasis;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Fingerprint;
import org.liangfa.source.RuleFiles;

class BacktestTest {
  private static final Liangfa LIANGFA = Liangfa.open(RuleFiles.directory(Path.of("rules")));
  private static final BacktestReport PUBLISHED = Backtest.run(
      LIANGFA,
      Options.NONE,
      PublishedCases.read(LIANGFA, Path.of("samples", "published"), "samples/published"));

  @Test
  void every_published_case_is_read_and_compared() {
    assertThat(PUBLISHED.problems()).isEmpty();
    assertThat(PUBLISHED.lines()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(PUBLISHED.agreement("SCORED").cases()).isGreaterThanOrEqualTo(14);
  }

  @Test
  void every_miss_that_remains_has_its_reason() {
    assertThat(PUBLISHED.unexplained()).extracting(CaseLine::caseId).as("没有写明原因的不一致，补在 outcome.json 的 miss").isEmpty();
  }

  /** A reason that outlives its miss would explain away the next one. */
  @Test
  void a_case_that_agrees_and_keeps_a_reason_for_differing_is_told() {
    CaseLine plain = line("a", Grade.A, Tier.MITIGATED, Tier.MITIGATED, Agreement.AGREES);
    PublishedOutcome.Miss reason =
        new PublishedOutcome.Miss(PublishedOutcome.MissCode.SCORE, Text.of("旧因", "old reason"));
    CaseLine kept = new CaseLine("b", "b", "food", Grade.A, true, TierBasis.STATED, Tier.MITIGATED, List.of(),
        Tier.MITIGATED, Agreement.AGREES, null, null, null, null, null, Containment.NOT_COMPARED, null, null, List.of(),
        List.of(), List.of(), reason);

    BacktestReport report = report(plain, kept);

    assertThat(report.outdated()).containsExactly("b");
    assertThat(BacktestFormat.TEXT.render(report, Language.ZH)).contains("请从 outcome.json 中删去 miss：b");
  }

  @Test
  void no_recommendation_stands_outside_its_own_lawful_range() {
    for (CaseLine line : PUBLISHED.lines()) {
      if (line.amount() != null && line.min() != null && line.max() != null) {
        assertThat(line.amount()).as(line.caseId()).isBetween(line.min(), line.max());
      }
    }
  }

  @Test
  void the_json_is_valid_by_its_schema() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode schema = mapper.readTree(Files.readAllBytes(Path.of("src/main/resources/schema/backtest.schema.json")));
    JsonNode json = mapper.readTree(BacktestFormat.JSON.render(PUBLISHED, Language.ZH));

    assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema).validate(json))
        .isEmpty();
    assertThat(names(json)).isEqualTo(names(schema.path("properties")));
    assertThat(names(json.at("/lines/0"))).isEqualTo(names(schema.at("/$defs/CaseLine/properties")));
  }

  @Test
  void text_and_markdown_say_the_same_in_both_languages() {
    for (Language language : Language.values()) {
      String share = PUBLISHED.agreement("SCORED").share().movePointRight(2).toPlainString() + "%";
      assertThat(BacktestFormat.TEXT.render(PUBLISHED, language)).contains(share, "js-elevator").doesNotContain("null");
      assertThat(BacktestFormat.MD.render(PUBLISHED, language)).contains(share, "## ", "js-elevator")
          .doesNotContain("null");
    }
  }

  @Test
  void agreement_counts_the_very_tier_and_accepted_ones() {
    BacktestReport report = report(
        line("a", Grade.A, Tier.MITIGATED, Tier.MITIGATED, Agreement.AGREES),
        line("b", Grade.A, Tier.NO_PENALTY_PERMITTED, Tier.NO_PENALTY_REQUIRED, Agreement.ACCEPTED),
        line("c", Grade.A, Tier.MITIGATED, Tier.ORDINARY, Agreement.MISS),
        line("d", Grade.B, Tier.MITIGATED, Tier.ORDINARY, Agreement.MISS),
        line("e", Grade.C, Tier.MITIGATED, Tier.ORDINARY, Agreement.MISS));

    assertThat(report.agreement("SCORED")).isEqualTo(
        new AgreementLine("SCORED", 3, 1, 1, new BigDecimal("0.6666"), 0, new BigDecimal("0.6666")));
    assertThat(report.agreement("STATED").cases()).isEqualTo(4);
    assertThat(report.misses()).extracting(CaseLine::caseId).containsExactly("c");
    assertThat(report.confusion()).containsExactly(
        new Confusion(Tier.NO_PENALTY_PERMITTED, Tier.NO_PENALTY_REQUIRED, 1),
        new Confusion(Tier.MITIGATED, Tier.MITIGATED, 1),
        new Confusion(Tier.MITIGATED, Tier.ORDINARY, 1));
  }

  @Test
  void no_case_to_score_is_no_agreement_of_a_hundred_percent() {
    assertThat(report(line("d", Grade.B, Tier.MITIGATED, Tier.ORDINARY, Agreement.MISS)).agreement("SCORED").share())
        .isNull();
  }

  @Test
  void fines_are_counted_inside_below_and_above() {
    BacktestReport report = report(
        fine("a", "0.00", "50000.00", Containment.INSIDE),
        fine("b", "10000.00", "50000.00", Containment.BELOW),
        fine("c", "90000.00", "50000.00", Containment.ABOVE),
        fine("d", "90000.00", null, Containment.NO_AMOUNT));

    assertThat(report.containment()).isEqualTo(new ContainmentLine(3, 1, 1, 1, 1));
  }

  @Test
  void ratios_hold_the_whole_distribution_with_zero_fines() {
    BacktestReport report = report(
        fine("a", "0.00", "50000.00", Containment.INSIDE),
        fine("b", "10000.00", "50000.00", Containment.INSIDE),
        fine("c", "50000.00", "50000.00", Containment.INSIDE),
        fine("d", "100000.00", "50000.00", Containment.INSIDE),
        fine("e", "20000.00", null, Containment.INSIDE));

    RatioLine line = report.ratios().get(0);

    assertThat(line.cases()).isEqualTo(4);
    assertThat(line.zero()).isEqualTo(1);
    assertThat(List.of(line.lowest(), line.lowerQuartile(), line.median(), line.upperQuartile(), line.highest()))
        .containsExactly(d("0.0000"), d("0.0000"), d("0.2000"), d("1.0000"), d("2.0000"));
  }

  private static BigDecimal d(String value) {
    return new BigDecimal(value);
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static BacktestReport report(CaseLine... lines) {
    return Tally.of(List.of(lines), List.of(), Options.NONE, new Fingerprint("liangfa test", "0"));
  }

  @Test
  void a_miss_whose_tier_is_named_for_when_a_missing_fact_is_proven_counts_apart_and_never_as_agreement() {
    BacktestReport report = report(
        line("a", Grade.A, Tier.MITIGATED, Tier.MITIGATED, Agreement.AGREES),
        foreseen("b", Tier.NO_PENALTY_PERMITTED, List.of(), Tier.NO_PENALTY_PERMITTED),
        foreseen("c", Tier.NO_PENALTY_REQUIRED, List.of(Tier.NO_PENALTY_PERMITTED), Tier.NO_PENALTY_PERMITTED),
        foreseen("d", Tier.MITIGATED, List.of(), Tier.NO_PENALTY_PERMITTED));

    assertThat(report.agreement("SCORED")).isEqualTo(
        new AgreementLine("SCORED", 4, 1, 0, new BigDecimal("0.2500"), 2, new BigDecimal("0.7500")));
  }

  /** An exception that would bar the lighter tier: the advice names that tier for when the exception is refuted. */
  @Test
  void a_tier_named_for_when_an_open_exception_is_refuted_is_foreseen_too() {
    CaseLine apology = PUBLISHED.lines().stream()
        .filter(one -> one.caseId().equals("gd-dongguan-eva"))
        .findFirst()
        .orElseThrow();

    assertThat(apology.agreement()).isEqualTo(Agreement.MISS);
    assertThat(apology.prospects()).contains(Tier.LENIENT);
    assertThat(apology.isForeseen()).isTrue();
  }

  private static CaseLine foreseen(String id, Tier actual, List<Tier> accepted, Tier prospect) {
    return new CaseLine(id, id, "food", Grade.A, true, TierBasis.STATED, actual, accepted, Tier.LENIENT,
        Agreement.MISS, Direction.TOO_HEAVY, null, null, null, null, Containment.NOT_COMPARED, null, null, List.of(),
        List.of(), List.of(prospect), null);
  }

  private static CaseLine line(String id, Grade grade, Tier actual, Tier recommended, Agreement agreement) {
    @Nullable Direction direction = agreement == Agreement.MISS ? Direction.TOO_HEAVY : null;
    return new CaseLine(id, id, "food", grade, grade == Grade.A, TierBasis.STATED, actual, List.of(), recommended,
        agreement, direction, null, null, null, null, Containment.NOT_COMPARED, null, null, List.of(), List.of(),
        List.of(), null);
  }

  private static CaseLine fine(String id, String fine, @Nullable String minimum, Containment containment) {
    Money actual = Money.parse(fine);
    @Nullable Money least = minimum == null ? null : Money.parse(minimum);
    return new CaseLine(id, id, "food", Grade.B, false, TierBasis.NOT_STATED, null, List.of(), Tier.ORDINARY,
        Agreement.NOT_COMPARED, null, actual, null, null, null, containment, least, Backtest.ratio(actual, least),
        List.of(), List.of(), List.of(), null);
  }
}
