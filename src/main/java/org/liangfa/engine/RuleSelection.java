package org.liangfa.engine;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rules count.
 *
 * @param packs ids of the packs in use, each with all it extends
 * @param on day whose law is under evaluation
 * @param decisionOn day of the decision, for rules that always follow it
 */
public record RuleSelection(Set<String> packs, LocalDate on, LocalDate decisionOn) {
  public RuleSelection {
    packs = Collections.unmodifiableSet(new TreeSet<>(packs));
    requireNonNull(on, "on");
    requireNonNull(decisionOn, "decisionOn");
  }
}
