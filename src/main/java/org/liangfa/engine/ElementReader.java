package org.liangfa.engine;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads the conditions of a rule into elements and refuses every form but the few that rules may use. */
final class ElementReader {
  private static final Pattern BINDING = Pattern.compile("(\\$[a-z]\\w*)\\s*:\\s*([a-z]\\w*)");
  private static final Pattern TEST =
      Pattern.compile(
          "(?:(\\$[a-z]\\w*)\\s*:\\s*)?([a-z]\\w*)\\s*(?:==\\s*(" + Literals.LITERAL + ")"
              + "|\\bin\\s*\\(\\s*(" + Literals.LITERAL + "(?:\\s*,\\s*" + Literals.LITERAL + ")*)\\s*\\))");

  private final DrlFile file;
  private final Literals literals;
  private final Problems problems;
  private final Map<String, RecordComponent> bindings = new LinkedHashMap<>();

  ElementReader(DrlFile file, Literals literals, Problems problems) {
    this.file = file;
    this.literals = literals;
    this.problems = problems;
  }

  /** The elements in the order written; conditions of a forbidden form are left out and reported. */
  List<Element> read(RuleDescr rule) {
    List<Element> elements = new ArrayList<>();
    Set<Integer> lines = new LinkedHashSet<>();
    for (BaseDescr condition : rule.getLhs().getDescrs()) {
      if (!lines.add(condition.getLine())) {
        problems.add(RuleCode.LAYOUT, at(condition), "一行有几个要件", "several elements on one line");
      }
      element(condition).ifPresent(elements::add);
    }
    if (rule.getLhs().getDescrs().isEmpty()) {
      refuse(file.place() + ":" + rule.getLine(), "没有任何要件", "there is no element at all");
    }
    return elements;
  }

  /** What {@code $name} in the conditions stands for. */
  Map<String, RecordComponent> bindings() {
    return bindings;
  }

  private Optional<Element> element(BaseDescr condition) {
    if (condition instanceof PatternDescr pattern) {
      return pattern(pattern, false);
    }
    if (condition instanceof NotDescr not
        && not.getDescrs().size() == 1
        && not.getDescrs().get(0) instanceof PatternDescr pattern) {
      return pattern(pattern, true);
    }
    String form = condition.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
    refuse(at(condition), "不能用 " + form, form + " is not allowed");
    return Optional.empty();
  }

  private Optional<Element> pattern(PatternDescr pattern, boolean negated) {
    if (pattern.getSource() != null || !pattern.getBehaviors().isEmpty() || pattern.isQuery()) {
      refuse(at(pattern), "不能用 from、over 或查询", "from, over and queries are not allowed");
      return Optional.empty();
    }
    if (pattern.getIdentifier() != null) {
      refuse(at(pattern), "不能给整个要件命名 " + pattern.getIdentifier(), pattern.getIdentifier() + " may not name an element");
    }
    Class<?> type = Notation.knownTypes().get(pattern.getObjectType());
    if (type == null) {
      problems.add(
          RuleCode.UNKNOWN_NAME,
          at(pattern),
          "没有类型 " + pattern.getObjectType() + "；已有 " + Notation.knownTypes().keySet(),
          "there is no type " + pattern.getObjectType() + "; known are " + Notation.knownTypes().keySet());
      return Optional.empty();
    }
    Map<String, Set<String>> constraints = new LinkedHashMap<>();
    Set<String> before = Set.copyOf(bindings.keySet());
    for (BaseDescr constraint : pattern.getDescrs()) {
      constraint(type, constraint, negated, constraints);
    }
    Map<String, String> names = new LinkedHashMap<>();
    bindings.forEach(
        (name, component) -> {
          if (!before.contains(name)) {
            names.put(name, component.getName());
          }
        });
    return Optional.of(new Element(type.getSimpleName(), constraints, negated, names));
  }

  private void constraint(Class<?> type, BaseDescr constraint, boolean negated, Map<String, Set<String>> constraints) {
    String text = constraint instanceof ExprConstraintDescr expression ? expression.getExpression().strip() : "";
    Matcher binding = BINDING.matcher(text);
    Matcher test = TEST.matcher(text);
    if (binding.matches()) {
      component(type, binding.group(2), at(constraint))
          .ifPresent(component -> bind(binding.group(1), component, negated, at(constraint)));
    } else if (test.matches()) {
      component(type, test.group(2), at(constraint))
          .ifPresent(component -> test(type, component, test, negated, at(constraint), constraints));
    } else {
      refuse(at(constraint), "不能这样写要件：" + text, "not a form that elements may take: " + text);
    }
  }

  private void test(
      Class<?> type,
      RecordComponent component,
      Matcher test,
      boolean negated,
      String place,
      Map<String, Set<String>> constraints) {
    if (test.group(1) != null) {
      bind(test.group(1), component, negated, place);
    }
    String list = test.group(3) != null ? test.group(3) : test.group(4);
    Set<String> values = new LinkedHashSet<>();
    for (String literal : list.split("\\s*,\\s*")) {
      literals.read(type, component, literal, place).ifPresent(values::add);
    }
    if (constraints.putIfAbsent(component.getName(), values) != null) {
      refuse(place, component.getName() + " 写了两次", component.getName() + " is tested twice");
    }
  }

  private void bind(String name, RecordComponent component, boolean negated, String place) {
    if (negated) {
      refuse(place, "not 之中不能命名 " + name, name + " cannot be bound inside not");
    } else if (bindings.putIfAbsent(name, component) != null) {
      refuse(place, name + " 命名了两次", name + " is bound twice");
    }
  }

  private Optional<RecordComponent> component(Class<?> type, String name, String place) {
    Optional<RecordComponent> found = Components.find(type, name);
    if (found.isEmpty()) {
      problems.add(
          RuleCode.UNKNOWN_NAME,
          place,
          type.getSimpleName() + " 没有 " + name,
          type.getSimpleName() + " has no component " + name);
    }
    return found;
  }

  private void refuse(String place, String zh, String en) {
    problems.add(RuleCode.CONDITION, place, zh, en);
  }

  private String at(BaseDescr descr) {
    return file.place() + ":" + descr.getLine();
  }
}
