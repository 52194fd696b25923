package org.liangfa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money is exact to the fen and never guesses. */
class MoneyTest {
  @Test
  void one_fifth_of_the_minimum_of_the_fireworks_clause_is_four_thousand() {
    assertThat(Money.parse("20000").times(new BigDecimal("0.20"), RoundingMode.UNNECESSARY))
        .isEqualTo(Money.parse("4000.00")).hasToString("4000.00");
  }

  @Test
  void an_amount_written_with_fewer_decimals_is_the_same_amount() {
    assertThat(Money.parse("4000")).isEqualTo(Money.parse("4000.0")).hasSameHashCodeAs(Money.parse("4000.00"));
    assertThat(new Money(new BigDecimal("4E+3"))).hasToString("4000.00");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "0.00 | 0", "0.01 | 0.01", "999.00 | 999", "1000.00 | 1,000", "19999.99 | 19,999.99", "4500000.50 | 4,500,000.50",
    "100000000.00 | 100,000,000"})
  void thousands_stand_apart_where_a_person_reads(String exact, String read) {
    assertThat(Money.parse(exact).grouped()).isEqualTo(read);
  }

  @ParameterizedTest(name = "“{0}”")
  @ValueSource(strings = {
    "", " 1", "1 ", "+1", "-1", "20,000", "2万", "1.", ".5", "1.005", "1e3", "0x1", "NaN", "１２", "1\n", "1000000000000000"})
  void what_is_no_plain_amount_is_refused_and_named(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text)).withMessageContaining("text: " + text);
  }

  @Test
  void a_fraction_of_a_fen_is_refused_and_not_rounded() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Money(new BigDecimal("0.005")))
        .withMessageContaining("0.005");
    assertThat(new Money(new BigDecimal("0.500"))).hasToString("0.50");
  }

  @Test
  void less_than_nothing_is_refused_also_as_a_difference() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Money(new BigDecimal("-0.01")));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.ZERO.minus(Money.parse("0.01")));
  }

  @Test
  void how_to_round_is_said_by_who_multiplies() {
    Money fen = Money.parse("0.01");
    BigDecimal half = new BigDecimal("0.5");

    assertThat(fen.times(half, RoundingMode.DOWN)).isEqualTo(Money.ZERO);
    assertThat(fen.times(half, RoundingMode.UP)).isEqualTo(fen);
    assertThat(Money.ZERO.isZero()).isTrue();
    assertThat(fen.isZero()).isFalse();
  }

  @Property(tries = 200)
  void what_is_added_can_be_taken_away_again(
      @ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long one,
      @ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long other) {
    Money a = new Money(BigDecimal.valueOf(one, 2));
    Money b = new Money(BigDecimal.valueOf(other, 2));

    assertThat(a.plus(b).minus(b)).isEqualTo(a);
    assertThat(a.min(b).plus(a.max(b))).isEqualTo(b.plus(a));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Long.signum(Long.compare(one, other)));
    assertThat(Money.parse(a.toString())).isEqualTo(a);
  }
}
