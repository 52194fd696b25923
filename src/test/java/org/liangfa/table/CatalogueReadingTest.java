package org.liangfa.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.liangfa.source.RuleFiles;

/** A rule base that the build has checked is read violation by violation, when asked; any other as a whole. */
class CatalogueReadingTest {
  private static final String OTHER = SmallRuleBase.VERSION.replace("\"100000\"", "\"1000000\"");

  /** The files of a rule base, as packed by a build. */
  private record Packed(RuleFiles files) implements RuleFiles {
    @Override
    public SortedSet<String> list(String folder, String suffix) {
      return files.list(folder, suffix);
    }

    @Override
    public byte[] bytes(String path) {
      return files.bytes(path);
    }

    @Override
    public boolean checkedByBuild() {
      return true;
    }
  }

  @Test
  void a_broken_violation_of_a_packed_rule_base_is_refused_when_it_is_asked_for_and_no_other_is() {
    Catalogue catalogue = Tables.read(new Packed(twoViolations()), SmallRuleBase.SOURCES).catalogue();

    assertThat(catalogue.ids()).containsExactly("other-offence", "some-offence");
    assertThat(catalogue.versions("some-offence")).hasSize(1);
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> catalogue.versions("other-offence"))
        .withMessageContaining("rules/violations/ice.yaml other-offence[0] fine")
        .withMessageContaining("TABLE-027");
  }

  @Test
  void the_same_in_a_folder_is_refused_at_once() {
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> twoViolations().read())
        .withMessageContaining("other-offence[0] fine");
  }

  private static SmallRuleBase twoViolations() {
    return new SmallRuleBase()
        .with("violations/ice.yaml", SmallRuleBase.violations("ice", "other-offence", OTHER))
        .add("violations/domains.csv", "ice,冰,ice");
  }
}
