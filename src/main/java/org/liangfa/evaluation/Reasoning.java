package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.liangfa.casefacts.Figures;
import org.liangfa.engine.Phase;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Finding;
import org.liangfa.recommendation.Outcome;

/**
 * One pass through the phases under one law.
 *
 * @param law the law applied
 * @param figures every figure known at the end
 * @param records facts and findings that the rules saw or concluded
 * @param numbers their numbers, see {@link PhaseMemo#number}
 * @param phases what each phase concluded
 * @param outcome tier, amount, envelope and score
 */
record Reasoning(
    Law law, Figures figures, List<Record> records, BitSet numbers, Map<Phase, List<Derivation>> phases, Outcome outcome) {
  Reasoning {
    records = List.copyOf(records);
    numbers = (BitSet) numbers.clone();
    phases = Collections.unmodifiableMap(new EnumMap<>(phases));
  }

  /** All derivations, in phase order. */
  List<Derivation> derivations() {
    List<Derivation> all = new ArrayList<>();
    phases.values().forEach(all::addAll);
    return all;
  }

  /** The derivations of findings of one type that pass the test, in phase order. */
  <T extends Finding> List<Derivation> of(Class<T> type, Predicate<? super T> test) {
    return derivations().stream()
        .filter(one -> type.isInstance(one.finding()) && test.test(type.cast(one.finding())))
        .toList();
  }

  <T extends Finding> List<Derivation> of(Class<T> type) {
    return of(type, any -> true);
  }

  <T extends Finding> boolean has(Class<T> type, Predicate<? super T> test) {
    return !of(type, test).isEmpty();
  }
}
