package org.liangfa.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.liangfa.engine.Element;
import org.liangfa.kernel.Text;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceRegistry;
import org.liangfa.table.Tables;

/** What a rule lacks, in words that an officer cannot take for their opposite. */
class LabelsTest {
  private static final RuleFiles FILES = RuleFiles.directory(Path.of("rules"));
  private static final Labels LABELS =
      new Labels(Tables.read(FILES, SourceRegistry.read(FILES)).vocabulary(), List.of(), List.of());

  @Test
  void a_fact_to_be_proven_is_named_and_one_of_several_will_do() {
    Text lacked = LABELS.lacked(circumstance(false, Set.of("MINOR_HARM"), Set.of("ESTABLISHED")));

    assertThat(lacked.zh()).isEqualTo("MINOR_HARM 危害后果轻微");
    assertThat(lacked.en()).startsWith("MINOR_HARM ").doesNotContainPattern("\\p{IsHan}");
  }

  @Test
  void harm_that_bars_a_rule_is_not_listed_as_harm_that_the_party_lacks() {
    Text lacked = LABELS.lacked(circumstance(true, Set.of("ACTUAL_HARM"), Set.of("ESTABLISHED")));

    assertThat(lacked.zh()).isEqualTo("不得有 ACTUAL_HARM 造成危害后果（已查明）");
    assertThat(lacked.en()).startsWith("there may not be ACTUAL_HARM ").endsWith(" (established)");
  }

  @Test
  void a_correction_still_open_is_told_as_open() {
    Map<String, Set<String>> open = new LinkedHashMap<>();
    open.put("kind", Set.of("PROMPT_CORRECTION"));
    open.put("proof", new TreeSet<>(Set.of("OPEN", "REFUTED")));

    assertThat(LABELS.lacked(new Element("Circumstance", open, true, Map.of())).zh())
        .isEqualTo("不得有 PROMPT_CORRECTION 及时改正（待查明或者已排除）");
  }

  private static Element circumstance(boolean negated, Set<String> kinds, Set<String> proofs) {
    Map<String, Set<String>> constraints = new LinkedHashMap<>();
    constraints.put("kind", kinds);
    constraints.put("proof", proofs);
    return new Element("Circumstance", constraints, negated, Map.of());
  }
}
