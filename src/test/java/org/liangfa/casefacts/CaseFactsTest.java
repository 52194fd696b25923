package org.liangfa.casefacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.casefile.CaseFiles;
import org.liangfa.casefile.Codes;
import org.liangfa.fact.Claim;
import org.liangfa.fact.Claim.Assertion;
import org.liangfa.fact.Claim.Support;
import org.liangfa.fact.Feature;
import org.liangfa.fact.Step;
import org.liangfa.table.Quantity;
import org.liangfa.table.WorkingCalendar;

class CaseFactsTest {
  private static final LocalDate ON = LocalDate.parse("2025-06-30");
  private static final WorkingCalendar CALENDAR = WorkingDaysTest.CALENDAR;
  private static final Set<String> STEPS =
      Set.of(
          "CASE_FILED",
          "PRIOR_NOTICE",
          "LEGAL_REVIEW",
          "COLLECTIVE_DISCUSSION",
          "DEFENCE_HEARD",
          "HEARING_HELD",
          "DECISION_SERVED",
          "DEFENCE_AFTER_DISCUSSION",
          "NEW_EVIDENCE_AFTER_REVIEW");

  @ParameterizedTest
  @CsvSource({
    // On the birthday itself the party still counts as younger.
    "2011-05-03, 13", "2011-05-02, 13", "2011-05-01, 14", "2007-05-02, 17", "2007-05-01, 18", "2025-05-01, 0",
  })
  void age_is_counted_from_the_day_after_the_birthday(String birth, String age) {
    assertThat(figure("party", "\"birthDate\": \"" + birth + "\"", Quantity.AGE_AT_ACT).shown()).isEqualTo(age);
  }

  @Test
  void a_figure_that_the_file_lacks_is_missing_and_names_the_field() {
    Figure figure = facts("").figures().get(Quantity.GOODS_VALUE);
    assertThat(figure).isEqualTo(new Figure.Missing("violation.goodsValue"));
    assertThat(figure.shown()).isEqualTo("UNKNOWN");
  }

  @ParameterizedTest
  @CsvSource({"6000.00, 2000.00, 5.00", "3000.00, 2000.00, 20.00", "2000.00, 2000.00, ∞", "1500.00, 2000.00, ∞"})
  void months_of_disposable_income(String income, String spending, String months) {
    String economy =
        String.format(
            Locale.ROOT,
            ", \"economy\": {\"household\": {\"monthlyIncome\": \"%s\", \"monthlyNecessarySpending\": \"%s\"}}",
            income, spending);
    assertThat(facts(economy).figures().get(Quantity.FINE_TO_MONTHLY_DISPOSABLE_INCOME).shown()).isEqualTo(months);
  }

