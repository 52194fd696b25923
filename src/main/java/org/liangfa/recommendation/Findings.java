package org.liangfa.recommendation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Finding;
import org.liangfa.kernel.Proof;
import org.liangfa.result.RuleRef;

/** The conclusions of all phases that the advice can depend on, to be asked by type. */
final class Findings {
  private final Map<Class<?>, List<Derivation>> byType = new HashMap<>();

  Findings(List<Derivation> derivations) {
    for (Derivation one : derivations) {
      if (Recommender.weighs(one.finding())) {
        byType.computeIfAbsent(one.finding().getClass(), type -> new ArrayList<>()).add(one);
      }
    }
  }

  /** Every derivation whose finding has the type and passes the test, in the order given. */
  <T extends Finding> List<Derivation> of(Class<T> type, Predicate<? super T> test) {
    List<Derivation> found = List.of();
    for (Derivation derivation : of(type)) {
      if (test.test(type.cast(derivation.finding()))) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(derivation);
      }
    }
    return found;
  }

  /** Every derivation whose finding has the type, in the order given. */
  <T extends Finding> List<Derivation> of(Class<T> type) {
    return byType.getOrDefault(type, List.of());
  }

  /**
   * How the circumstance stands; empty if the file does not mention it. One that was concluded in two ways is open:
   * nothing may rest on it.
   */
  Optional<Proof> proof(String kind) {
    List<Proof> proofs =
        of(Circumstance.class, found -> found.kind().equals(kind)).stream()
            .map(derivation -> ((Circumstance) derivation.finding()).proof())
            .distinct()
            .toList();
    return proofs.isEmpty() ? Optional.empty() : Optional.of(proofs.size() == 1 ? proofs.get(0) : Proof.OPEN);
  }

  /** The rules behind the derivations, each once, by id: so that the order of firing never shows. */
  static List<RuleRef> rules(List<Derivation> derivations, References references) {
    Set<String> ids = new TreeSet<>();
    for (Derivation derivation : derivations) {
      ids.add(derivation.ruleId());
    }
    List<RuleRef> rules = new ArrayList<>();
    for (String id : ids) {
      rules.add(references.rule(id));
    }
    return List.copyOf(rules);
  }
}
