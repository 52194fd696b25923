package org.liangfa.result;

import java.util.List;
import org.liangfa.kernel.Text;

/**
 * A ground that the recommendation rests on.
 *
 * @param ruleId permanent id
 * @param name name of the rule
 * @param basis the provision
 * @param effect what it opens or demands
 * @param evidence evidence behind its premises
 * @param premises facts and findings it rested on
 */
public record GroundLine(
    String ruleId,
    Text name,
    Citation basis,
    Text effect,
    List<EvidenceRef> evidence,
    List<String> premises) {
  public GroundLine {
    evidence = List.copyOf(evidence);
    premises = List.copyOf(premises);
  }
}
