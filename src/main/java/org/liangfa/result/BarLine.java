package org.liangfa.result;

import java.util.List;
import org.liangfa.kernel.Text;

/**
 * A tier or route that is shut whatever else would open it.
 *
 * @param ruleId permanent id
 * @param name name of the rule
 * @param basis the provision
 * @param blocks what it shuts
 * @param evidence evidence behind it
 */
public record BarLine(String ruleId, Text name, Citation basis, Text blocks, List<EvidenceRef> evidence) {
  public BarLine {
    evidence = List.copyOf(evidence);
  }
}
