package org.liangfa.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;

/** Lookups by pack chain and day. */
class LookupTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2020, 12, 31);

  @Test
  void a_row_of_the_child_replaces_its_parents_row_only_while_it_is_in_force() {
    Tables tables =
        new SmallTables().north("points", "FIRST_OFFENCE,MITIGATING,RECORD,5,", "2020-01-01", "2021-01-01").read();
    PackChain north = chain(tables, "210000");

    assertThat(points(tables, north, FIRST.minusDays(1))).isEqualTo("12 points.csv:2 national");
    assertThat(points(tables, north, FIRST)).isEqualTo("5 points.csv:2 north");
    assertThat(points(tables, north, LAST)).isEqualTo("5 points.csv:2 north");
    assertThat(points(tables, north, LAST.plusDays(1))).isEqualTo("12 points.csv:2 national");
    assertThat(points(tables, chain(tables, "440000"), FIRST)).isEqualTo("12 points.csv:2 national");
    assertThat(tables.points(north, FIRST)).extracting(PointsRow::row).containsExactly("FIRST_OFFENCE", "REPEAT_1Y");
  }

  @Test
  void a_scale_of_the_child_replaces_the_whole_scale_of_its_parent() {
    Tables tables = new SmallTables().north("mitigation-shares", "-100,101,0.4,", "2020-01-01", "").read();
    PackChain north = chain(tables, "210000");

    assertThat(tables.mitigationShare(north, FIRST, new BigDecimal("80")).share()).isEqualByComparingTo("0.4");
    assertThat(tables.mitigationShare(north, FIRST.minusDays(1), new BigDecimal("80")).share())
        .isEqualByComparingTo("0.2");
  }

  @Test
  void a_threshold_for_one_kind_of_party_leaves_the_others_to_the_parent() {
    Tables tables =
        new SmallTables()
            .north(
                "thresholds",
                "SMALL,GOODS_VALUE,BELOW,500,YUAN,NATURAL_PERSON INDIVIDUAL_BUSINESS,",
                "2020-01-01",
                "")
            .read();
    PackChain north = chain(tables, "210000");

    assertThat(values(tables, north, "NATURAL_PERSON")).containsExactly(new BigDecimal("500"));
    assertThat(values(tables, north, "ENTERPRISE")).containsExactly(new BigDecimal("10000"));
    assertThat(tables.thresholds(north, FIRST)).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tables.thresholds(north, FIRST, "COMPANY"))
        .withMessageContaining("NATURAL_PERSON");
  }

  @ParameterizedTest
  @CsvSource({
    "BELOW, 9999.99, YES", "BELOW, 10000, NO",
    "AT_MOST, 10000, YES", "AT_MOST, 10000.01, NO",
    "AT_LEAST, 9999.99, NO", "AT_LEAST, 10000, YES",
    "EXCEEDS, 10000, NO", "EXCEEDS, 10000.01, YES",
  })
  void a_figure_at_one_fen_from_the_threshold(String relation, BigDecimal figure, Answer answer) {
    Tables tables =
        new SmallTables().spoil(SmallTables.NATIONAL + "thresholds.csv", "BELOW", relation).read();
    ThresholdRow row = tables.thresholds(chain(tables, "440000"), FIRST).get(0);

    assertThat(row.answer(figure)).isEqualTo(answer);
    assertThat(row.answer((BigDecimal) null)).isEqualTo(Answer.UNKNOWN);
    assertThatIllegalStateException().isThrownBy(() -> row.answer(FIRST, LAST)).withMessageContaining("a period");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-05, 2025-03-05, NO", "2023-03-05, 2025-03-06, YES",
    "2024-02-29, 2026-02-28, NO", "2024-02-29, 2026-03-01, YES",
    ", 2025-03-06, UNKNOWN", "2023-03-05, , UNKNOWN",
  })
  void two_years_by_the_calendar(LocalDate start, LocalDate end, Answer answer) {
    Tables tables =
        new SmallTables()
            .add(
                SmallTables.NATIONAL + "thresholds.csv",
                "LATE,ACT_END_TO_DISCOVERY,EXCEEDS,P2Y,PERIOD,,2021-07-15,,APL-2021#36.1,VERBATIM,超过二年,two years")
            .read();
    ThresholdRow row =
        tables.thresholds(chain(tables, "440000"), LocalDate.of(2021, 7, 15), "ENTERPRISE").get(1);

    assertThat(row.answer(start, end)).isEqualTo(answer);
    assertThat(tables.quantity("LATE")).contains(Quantity.ACT_END_TO_DISCOVERY);
    assertThat(tables.thresholds(chain(tables, "440000"), LocalDate.of(2021, 7, 14))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "0.00, 1.00", "99.99, 1.00", "100.00, 10.00", "999.99, 10.00", "1000.00, 100.00", "4000.00, 100.00",
  })
  void amounts_find_their_rounding_step(String amount, String step) {
    Tables tables = new SmallTables().read();

    assertThat(tables.rounding(chain(tables, "440000"), FIRST, Money.parse(amount)).step())
        .isEqualTo(Money.parse(step));
  }

  @Test
  void a_supposition_keeps_the_order_of_the_table_and_may_take_a_fact_away() {
    Tables tables =
        new SmallTables()
            .add(
                SmallTables.NATIONAL + "assumptions.csv",
                "SURE,not Feature(NOTIFIED),1996-10-01,,LIANGFA-PROPOSAL#1,PROPOSAL,未告知,not told")
            .read();

    assertThat(tables.assumptions(chain(tables, "440000"), FIRST, "SURE"))
        .extracting(row -> row.holds() + " " + row.fact())
        .containsExactly("true Comparison[test=SMALL, answer=YES]", "false Feature[code=NOTIFIED]");
    assertThat(tables.assumptions(chain(tables, "440000"), FIRST, "OTHER")).isEmpty();
  }

  @Test
  void the_vocabulary_keeps_the_order_of_its_files() {
    Vocabulary words = new SmallTables().read().vocabulary();

    assertThat(words.codes(Vocabulary.Kind.CIRCUMSTANCES)).containsExactly("FIRST_OFFENCE", "REPEAT_1Y");
    assertThat(words.circumstance("REPEAT_1Y").orElseThrow().opposes()).containsExactly("FIRST_OFFENCE");
    assertThat(words.duty("TELL").orElseThrow().blocks()).isTrue();
    assertThat(words.measure("DEFER").orElseThrow().bases()).hasToString("[APL-2021#66.2]");
    assertThat(words.circumstance("UNHEARD_OF")).isEmpty();
  }

  private static PackChain chain(Tables tables, String region) {
    return tables.packs(new Reach(region, Optional.empty(), FIRST), Optional.empty());
  }

  private static String points(Tables tables, PackChain chain, LocalDate day) {
    PointsRow row = tables.points(chain, day, "FIRST_OFFENCE").orElseThrow();
    return row.points() + " " + row.origin() + " " + row.pack();
  }

  private static List<BigDecimal> values(Tables tables, PackChain chain, String party) {
    return tables.thresholds(chain, FIRST, party).stream().map(ThresholdRow::value).toList();
  }
}
