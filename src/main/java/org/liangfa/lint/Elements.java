package org.liangfa.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liangfa.engine.Element;
import org.liangfa.engine.RuleInfo;

/** How elements of rules stand to each other. */
final class Elements {
  private Elements() {}

  /** Whether some fact satisfies both, negation aside. */
  static boolean meet(Element one, Element other) {
    if (!one.type().equals(other.type())) {
      return false;
    }
    for (Map.Entry<String, Set<String>> entry : one.constraints().entrySet()) {
      Set<String> values = other.constraints().getOrDefault(entry.getKey(), Set.of());
      if (!entry.getValue().isEmpty() && !values.isEmpty() && disjoint(entry.getValue(), values)) {
        return false;
      }
    }
    return true;
  }

  /** Whether every fact that satisfies the first satisfies the second, negation aside. */
  static boolean within(Element one, Element other) {
    if (!one.type().equals(other.type())) {
      return false;
    }
    return other.constraints().entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .allMatch(entry -> {
          Set<String> values = one.constraints().getOrDefault(entry.getKey(), Set.of());
          return !values.isEmpty() && entry.getValue().containsAll(values);
        });
  }

  /**
   * Whether two required elements speak of one fact that has one answer: a circumstance has one proof, a comparison one
   * answer.
   */
  static boolean contradict(Element one, Element other) {
    String answer = switch (one.type()) {
      case "Circumstance" -> "proof";
      case "Comparison" -> "answer";
      default -> "";
    };
    if (answer.isEmpty() || one.negated() || other.negated() || !one.type().equals(other.type())) {
      return false;
    }
    String code = answer.equals("proof") ? "kind" : "test";
    Set<String> codes = one.constraints().getOrDefault(code, Set.of());
    boolean same = codes.size() == 1 && codes.equals(other.constraints().get(code));
    return same && !meet(one, other);
  }

  /** Whether the two rules can never both apply. */
  static boolean exclusive(RuleInfo one, RuleInfo other) {
    if (!one.span().overlaps(other.span())) {
      return true;
    }
    for (Element mine : one.elements()) {
      for (Element theirs : other.elements()) {
        boolean forbidden = mine.negated() != theirs.negated()
            && (mine.negated() ? within(theirs, mine) : within(mine, theirs));
        if (forbidden || contradict(mine, theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The codes of the circumstances that a rule needs established. */
  static Set<String> established(RuleInfo rule) {
    Set<String> kinds = new HashSet<>();
    for (Element element : rule.elements()) {
      boolean needed = element.type().equals("Circumstance") && !element.negated()
          && Set.of("ESTABLISHED").equals(element.constraints().get("proof"));
      Set<String> named = element.constraints().getOrDefault("kind", Set.of());
      if (needed && named.size() == 1) {
        kinds.addAll(named);
      }
    }
    return kinds;
  }

  /** Whether the first rule requires everything that the second does. */
  static boolean requiresAllOf(RuleInfo one, RuleInfo other) {
    List<Element> mine = one.elements();
    return other.elements().stream().allMatch(theirs -> mine.stream().anyMatch(own ->
        own.negated() == theirs.negated() && (own.negated() ? within(theirs, own) : within(own, theirs))));
  }

  private static boolean disjoint(Set<String> one, Set<String> other) {
    return one.stream().noneMatch(other::contains);
  }
}
