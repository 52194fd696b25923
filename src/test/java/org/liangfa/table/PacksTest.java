package org.liangfa.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PacksTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final Tables TABLES =
      new SmallRuleBase().spoil("packs/north/pack.yaml", "2000-01-01", "2025-01-01").read();

  @Test
  void the_pack_that_matches_most_of_the_division_code_governs_with_all_it_adds_to() {
    PackChain chain = TABLES.packs("210300", DAY, Optional.empty());

    assertThat(chain.ids()).containsExactly("national", "north");
    assertThat(chain.reason().zh()).isEqualTo("案件属地 210300，2025-06-30 适用其最具体的规则包 north");
  }

  @Test
  void elsewhere_the_national_pack_governs_alone() {
    assertThat(TABLES.packs("440000", DAY, Optional.empty()).ids()).containsExactly("national");
  }

  @Test
  void before_its_first_day_a_pack_does_not_govern_and_the_reason_says_so() {
    PackChain before = TABLES.packs("210000", LocalDate.of(2024, 12, 31), Optional.empty());

    assertThat(before.ids()).containsExactly("national");
    assertThat(before.reason().en()).contains("north does not cover that day, only [2025-01-01, …)");
    assertThat(TABLES.packs("210000", LocalDate.of(2025, 1, 1), Optional.empty()).ids()).contains("north");
  }

  @Test
  void a_pack_may_be_asked_for_and_a_foreign_one_is_remarked() {
    PackChain chain = TABLES.packs("440000", DAY, Optional.of("north"));

    assertThat(chain.ids()).containsExactly("national", "north");
    assertThat(chain.reason().en())
        .isEqualTo("pack north was asked for; the case of 440000 lies outside its territory");
  }

  @Test
  void a_pack_that_is_unknown_or_not_in_force_cannot_be_asked_for() {
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> TABLES.packs("210000", DAY, Optional.of("south")))
        .withMessageContaining("TABLE-021")
        .withMessageContaining("known are national [2000-01-01, …), north [2025-01-01, …)");
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> TABLES.packs("210000", LocalDate.of(2024, 12, 31), Optional.of("north")))
        .withMessageContaining("2024-12-31 is outside its days [2025-01-01, …)");
  }

  @Test
  void on_a_day_before_every_pack_nothing_governs() {
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> TABLES.packs("440000", LocalDate.of(1999, 12, 31), Optional.empty()))
        .withMessageContaining("TABLE-021");
  }
}
