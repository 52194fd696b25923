package org.liangfa.result;

import java.util.List;

/**
 * One conclusion of one phase.
 *
 * @param phase phase name
 * @param finding what was concluded
 * @param rule the rule
 * @param premises what it rested on
 * @param evidence evidence behind the premises
 */
public record DerivationLine(
    String phase,
    String finding,
    RuleRef rule,
    List<String> premises,
    List<EvidenceRef> evidence) {
  public DerivationLine {
    premises = List.copyOf(premises);
    evidence = List.copyOf(evidence);
  }
}
