package org.liangfa.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.Imposition;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.kernel.Money;

/** Each form of fine, from YAML to its clause. */
class FineReadingTest {

  @Test
  void range() {
    PenaltyClause clause = clause("处2万元以上十万元以下的罚款", "form: \"RANGE\"", "min: \"20000\"", "max: \"100000\"");

    assertThat(clause.fine()).isEqualTo(new FineClause.Range(Money.parse("20000"), Money.parse("100000")));
    assertThat(clause.origin()).isEqualTo("fire.yaml some-offence[0]");
    assertThat(clause.fiveYears()).as("unclear stays possible").isTrue();
  }

  @Test
  void ceiling_only() {
    assertThat(clause("处五万元以下的罚款", "form: \"CEILING_ONLY\"", "max: \"50000\"").fine())
        .isEqualTo(new FineClause.CeilingOnly(Money.parse("50000")));
  }

  @Test
  void floor_only() {
    assertThat(clause("处五万元以上的罚款", "form: \"FLOOR_ONLY\"", "min: \"50000\"").fine())
        .isEqualTo(new FineClause.FloorOnly(Money.parse("50000")));
  }

  @Test
  void fixed() {
    assertThat(clause("处十万元罚款", "form: \"FIXED\"", "amount: \"100000\"").fine())
        .isEqualTo(new FineClause.Fixed(Money.parse("100000")));
  }

  @Test
  void multiple_with_a_floor_of_its_base() {
    assertThat(
            clause(
                    "处货值金额十五倍以上三十倍以下的罚款；货值金额不足十万元的，按十万元计算",
                    "form: \"MULTIPLE\"",
                    "base: \"GOODS_VALUE\"",
                    "min: \"15\"",
                    "max: \"30\"",
                    "baseFloor: \"100000\"")
                .fine())
        .isEqualTo(
            new FineClause.Multiple(
                FineClause.Base.GOODS_VALUE, new BigDecimal("15"), new BigDecimal("30"), Money.parse("100000")));
  }

  /** A clause of the Ecological Code, which writes 以…计算 for 按…计算, was taken into the catalogue without its lowest base. */
  @Test
  void multiple_with_a_floor_of_its_base_in_the_words_of_the_ecological_code() {
    assertThat(
            clause(
                    "并处违法所得一倍以上五倍以下的罚款，违法所得不足五十万元的，以五十万元计算",
                    "form: \"MULTIPLE\"",
                    "base: \"ILLEGAL_GAINS\"",
                    "min: \"1\"",
                    "max: \"5\"",
                    "baseFloor: \"500000\"")
                .fine())
        .isEqualTo(
            new FineClause.Multiple(
                FineClause.Base.ILLEGAL_GAINS, BigDecimal.ONE, new BigDecimal("5"), Money.parse("500000")));
  }

  @Test
  void multiple_without_minimum() {
    assertThat(clause("处违法所得三倍以下的罚款", "form: \"MULTIPLE\"", "base: \"ILLEGAL_GAINS\"", "max: \"3\"").fine())
        .isEqualTo(
            new FineClause.Multiple(FineClause.Base.ILLEGAL_GAINS, null, new BigDecimal("3"), null));
  }

  @Test
  void multiple_with_a_cap() {
    assertThat(
            clause(
                    "处违法所得三倍以上五倍以下罚款，但最高不超过十万元。",
                    "form: \"MULTIPLE\"",
                    "base: \"ILLEGAL_GAINS\"",
                    "min: \"3\"",
                    "max: \"5\"",
                    "cap: \"100000\"")
                .fine())
        .isEqualTo(
            new FineClause.Multiple(
                FineClause.Base.ILLEGAL_GAINS,
                new BigDecimal("3"),
                new BigDecimal("5"),
                null,
                Money.parse("100000")));
  }

  @Test
  void per_unit_with_a_cap() {
    assertThat(
            clause(
                    "每箱处一百元以上五百元以下的罚款，最高不超过二万元",
                    "form: \"PER_UNIT\"",
                    "unit: \"箱\"",
                    "min: \"100\"",
                    "max: \"500\"",
                    "cap: \"20000\"")
                .fine())
        .isEqualTo(
            new FineClause.PerUnit("箱", Money.parse("100"), Money.parse("500"), Money.parse("20000")));
  }

  @Test
  void per_square_metre() {
    assertThat(
            clause("处每平方米一百元以上一千元以下的罚款", "form: \"PER_UNIT\"", "unit: \"平方米\"", "min: \"100\"", "max: \"1000\"")
                .fine())
        .isEqualTo(new FineClause.PerUnit("平方米", Money.parse("100"), Money.parse("1000"), null));
  }

