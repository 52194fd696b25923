package org.liangfa.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Finding;

/** Evaluates rules element by element: what the engine does, without its preparations. */
final class DirectRules {
  private DirectRules() {}

  /** What the rules conclude, once for each set of premises. */
  static List<Derivation> run(Collection<RuleInfo> rules, List<Record> input, RuleSelection selection) {
    List<Derivation> derivations = new ArrayList<>();
    for (RuleInfo rule : rules) {
      if (rule.appliesUnder(selection) && noneForbidden(rule, input)) {
        for (List<Record> premises : premises(rule, input)) {
          derivations.add(new Derivation(finding(rule, premises), rule.id(), premises));
        }
      }
    }
    return derivations;
  }

  private static boolean noneForbidden(RuleInfo rule, List<Record> input) {
    return rule.elements().stream()
        .filter(Element::negated)
        .noneMatch(element -> input.stream().anyMatch(element::matches));
  }

  /** Every way to satisfy the elements, in their order. */
  private static List<List<Record>> premises(RuleInfo rule, List<Record> input) {
    List<List<Record>> ways = List.of(List.of());
    for (Element element : rule.elements()) {
      if (!element.negated()) {
        List<Record> matching = input.stream().filter(element::matches).toList();
        List<List<Record>> more = new ArrayList<>();
        for (List<Record> way : ways) {
          for (Record record : matching) {
            List<Record> longer = new ArrayList<>(way);
            longer.add(record);
            more.add(longer);
          }
        }
        ways = more;
      }
    }
    return ways;
  }

  private static Finding finding(RuleInfo rule, List<Record> premises) {
    List<String> words = rule.conclusion().arguments().stream()
        .map(word -> word.startsWith("$") ? passedOn(rule, premises, word) : word)
        .toList();
    return (Finding) Notation.parse(new Conclusion(rule.conclusion().type(), words).toString());
  }

  private static String passedOn(RuleInfo rule, List<Record> premises, String name) {
    List<Element> positive = rule.elements().stream().filter(element -> !element.negated()).toList();
    for (int i = 0; i < positive.size(); i++) {
      String component = positive.get(i).names().get(name);
      if (component != null) {
        return Components.value(premises.get(i), component);
      }
    }
    throw new IllegalArgumentException("name: " + name + " (expected: one that an element of " + rule.id() + " binds)");
  }
}
