package org.liangfa.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Consequence;
import org.drools.model.Drools;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.KiePackagesBuilder;

/**
 * Writes rules that have been read and checked in the executable model of the rule engine, which runs them without their
 * files, a compiler or a script language. A rule is a list of elements and one conclusion, so a handful of forms do for
 * all; what runs is the same as what the engine makes of the files.
 */
final class ExecutableModel {
  private ExecutableModel() {}

  /** A base without rules. */
  static InternalKnowledgeBase empty() {
    return KieBaseBuilder.createKieBaseFromModel(new ModelImpl("rules"));
  }

  /** Adds rules to a base that has none of them. */
  static void add(InternalKnowledgeBase base, Phase phase, List<RuleInfo> rules) {
    ModelImpl model = new ModelImpl(phase.packageName());
    rules.forEach(rule -> model.addRule(rule(phase, rule)));
    KiePackagesBuilder packages = new KiePackagesBuilder(base.getKieBaseConfiguration());
    packages.addModel(model);
    base.addPackages(packages.build().getKiePackages());
  }

  private static Rule rule(Phase phase, RuleInfo rule) {
    List<RuleItemBuilder<?>> items = new ArrayList<>();
    Map<String, Variable<Object>> names = new LinkedHashMap<>();
    for (Element element : rule.elements()) {
      PatternDef<Record> pattern = pattern(element, names);
      items.add(element.negated() ? PatternDSL.not(pattern) : pattern);
    }
    items.add(conclusion(rule.conclusion(), names));
    return PatternDSL.rule(phase.packageName(), rule.name()).build(items.toArray(RuleItemBuilder[]::new));
  }

  private static PatternDef<Record> pattern(Element element, Map<String, Variable<Object>> names) {
    Class<Record> type = type(element.type());
    PatternDef<Record> pattern = PatternDSL.pattern(PatternDSL.declarationOf(type));
    element.constraints().forEach(
        (name, values) -> {
          if (!values.isEmpty()) {
            test(pattern, accessor(type, name), values);
          }
        });
    element.names().forEach(
        (name, component) -> {
          Accessor accessor = accessor(type, component);
          Variable<Object> variable = PatternDSL.declarationOf(accessor.valueType(), name);
          names.put(name, variable);
          pattern.bind(variable, accessor::read);
        });
    return pattern;
  }

  private static void test(PatternDef<Record> pattern, Accessor accessor, Set<String> values) {
    Set<Object> accepted = Set.of(values.stream().map(accessor::value).toArray());
    IsOneOf test = new IsOneOf(accessor, accepted, accessor + " in " + values);
    if (accepted.size() > 1) {
      pattern.expr(test.text(), test);
      return;
    }
    Object value = accepted.iterator().next();
    pattern.expr(
        test.text(),
        test,
        PatternDSL.alphaIndexedBy(
            accessor.valueType(), Index.ConstraintType.EQUAL, accessor.position(), accessor::read, value));
  }

  private static RuleItemBuilder<Consequence> conclusion(
      Conclusion conclusion, Map<String, Variable<Object>> names) {
    RecordType type = RecordType.of(type(conclusion.type()));
    List<String> passedOn = conclusion.arguments().stream().filter(word -> word.startsWith("$")).distinct().toList();
    Object[] constants = new Object[type.size()];
    for (int i = 0; i < constants.length; i++) {
      String word = conclusion.arguments().get(i);
      constants[i] = word.startsWith("$") ? word : type.value(i, word);
    }
    Variable<?>[] variables = passedOn.stream().map(names::get).toArray(Variable[]::new);
    return () ->
        new ConsequenceImpl(
            given -> {
              Object[] arguments = constants.clone();
              for (int i = 0; i < arguments.length; i++) {
                int passed = passedOn.indexOf(arguments[i]);
                // The engine itself comes first, then what the variables stand for.
                arguments[i] = passed < 0 ? arguments[i] : given[passed + 1];
              }
              ((Drools) given[0]).insert(type.make(arguments));
            },
            variables,
            true,
            false,
            "java");
  }

  @SuppressWarnings("unchecked")
  private static Class<Record> type(String name) {
    return (Class<Record>) requireNonNull(Notation.knownTypes().get(name), name);
  }

  private static Accessor accessor(Class<?> type, String component) {
    RecordType read = RecordType.of(type);
    return new Accessor(read, component, read.position(component));
  }

  /** Reads one component of a fact or finding. */
  private record Accessor(RecordType type, String component, int position) {
    Object read(Record record) {
      return type.value(record, position);
    }

    /** The code or constant that a rule writes so. */
    Object value(String word) {
      return type.value(position, word);
    }

    @SuppressWarnings("unchecked")
    Class<Object> valueType() {
      return (Class<Object>) type.valueType(position);
    }

    @Override
    public String toString() {
      return type.name() + "." + component;
    }
  }

  /**
   * Whether a component has one of some values. The text tells tests apart, so that rules share what they test alike.
   */
  private record IsOneOf(Accessor accessor, Set<Object> values, String text)
      implements Predicate1<Record>, HashedExpression {
    @Override
    public boolean test(Record record) {
      return values.contains(accessor.read(record));
    }

    @Override
    public String getExpressionHash() {
      return text;
    }
  }
}
