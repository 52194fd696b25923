package org.liangfa.engine;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Finding;

/**
 * What one run of a phase concluded.
 *
 * @param phase the phase
 * @param derivations one for each rule and set of premises, by file and position of the rule, then by premises; the
 *     same for the same set of input, in whatever order it came
 */
public record Findings(Phase phase, List<Derivation> derivations) {
  public Findings {
    requireNonNull(phase, "phase");
    derivations = List.copyOf(derivations);
  }

  /** The findings without their reasons, each once, in the order in which they were first concluded. */
  public Set<Finding> distinct() {
    Set<Finding> findings = new LinkedHashSet<>();
    derivations.forEach(derivation -> findings.add(derivation.finding()));
    return Collections.unmodifiableSet(findings);
  }

  /** Ids of the rules that fired, each once, in rule order. */
  public Set<String> ruleIds() {
    Set<String> ids = new LinkedHashSet<>();
    derivations.forEach(derivation -> ids.add(derivation.ruleId()));
    return Collections.unmodifiableSet(ids);
  }
}