  @Test
  void a_fine_per_mille_is_a_percentage() {
    assertThat(
            clause(
                    "处合同价款千分之五以上百分之一以下的罚款",
                    "form: \"PERCENTAGE\"",
                    "base: \"CONTRACT_PRICE\"",
                    "min: \"0.5\"",
                    "max: \"1\"")
                .fine())
        .isEqualTo(
            new FineClause.Percentage(
                FineClause.Base.CONTRACT_PRICE, new BigDecimal("0.5"), BigDecimal.ONE));
  }

  @Test
  void the_authority_that_grants_a_permit_leaves_the_fine_a_must() {
    PenaltyClause clause = clause("由相关许可证的颁发管理机关处二万元以上十万元以下的罚款", "form: \"RANGE\"", "min: \"20000\"",
        "max: \"100000\"");

    assertThat(clause.fineJoined()).isEqualTo(Imposition.MUST);
  }

  @Test
  void percentage() {
    assertThat(
            clause("处总投资额百分之一以上百分之五以下的罚款", "form: \"PERCENTAGE\"", "base: \"INVESTMENT\"", "min: \"1\"", "max: \"5\"")
                .fine())
        .isEqualTo(
            new FineClause.Percentage(FineClause.Base.INVESTMENT, BigDecimal.ONE, new BigDecimal("5")));
  }

  @Test
  void stepped_by_the_value_of_the_goods() {
    FineClause.Stepped stepped = (FineClause.Stepped) clause(STEPS, stepped("10000", "NO", "YES")).fine();

    assertThat(stepped).isNotNull();
    assertThat(stepped.brackets().get(0).holds(Money.parse("9999.99"))).isTrue();
    assertThat(stepped.brackets().get(0).holds(Money.parse("10000"))).isFalse();
    assertThat(stepped.brackets().get(1).holds(Money.parse("10000"))).isTrue();
  }

  @Test
  void steps_must_meet_at_the_same_figure_and_leave_no_value_out() {
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> clause(STEPS, stepped("20000", "NO", "YES")))
        .withMessageContaining("TABLE-016");
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> clause(STEPS, stepped("10000", "NO", "NO")))
        .withMessageContaining("TABLE-016");
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> clause(STEPS, stepped("10000", "YES", "YES")))
        .withMessageContaining("TABLE-016");
  }

  @Test
  void an_unverified_clause_is_not_held_to_its_words_and_says_so() {
    SmallTables base =
        new SmallTables()
            .spoil("violations/fire.yaml", "verified: \"YES\"", "verified: \"NO\"")
            .spoil("violations/fire.yaml", "\"处2万元以上十万元以下的罚款，并没收违法所得。\"", "\"\"");

    PenaltyClause clause = base.read().catalogue().clause("some-offence", LocalDate.of(2006, 1, 21)).orElseThrow();

    assertThat(clause.verified()).isFalse();
    assertThat(clause.penaltyText()).isEmpty();
  }

  private static final String STEPS = "货值金额不足一万元的，处五万元以上十万元以下的罚款；一万元以上的，处货值金额十倍以上二十倍以下的罚款";

  private static String[] stepped(String second, String untilInclusive, String fromInclusive) {
    return """
        form: "STEPPED"
        base: "GOODS_VALUE"
        brackets:
          - from: "0"
            fromInclusive: "YES"
            until: "10000"
            untilInclusive: "%s"
            fine: {form: "RANGE", min: "50000", max: "100000"}
          - from: "%s"
            fromInclusive: "%s"
            until: ""
            fine: {form: "MULTIPLE", base: "GOODS_VALUE", min: "10", max: "20"}
        """.formatted(untilInclusive, second, fromInclusive).split("\n");
  }

  private static PenaltyClause clause(String text, String... fine) {
    StringBuilder lines = new StringBuilder();
    for (String line : fine) {
      lines.append("          ").append(line).append('\n');
    }
    SmallTables base = new SmallTables();
    String version =
        SmallTables.VERSION
            .replace("处2万元以上十万元以下的罚款，并没收违法所得。", text)
            .replace("confiscateGains: \"MUST\"", "confiscateGains: \"NONE\"")
            .replaceFirst("(?s)( +fine:\n).*?( +fineJoined)", "$1" + lines + "$2");
    base.with("violations/fire.yaml", SmallTables.violations("fire", "some-offence", version));
    return base.read().catalogue().clause("some-offence", LocalDate.of(2025, 1, 1)).orElseThrow();
  }
}
