package org.liangfa.table;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/** A catalogue is checked as a whole. */
class CatalogueReadingTest {
  private static final String OTHER = SmallTables.VERSION.replace("\"100000\"", "\"1000000\"");

  @Test
  void a_broken_violation_is_refused_at_once_though_no_case_asks_for_it() {
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> twoViolations().read())
        .withMessageContaining("other-offence[0] fine");
  }

  private static SmallTables twoViolations() {
    return new SmallTables()
        .with("violations/ice.yaml", SmallTables.violations("ice", "other-offence", OTHER))
        .add("violations/domains.csv", "ice,冰,ice");
  }
}
