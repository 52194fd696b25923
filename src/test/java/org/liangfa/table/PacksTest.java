package org.liangfa.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PacksTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final Tables TABLES =
      new SmallTables().spoil("packs/north/pack.yaml", "2000-01-01", "2025-01-01").read();

  @Test
  void the_pack_that_matches_most_of_the_division_code_governs_with_all_it_adds_to() {
    PackChain chain = TABLES.packs(new Reach("210300", Optional.empty(), DAY), Optional.empty());

    assertThat(chain.ids()).containsExactly("national", "north");
    assertThat(chain.reason().zh()).isEqualTo("案件属地 210300，2025-06-30 适用其最具体的规则包 north");
  }

  @Test
  void elsewhere_the_national_pack_governs_alone() {
    assertThat(TABLES.packs(new Reach("440000", Optional.empty(), DAY), Optional.empty()).ids()).containsExactly("national");
  }

  @Test
  void before_its_first_day_a_pack_does_not_govern_and_the_reason_says_so() {
    PackChain before = TABLES.packs(new Reach("210000", Optional.empty(), LocalDate.of(2024, 12, 31)), Optional.empty());

    assertThat(before.ids()).containsExactly("national");
    assertThat(before.reason().en()).contains("north does not cover that day, only [2025-01-01, …)");
    assertThat(TABLES.packs(new Reach("210000", Optional.empty(), LocalDate.of(2025, 1, 1)), Optional.empty()).ids()).contains("north");
  }

  @Test
  void a_pack_may_be_asked_for_and_a_foreign_one_is_remarked() {
    PackChain chain = TABLES.packs(new Reach("440000", Optional.empty(), DAY), Optional.of("north"));

    assertThat(chain.ids()).containsExactly("national", "north");
    assertThat(chain.reason().en())
        .isEqualTo("pack north was asked for; the case of 440000 lies outside its territory");
  }

  @Test
  void a_pack_that_is_unknown_or_not_in_force_cannot_be_asked_for() {
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> TABLES.packs(new Reach("210000", Optional.empty(), DAY), Optional.of("south")))
        .withMessageContaining("TABLE-021")
        .withMessageContaining("known are national [2000-01-01, …), north [2025-01-01, …)");
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> TABLES.packs(new Reach("210000", Optional.empty(), LocalDate.of(2024, 12, 31)), Optional.of("north")))
        .withMessageContaining("2024-12-31 is outside its days [2025-01-01, …)");
  }

  @Test
  void on_a_day_before_every_pack_nothing_governs() {
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> TABLES.packs(new Reach("440000", Optional.empty(), LocalDate.of(1999, 12, 31)), Optional.empty()))
        .withMessageContaining("TABLE-021");
  }

  @Test
  void a_pack_for_the_domain_of_the_case_governs_beside_the_one_for_its_place() {
    PackChain chain = withFirePack("100").packs(new Reach("210300", Optional.of("fire"), DAY), Optional.empty());

    assertThat(chain.ids()).containsExactly("national", "fire-rules", "north");
    assertThat(chain.reason().zh()).endsWith("；属领域 fire，并适用 fire-rules");
  }

  @Test
  void a_pack_for_another_domain_does_not_govern_and_a_file_without_a_domain_is_told_so() {
    Tables tables = withFirePack("100");

    assertThat(tables.packs(new Reach("210300", Optional.of("food"), DAY), Optional.empty()).ids())
        .containsExactly("national", "north");
    assertThat(tables.packs(new Reach("210300", Optional.empty(), DAY), Optional.empty()).reason().en())
        .endsWith("; the file names no domain, so no pack for a domain applies");
  }

  @Test
  void where_two_packs_hold_a_row_for_the_same_thing_the_result_can_say_which_governs_and_why() {
    Tables tables = firePack("300")
        .north("points", "FIRST_OFFENCE,MITIGATING,RECORD,11,", "2025-01-01", "")
        .with("packs/fire-rules/tables/points.csv", """
            row,side,group,points,from,until,basis,mark,zh,en
            FIRST_OFFENCE,MITIGATING,RECORD,9,2025-01-01,,LIANGFA-PROPOSAL#1,PROPOSAL,消防,fire
            """)
        .read();
    PackChain chain = tables.packs(new Reach("210300", Optional.of("fire"), DAY), Optional.empty());

    assertThat(tables.points(chain, DAY, "FIRST_OFFENCE").orElseThrow().points()).isEqualByComparingTo("9");
    assertThat(tables.precedence(chain, DAY))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.table()).isEqualTo("points");
          assertThat(one.keys()).containsExactly("FIRST_OFFENCE");
          assertThat(one.pack()).isEqualTo("fire-rules");
          assertThat(one.over()).containsExactly("national", "north");
          assertThat(one.reason().zh()).isEqualTo("特别规则优先");
        });
  }

  @Test
  void two_packs_that_may_claim_one_case_cannot_have_the_same_rank() {
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> withFirePack("200"))
        .withMessageContaining("may claim the same case as north and has the same rank, 200");
  }

  @Test
  void a_general_pack_cannot_stand_above_a_special_one() {
    SmallTables base = firePack("100").with("packs/northern-fire/pack.yaml", """
        id: "northern-fire"
        title: {zh: "北方消防", en: "fire in the north"}
        extends: "national"
        jurisdictions: ["21"]
        domains: ["fire"]
        rank: "50"
        rankReason: {zh: "某", en: "some"}
        from: "2000-01-01"
        until: ""
        fromMemory: "NO"
        notes: []
        """);

    assertThatExceptionOfType(TableException.class)
        .isThrownBy(base::read)
        .withMessageContaining("is more general than northern-fire but ranks above it (100 > 50)");
  }

  @Test
  void a_domain_that_the_catalogue_does_not_have_is_refused() {
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> firePack("100").spoil("packs/fire-rules/pack.yaml", "[\"fire\"]", "[\"fires\"]").read())
        .withMessageContaining("the catalogue has no domain fires");
  }

  private static Tables withFirePack(String rank) {
    return firePack(rank).read();
  }

  private static SmallTables firePack(String rank) {
    return new SmallTables().with("packs/fire-rules/pack.yaml", """
        id: "fire-rules"
        title: {zh: "消防规则", en: "fire rules"}
        extends: "national"
        jurisdictions: [""]
        domains: ["fire"]
        rank: "%s"
        rankReason: {zh: "特别规则优先", en: "the special rule comes first"}
        from: "2000-01-01"
        until: ""
        fromMemory: "NO"
        notes: []
        """.formatted(rank));
  }
}
