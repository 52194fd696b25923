package org.liangfa.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.ComparableCase;
import org.liangfa.result.ComparableSpread;
import org.liangfa.source.BasisKey;
import org.liangfa.table.Cited;
import org.liangfa.table.PrecedentRow;

class PrecedentsTest {
  private final List<PrecedentRow> rows = new ArrayList<>(List.of(
      row("a-no-fine", "food-expired", Tier.NO_PENALTY_PERMITTED, "0.00", "FIRST_OFFENCE", "NO_HARM"),
      row("b-mitigated", "food-expired", Tier.MITIGATED, "10000.00", "COOPERATION", "MINOR_HARM"),
      row("c-minimum", "food-expired", Tier.LENIENT, "50000.00"),
      row("d-label", "food-label", Tier.NO_PENALTY_PERMITTED, "0.00", "COOPERATION", "MINOR_HARM"),
      row("e-water", "water-over-standard", Tier.LENIENT, "110000.00", "COOPERATION")));

  @Test
  void the_same_violation_comes_first_then_the_more_alike() {
    assertThat(compare("new", "food-expired", "COOPERATION", "MINOR_HARM").nearest())
        .extracting(ComparableCase::id)
        .containsExactly("b-mitigated", "c-minimum", "a-no-fine", "d-label");
  }

  @Test
  void a_decision_is_never_compared_with_itself() {
    assertThat(compare("b-mitigated", "food-expired", "COOPERATION", "MINOR_HARM").nearest())
        .extracting(ComparableCase::id)
        .doesNotContain("b-mitigated");
  }

  @Test
  void fewer_than_enough_are_no_comparison() {
    assertThat(compare("new", "water-over-standard", "COOPERATION").nearest()).isEmpty();
    assertThat(compare("new", "water-over-standard", "COOPERATION").spread()).isNull();
    assertThat(compare("new", "not-listed", "COOPERATION").nearest()).isEmpty();
  }

  @Test
  void no_more_are_listed_than_the_table_allows() {
    rows.add(row("f-expired", "food-expired", Tier.MITIGATED, null));

    assertThat(compare("new", "food-expired").nearest()).hasSize(4);
  }

  @Test
  void the_distribution_counts_zero_fines() {
    assertThat(compare("new", "food-expired").spread())
        .isEqualTo(new ComparableSpread("SAME_VIOLATION", 3, 1, 3, d("0.0000"), d("0.2000"), d("1.0000")));
  }

  @Test
  void too_few_on_the_violation_give_the_distribution_of_the_sector() {
    assertThat(compare("new", "food-label").spread())
        .isEqualTo(new ComparableSpread("SAME_SECTOR", 4, 2, 4, d("0.0000"), d("0.0000"), d("1.0000")));
  }

  @Test
  void the_differing_circumstances_are_named_on_their_side() {
    ComparableCase first = compare("new", "food-expired", "COOPERATION", "FIRST_OFFENCE").nearest().get(0);

    assertThat(first.id()).isEqualTo("a-no-fine");
    assertThat(first.differs().zh()).isEqualTo("本案另有：COOPERATION；该案另有：NO_HARM");
    assertThat(first.differs().en()).isEqualTo("only here: COOPERATION; only there: NO_HARM");
    assertThat(compare("new", "food-expired", "COOPERATION", "MINOR_HARM").nearest().get(0).differs().zh())
        .isEqualTo("已查明的情节相同");
  }

  private Precedents.Comparison compare(String id, String violation, String... circumstances) {
    return new Precedents(rows, PrecedentsTest::sector, code -> Text.of(code, code), 3, 4)
        .with(id, violation, Set.of(circumstances));
  }

  private static Optional<String> sector(String violation) {
    return violation.equals("not-listed") ? Optional.empty() : Optional.of(violation.split("-", 2)[0]);
  }

  private static PrecedentRow row(
      String id, String violation, Tier tier, @Nullable String fine, String... circumstances) {
    Cited cited = new Cited("national", "precedents.csv:2", new BasisKey("PUBLISHED-DECISIONS", "1", 0, 0, 0),
        Mark.PARAPHRASE, new DateSpan(LocalDate.of(2020, 1, 1), null), Text.of(id, id));
    return new PrecedentRow(id, violation, tier, fine == null ? null : Money.parse(fine), Money.parse("50000.00"),
        new TreeSet<>(Set.of(circumstances)), "https://example.org/" + id, cited);
  }

  private static BigDecimal d(String value) {
    return new BigDecimal(value);
  }
}
