package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.liangfa.engine.Element;
import org.liangfa.engine.RuleInfo;
import org.liangfa.kernel.Proof;

/** Which states of a circumstance the rules of substance that count can tell apart. Safe for use by several threads. */
final class Distinctions {
  private final List<Element> elements = new ArrayList<>();
  private final Map<String, List<Element>> looking = new ConcurrentHashMap<>();

  Distinctions(Collection<RuleInfo> rules) {
    for (RuleInfo rule : rules) {
      for (Element element : rule.elements()) {
        if (element.type().equals("Circumstance") || element.type().equals("Claim")) {
          elements.add(element);
        }
      }
    }
  }

  /** Whether any element answers the two states differently; a state of null is one the file says nothing of. */
  boolean between(String kind, @Nullable Proof one, Proof other) {
    for (Element element : looking.computeIfAbsent(kind, this::looking)) {
      if (tells(element, one, other)) {
        return true;
      }
    }
    return false;
  }

  private List<Element> looking(String kind) {
    return elements.stream()
        .filter(element -> {
          Set<String> kinds = element.constraints().getOrDefault("kind", Set.of());
          return kinds.isEmpty() || kinds.contains(kind);
        })
        .distinct()
        .toList();
  }

  private static boolean tells(Element element, @Nullable Proof one, Proof other) {
    Set<String> proofs = element.constraints().getOrDefault("proof", Set.of());
    return element.type().equals("Claim")
        || proofs.isEmpty()
        || (one != null && proofs.contains(one.name())) != proofs.contains(other.name());
  }
}
