package org.liangfa.check;

import java.util.List;
import org.liangfa.engine.ElementState;
import org.liangfa.engine.Findings;
import org.liangfa.engine.RuleInfo;
import org.liangfa.finding.Derivation;

/**
 * What one run of the phase of a rule brought about.
 *
 * @param rule the rule that was looked at
 * @param findings what all rules of the phase concluded
 * @param elements how each element of the rule stood
 */
public record CaseTrace(RuleInfo rule, Findings findings, List<ElementState> elements) {
  public CaseTrace {
    elements = List.copyOf(elements);
  }

  /** What the rule itself concluded, once for each set of premises. */
  public List<Derivation> fired() {
    return findings.derivations().stream().filter(one -> one.ruleId().equals(rule.id())).toList();
  }

  /** Subjects of the open elements, sorted. */
  public List<String> open() {
    return elements.stream()
        .filter(state -> state.state() == ElementState.State.OPEN)
        .map(state -> state.element().subject())
        .sorted()
        .toList();
  }
}
