package org.liangfa.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangfa.casefile.CaseFile;
import org.liangfa.fact.Feature;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.Derivation;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Text;
import org.liangfa.source.BasisKey;
import org.liangfa.source.RuleFiles;
import org.liangfa.table.Cited;
import org.liangfa.table.FirstOffenceRow;

/** Value limit, look-back and further conditions of a list of first offences, to the fen and to the day. */
class FirstOffenceListsTest {
  private static final Liangfa LIANGFA = Liangfa.open(RuleFiles.directory(Path.of("rules")));
  private static final String SAMPLE = "samples/list-expired-food-at-limit/case.json";
  private static final List<Derivation> PROVEN =
      List.of(new Derivation(new Circumstance("SOURCE_TRUTHFUL", Proof.ESTABLISHED), "R", List.of()));

  private static final Labels LABELS = new Labels(LIANGFA.vocabulary(), List.of(), List.of());

  @TempDir private Path folder;

  @ParameterizedTest(name = "goods of {0}: {1}")
  @CsvSource({
    "499.99, LISTED_CONDITIONS_MET",
    "500.00, LISTED_CONDITIONS_MET",
    "500.01, LISTED_CONDITIONS_NOT_MET",
    "UNKNOWN, LISTED_CONDITIONS_NOT_MET"
  })
  void the_limit_itself_is_inside_and_an_unknown_value_is_not(String value, String feature) throws Exception {
    FirstOffenceLists lists = lists(value, "[]", "500", null);

    assertThat(lists.features(PROVEN)).containsExactly(new Feature("LISTED_FIRST_OFFENCE"), new Feature(feature));
  }

  @ParameterizedTest(name = "penalty of the kind on {0}: {1}")
  @CsvSource({
    "2023-05-05, LISTED_CONDITIONS_MET",
    "2023-05-06, LISTED_CONDITIONS_NOT_MET",
    "2025-05-05, LISTED_CONDITIONS_NOT_MET",
    "UNKNOWN,    LISTED_CONDITIONS_NOT_MET"
  })
  void a_penalty_inside_the_look_back_shuts_the_list(String day, String feature) throws Exception {
    String prior = "[{\"date\": \"" + day + "\", \"sameKind\": \"YES\", \"what\": \"同类违法\"}]";
    FirstOffenceLists lists = lists("100.00", prior, null, Period.ofYears(2));

    assertThat(lists.features(PROVEN)).contains(new Feature(feature));
  }

  @Test
  void a_condition_that_is_not_proven_is_not_met() throws Exception {
    assertThat(lists("100.00", "[]", null, null).features(List.of()))
        .contains(new Feature("LISTED_CONDITIONS_NOT_MET"));
  }

  @Test
  void a_violation_in_no_list_says_nothing_and_so_shuts_nothing() throws Exception {
    FirstOffenceLists none = new FirstOffenceLists(file("100.00", "[]"), List.of());

    assertThat(none.features(PROVEN)).isEmpty();
    assertThat(none.note(PROVEN, LABELS)).isEmpty();
  }

  @Test
  void a_list_younger_than_the_act_is_applied_and_the_reason_is_told() throws Exception {
    assertThat(lists("100.00", "[]", null, null).note(PROVEN, LABELS).orElseThrow().zh())
        .contains("清单自 2025-06-01 起施行，晚于行为，因对当事人有利而适用于尚未决定的案件（从旧兼从轻）");
  }

  @Test
  void the_report_names_each_condition_that_an_entry_lacks() throws Exception {
    String prior = "[{\"date\": \"2025-05-05\", \"sameKind\": \"YES\", \"what\": \"同类违法\"}]";

    assertThat(lists("500.01", prior, "500", Period.ofYears(2)).note(List.of(), LABELS).orElseThrow().zh())
        .contains("某项（APL-2021#33.1.2）：还缺货值在限额以内、回溯期内没有同类处罚、如实说明进货来源。");
  }

  @Test
  void without_a_penalty_of_the_kind_the_day_of_the_act_need_not_be_known() throws Exception {
    String other = "[{\"date\": \"2025-05-05\", \"sameKind\": \"NO\", \"what\": \"其他违法\"}]";
    FirstOffenceLists lists = new FirstOffenceLists(
        fileOfUnknownDay(other), lists("100.00", "[]", null, Period.ofYears(2)).rows());

    assertThat(lists.features(PROVEN)).contains(new Feature("LISTED_CONDITIONS_MET"));
  }

  private FirstOffenceLists lists(
      String value, String prior, @Nullable String limit, @Nullable Period lookBack) throws Exception {
    Cited cited = new Cited("national", "first-offences.csv:2", BasisKey.parse("APL-2021#33.1.2"), Mark.INFERENCE,
        new DateSpan(LocalDate.of(2025, 6, 1), null), Text.of("某项", "some entry"));
    FirstOffenceRow row = new FirstOffenceRow("food-expired-or-false-date",
        limit == null ? null : Money.parse(limit), lookBack, List.of("SOURCE_TRUTHFUL"), cited);
    return new FirstOffenceLists(file(value, prior), List.of(row));
  }

  private CaseFile fileOfUnknownDay(String prior) throws Exception {
    return file("100.00", prior, text -> text.replaceAll("\"(actBegin|actEnd)\": \"[^\"]*\",", ""));
  }

  private CaseFile file(String value, String prior) throws Exception {
    return file(value, prior, text -> text);
  }

  private CaseFile file(String value, String prior, UnaryOperator<String> change) throws Exception {
    String text = Files.readString(Path.of(SAMPLE), StandardCharsets.UTF_8)
        .replace("\"goodsValue\": \"500.00\"", "\"goodsValue\": \"" + value + "\"")
        .replace("\"proposed\":", "\"priorPenalties\": " + prior + ", \"proposed\":");
    Path path = folder.resolve("case.json");
    Files.writeString(path, change.apply(text), StandardCharsets.UTF_8);
    return LIANGFA.read(path);
  }
}