  @ParameterizedTest
  @CsvSource({"50000.00, -10000.00, 3.00", "10000.00, -10000.00, 0.00", "50000.00, 1000.00, ∞"})
  void months_that_the_reserves_last_after_the_fine(String reserves, String flow, String months) {
    String economy =
        String.format(
            Locale.ROOT,
            ", \"economy\": {\"enterprise\": {\"cashReserves\": \"%s\", \"monthlyNetCashFlow\": \"%s\"}}",
            reserves, flow);
    assertThat(facts(economy).figures().get(Quantity.SURVIVAL_MONTHS).shown()).isEqualTo(months);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "'correctionCost': '9000.00' | UNKNOWN | UNKNOWN",
      "'enterprise': {'monthlyNetCashFlow': '3000.00'}, 'correctionCost': '9000.00' | 3.00 | UNKNOWN",
      "'enterprise': {'monthlyNetCashFlow': '-1.00'}, 'correctionCost': '9000.00', 'alternativeCost': '0.00' | ∞ | 0.00",
      "'household': {'monthlyIncome': '5000.00', 'monthlyNecessarySpending': '2000.00'},"
          + " 'enterprise': {'monthlyNetCashFlow': '1.00'},"
          + " 'correctionCost': '7500.00', 'alternativeCost': '7500.00' | 2.50 | 1.00",
      "'enterprise': {'monthlyNetCashFlow': '5.00'}, 'correctionCost': '0.00', 'alternativeCost': '1.00' | 0.00 | UNKNOWN"})
  void what_a_correction_costs_against_a_month_and_against_an_alternative(String economy, String months, String share) {
    Figures figures = facts(", \"economy\": {" + economy.replace('\'', '"') + "}").figures();
    assertThat(figures.get(Quantity.CORRECTION_COST_IN_MONTHS).shown()).isEqualTo(months);
    assertThat(figures.get(Quantity.ALTERNATIVE_TO_CORRECTION_COST).shown()).isEqualTo(share);
  }

  @Test
  void a_household_is_measured_per_head() {
    String economy =
        ", \"economy\": {\"household\": {\"persons\": \"4\", \"monthlyIncome\": \"4000.00\","
            + " \"subsistenceLine\": \"1000.00\"}}";
    assertThat(facts(economy).figures().get(Quantity.INCOME_PER_HEAD_TO_SUBSISTENCE).shown()).isEqualTo("1.00");
  }

  @Test
  void only_experts_who_declared_no_conflict_vote_and_open_votes_leave_a_span() {
    String members =
        ", \"assessment\": {\"started\": \"2025-05-05\", \"members\": ["
            + member("甲", "NO", "PASS") + "," + member("乙", "NO", "FAIL") + "," + member("丙", "NO", "UNKNOWN")
            + "," + member("丁", "YES", "PASS") + "," + member("戊", "UNDECLARED", "PASS") + "]}";
    Figures figures = facts(members).figures();
    assertThat(figures.get(Quantity.PANEL_MEMBERS).shown()).isEqualTo("3");
    assertThat(figures.get(Quantity.PANEL_CONFLICTED).shown()).isEqualTo("1");
    assertThat(figures.get(Quantity.PANEL_UNDECLARED).shown()).isEqualTo("1");
    assertThat(figures.get(Quantity.PANEL_SHARE_LEGALITY).shown()).isEqualTo("0.33–0.67");
  }

  @Test
  void an_empty_list_of_earlier_penalties_says_none_and_no_list_says_nothing() {
    assertThat(facts(", \"priorPenalties\": []").figures().get(Quantity.PRIOR_SAME_PENALTIES).shown())
        .isEqualTo("0–0");
    assertThat(facts("").figures().get(Quantity.PRIOR_SAME_PENALTIES)).isInstanceOf(Figure.Missing.class);
  }

  @Test
  void evidence_decides_what_a_claim_is_worth() {
    assertThat(claim("ESTABLISHED", "YES", "YES")).isEqualTo(new Claim("CO", Assertion.PRESENT, Support.VERIFIED));
    assertThat(claim("ESTABLISHED", "NO", "YES")).isEqualTo(new Claim("CO", Assertion.PRESENT, Support.UNVERIFIED));
    assertThat(claim("ESTABLISHED", "YES", "UNKNOWN"))
        .isEqualTo(new Claim("CO", Assertion.PRESENT, Support.UNVERIFIED));
    assertThat(claim("REFUTED", "YES", "NO")).isEqualTo(new Claim("CO", Assertion.ABSENT, Support.UNLAWFUL));
    assertThat(claim("OPEN", "YES", "YES")).isEqualTo(new Claim("CO", Assertion.UNKNOWN, Support.VERIFIED));
  }

  @Test
  void unknown_gains_are_neither_none_nor_some() {
    assertThat(facts("").facts()).contains(new Feature("GAINS_UNKNOWN"), new Feature("CAPACITY_UNKNOWN"));
    assertThat(facts("").facts()).doesNotContain(new Feature("GAINS_NONE"), new Feature("GAINS_EXIST"));
  }

  @Test
  void a_defence_after_the_discussion_and_evidence_after_the_review_follow_from_the_dates() {
    String late =
        procedure("COLLECTIVE_DISCUSSION", "2025-05-10", "DEFENCE_HEARD", "2025-05-11", "LEGAL_REVIEW", "2025-05-04");
    assertThat(facts(late).facts())
        .contains(
            new Step("DEFENCE_AFTER_DISCUSSION", Step.State.DONE), new Step("NEW_EVIDENCE_AFTER_REVIEW", Step.State.DONE));
    String early =
        procedure("COLLECTIVE_DISCUSSION", "2025-05-10", "DEFENCE_HEARD", "2025-05-10", "LEGAL_REVIEW", "2025-05-05");
    assertThat(facts(early).facts())
        .contains(
            new Step("DEFENCE_AFTER_DISCUSSION", Step.State.UNKNOWN),
            new Step("NEW_EVIDENCE_AFTER_REVIEW", Step.State.UNKNOWN));
  }

  @Test
  void filing_and_notice_follow_from_the_file_and_the_record_stands_above() {
    assertThat(facts("").facts())
        .contains(new Step("CASE_FILED", Step.State.DONE), new Step("HEARING_HELD", Step.State.UNKNOWN));
    String record = ", \"procedure\": [{\"step\": \"CASE_FILED\", \"state\": \"NOT_DONE\"}]";
    assertThat(facts(record).facts()).contains(new Step("CASE_FILED", Step.State.NOT_DONE));
  }

  @Test
  void the_days_to_pay_run_on_to_the_day_of_the_file_after_the_decision() {
    CaseFile file = read(json("", "", procedure("DECISION_SERVED", "2025-06-11")));
    LocalDate decided = LocalDate.parse("2025-06-10");
    Figure days = CaseFacts.of(file, null, STEPS, decided, CALENDAR).figures().get(Quantity.SERVICE_TO_PAYMENT);
    assertThat(days.shown()).isEqualTo("19");
  }

  private static String member(String name, String conflict, String vote) {
    return String.format(
        Locale.ROOT, "{\"name\": \"%s\", \"conflict\": \"%s\", \"legality\": \"%s\"}", name, conflict, vote);
  }

  private static String procedure(String... stepsAndDates) {
    StringBuilder text = new StringBuilder(", \"procedure\": [");
    for (int i = 0; i < stepsAndDates.length; i += 2) {
      text.append(i == 0 ? "" : ",")
          .append(
              String.format(
                  Locale.ROOT,
                  "{\"step\": \"%s\", \"state\": \"DONE\", \"date\": \"%s\"}",
                  stepsAndDates[i], stepsAndDates[i + 1]));
    }
    return text.append("]").toString();
  }

  private static Claim claim(String state, String verified, String lawful) {
    String text = json("", "", "");
    String cited =
        text.replace("\"verified\": \"YES\", \"lawful\": \"YES\"",
                "\"verified\": \"" + verified + "\", \"lawful\": \"" + lawful + "\"")
            .replace(
                "\"circumstances\": []",
                "\"circumstances\": [{\"kind\": \"CO\", \"state\": \"" + state + "\", \"evidence\": [\"E1\"]}]");
    return CaseFacts.of(read(cited), null, STEPS, ON, CALENDAR).facts().stream()
        .filter(Claim.class::isInstance)
        .map(Claim.class::cast)
        .filter(claim -> claim.kind().equals("CO"))
        .findFirst()
        .orElseThrow();
  }

  private static Figure figure(String section, String field, Quantity quantity) {
    return CaseFacts.of(read(json(section, field, "")), null, STEPS, ON, CALENDAR).figures().get(quantity);
  }

  private static CaseFacts facts(String sections) {
    return CaseFacts.of(read(json("", "", sections)), null, STEPS, ON, CALENDAR);
  }

  private static String json(String section, String field, String sections) {
    String party = section.equals("party") ? ", " + field : "";
    return String.format(
        Locale.ROOT,
        """
        {"schema": "liangfa/case/1", "caseId": "case", "title": "case", "fileDate": "2025-06-30",
         "agency": {"name": "某局", "competence": "YES"}, "jurisdiction": "330600", "stage": "INVESTIGATION",
         "party": {"kind": "INDIVIDUAL_BUSINESS", "name": "某店"%s},
         "violation": {"id": "some-act", "conduct": "…", "actBegin": "2025-05-01", "actEnd": "2025-05-02",
           "discovered": "2025-05-03", "filed": "2025-05-04"},
         "proposed": {"fine": "20000.00"},
         "circumstances": [],
         "evidence": [{"id": "E1", "kind": "DOCUMENTARY", "title": "证据", "date": "2025-05-05", "verified": "YES", "lawful": "YES"}]%s}
        """,
        party, sections);
  }

  private static CaseFile read(String json) {
    try {
      return new CaseFiles(new SomeCodes()).read(json.getBytes(StandardCharsets.UTF_8), "case.json");
    } catch (CaseFileException e) {
      throw new AssertionError(e.problems().toString(), e);
    }
  }

  private record SomeCodes() implements Codes {
    @Override
    public Set<String> circumstances() {
      return Set.of("CO");
    }

    @Override
    public Set<String> steps() {
      return STEPS;
    }

    @Override
    public Set<String> violations() {
      return Set.of("some-act");
    }

    @Override
    public Set<String> domains() {
      return Set.of("fire");
    }

    @Override
    public Set<String> regions() {
      return Set.of("330600");
    }

    @Override
    public Set<String> opposites(String circumstance) {
      return Set.of();
    }
  }
}
