package org.liangfa.engine;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liangfa.fact.Fact;

/** Checks the rules against each other: ids, twins, and that each phase looks only at what comes before it. */
final class BaseLint {
  private final List<RuleInfo> rules;
  private final Problems problems;
  private final Map<Phase, Set<String>> concluded = new EnumMap<>(Phase.class);

  BaseLint(List<RuleInfo> rules, Problems problems) {
    this.rules = rules;
    this.problems = problems;
    for (Phase phase : Phase.values()) {
      concluded.put(phase, new HashSet<>());
    }
    rules.forEach(rule -> typesOf(rule.phase()).add(rule.conclusion().type()));
  }

  /**
   * Checks all rules.
   *
   * @param complete whether every rule could be read; only then can one say that nobody concludes something
   */
  void check(boolean complete) {
    ids();
    twins();
    for (RuleInfo rule : rules) {
      conclusion(rule);
      rule.elements().forEach(element -> element(rule, element, complete));
    }
  }

  private void ids() {
    Map<String, RuleInfo> first = new HashMap<>();
    for (RuleInfo rule : rules) {
      RuleInfo other = first.putIfAbsent(rule.id(), rule);
      if (other != null) {
        problems.add(
            RuleCode.IDENTITY,
            rule.place(),
            "编号 " + rule.id() + " 已用于 " + other.place(),
            "the id " + rule.id() + " is taken by " + other.place());
      }
    }
    for (RuleInfo rule : rules) {
      if (first.containsKey(rule.was())) {
        problems.add(
            RuleCode.IDENTITY,
            rule.place(),
            "@was " + rule.was() + " 仍是现有规则的编号",
            "@was " + rule.was() + " is still the id of a rule");
      }
    }
  }

  private void twins() {
    Map<String, List<RuleInfo>> alike = new HashMap<>();
    for (RuleInfo rule : rules) {
      List<RuleInfo> before = alike.computeIfAbsent(rule.essence(), essence -> new ArrayList<>());
      before.stream()
          .filter(other -> other.span().overlaps(rule.span()))
          .findFirst()
          .ifPresent(other -> twin(rule, other));
      before.add(rule);
    }
  }

  private void twin(RuleInfo rule, RuleInfo other) {
    problems.add(
        RuleCode.TWIN,
        rule.place(),
        rule.id() + " 与 " + other.id() + "（" + other.place() + "）要件、结论都相同",
        rule.id() + " has the same elements and conclusion as " + other.id() + " (" + other.place() + ")");
  }

  private void conclusion(RuleInfo rule) {
    String type = rule.conclusion().type();
    Class<?> found = Notation.knownTypes().get(type);
    if (found == null || !rule.phase().mayConclude(found)) {
      problems.add(
          RuleCode.FOREIGN_CONCLUSION,
          rule.place(),
          rule.phase().folder() + " 不作出 " + type,
          rule.phase().folder() + " does not conclude " + type);
    }
  }

  private void element(RuleInfo rule, Element element, boolean complete) {
    Class<?> type = Notation.knownTypes().get(element.type());
    boolean fact = type != null && Fact.class.isAssignableFrom(type);
    if (fact && element.negated()) {
      notYet(rule, "not 不能用于事实 " + element.type(), "not may not ask for the fact " + element.type());
    } else if (typesOf(rule.phase()).contains(element.type())) {
      problems.add(
          RuleCode.OWN_PHASE,
          rule.place(),
          "要件 " + element + " 是本阶段作出的结论",
          "the element " + element + " is concluded by this very phase");
    } else if (complete && !fact) {
      supplied(rule, element);
    }
  }

  /**
   * Each component must be concluded so by some earlier rule. Not all of them by the same rule: a rule may stand ready for
   * a combination that no law provides yet.
   */
  private void supplied(RuleInfo rule, Element element) {
    List<Conclusion> earlier =
        rules.stream()
            .filter(other -> other.phase().compareTo(rule.phase()) < 0)
            .map(RuleInfo::conclusion)
            .filter(conclusion -> conclusion.type().equals(element.type()))
            .toList();
    if (earlier.isEmpty()) {
      notYet(rule, "此前没有规则作出 " + element.type(), "no rule of an earlier phase concludes " + element.type());
      return;
    }
    RecordComponent[] components = requireNonNull(Notation.knownTypes().get(element.type())).getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      int position = i;
      Set<String> sought = element.constraints().getOrDefault(components[i].getName(), Set.of());
      boolean found =
          earlier.stream()
              .map(conclusion -> conclusion.arguments().get(position))
              .anyMatch(argument -> argument.startsWith("$") || sought.contains(argument));
      if (!sought.isEmpty() && !found) {
        String value = element.type() + "." + components[i].getName() + " " + String.join("|", sought);
        notYet(rule, "此前没有规则作出 " + value, "no rule of an earlier phase concludes " + value);
      }
    }
  }

  private void notYet(RuleInfo rule, String zh, String en) {
    problems.add(RuleCode.NOT_YET, rule.place(), zh, en);
  }

  private Set<String> typesOf(Phase phase) {
    return requireNonNull(concluded.get(phase));
  }
}
