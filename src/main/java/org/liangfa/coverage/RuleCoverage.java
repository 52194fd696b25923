package org.liangfa.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.liangfa.engine.Element;
import org.liangfa.engine.ElementState;
import org.liangfa.engine.RuleInfo;

/** What was seen of one rule. Not safe for use by several threads. */
final class RuleCoverage {
  final RuleInfo rule;
  final List<ElementCoverage> elements = new ArrayList<>();
  final Set<String> cases = new TreeSet<>();
  final Set<String> samples = new TreeSet<>();
  int fired;
  int silent;
  int abstained;

  RuleCoverage(RuleInfo rule) {
    this.rule = rule;
    rule.elements().forEach(element -> elements.add(new ElementCoverage(element)));
  }

  /** What was seen of one element. */
  static final class ElementCoverage {
    final Element element;
    /** Runs in which it held and the rule applied. */
    int held;
    /** Runs in which it alone kept the rule from applying. */
    int decided;

    ElementCoverage(Element element) {
      this.element = element;
    }
  }

  void ran(String title, boolean applied, List<ElementState> states) {
    cases.add(title);
    List<ElementState> lacking = states.stream().filter(state -> !holds(state)).toList();
    boolean open = lacking.stream().anyMatch(state -> state.state() == ElementState.State.OPEN);
    if (applied) {
      fired++;
    } else if (open) {
      abstained++;
    } else {
      silent++;
    }
    for (int i = 0; i < states.size(); i++) {
      if (applied && holds(states.get(i))) {
        elements.get(i).held++;
      } else if (lacking.size() == 1 && !holds(states.get(i))) {
        elements.get(i).decided++;
      }
    }
  }

  /** Whether an open answer could keep the rule waiting. */
  boolean canWait() {
    return rule.elements().stream().anyMatch(element -> element.type().equals("Circumstance")
        && !element.negated()
        && !element.constraints().getOrDefault("proof", Set.of("OPEN")).contains("OPEN"));
  }

  private static boolean holds(ElementState state) {
    return state.state() == ElementState.State.SATISFIED;
  }
}
