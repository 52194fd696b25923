package org.liangfa.engine;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangfa.fact.Fact;

/** Checks the rules against each other: ids, twins, and that each phase looks only at what came before it. */
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

  void check() {
    ids();
    twins();
    for (RuleInfo rule : rules) {
      conclusion(rule);
      rule.elements().forEach(element -> element(rule, element));
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
    Map<String, RuleInfo> first = new HashMap<>();
    for (RuleInfo rule : rules) {
      RuleInfo other = first.putIfAbsent(rule.essence(), rule);
      if (other != null && other.span().overlaps(rule.span())) {
        problems.add(
            RuleCode.TWIN,
            rule.place(),
            rule.id() + " 与 " + other.id() + "（" + other.place() + "）要件、结论都相同",
            rule.id() + " has the same elements and conclusion as " + other.id() + " (" + other.place() + ")");
      }
    }
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

  private void element(RuleInfo rule, Element element) {
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
    } else if (!fact && !earlier(rule.phase(), type)) {
      notYet(rule, element.type() + " 在此阶段之前无人作出", "no phase before this one concludes " + element.type());
    }
  }

  private void notYet(RuleInfo rule, String zh, String en) {
    problems.add(RuleCode.NOT_YET, rule.place(), zh, en);
  }

  private static boolean earlier(Phase phase, @Nullable Class<?> type) {
    for (Phase one : Phase.values()) {
      if (one.compareTo(phase) < 0 && type != null && one.mayConclude(type)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> typesOf(Phase phase) {
    return requireNonNull(concluded.get(phase));
  }
}
