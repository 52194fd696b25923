package org.liangfa.mutation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liangfa.engine.Conclusion;
import org.liangfa.engine.Element;
import org.liangfa.engine.RuleInfo;
import org.liangfa.fact.Fact;
import org.liangfa.finding.Finding;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.mutation.Mutant.Kind;

/** The ways in which one rule can be wrong. */
final class RuleMutants {
  private static final Map<String, Class<?>> TYPES = types();

  private final RuleInfo rule;
  private final List<Mutant> mutants = new ArrayList<>();

  private RuleMutants(RuleInfo rule) {
    this.rule = rule;
  }

  static List<Mutant> of(RuleInfo rule) {
    RuleMutants all = new RuleMutants(rule);
    for (int i = 0; i < rule.elements().size(); i++) {
      all.dropped(i);
      all.negated(i);
      all.values(i);
    }
    all.conclusions();
    all.days();
    return all.mutants;
  }

  private void dropped(int at) {
    List<Element> fewer = new ArrayList<>(rule.elements());
    Element gone = fewer.remove(at);
    if (gone.names().isEmpty() && !fewer.isEmpty()) {
      add(Kind.ELEMENT_DROPPED, Text.of("去掉要件 " + gone, "without the element " + gone), fewer);
    }
  }

  private void negated(int at) {
    Element old = rule.elements().get(at);
    boolean fact = Fact.class.isAssignableFrom(TYPES.get(old.type()));
    if (old.names().isEmpty() && !fact) {
      replaced(Kind.ELEMENT_NEGATED, at, new Element(old.type(), old.constraints(), !old.negated(), old.names()));
    }
  }

  private void values(int at) {
    Element old = rule.elements().get(at);
    for (Map.Entry<String, Set<String>> one : old.constraints().entrySet()) {
      for (String gone : one.getValue().size() > 1 ? one.getValue() : Set.<String>of()) {
        Set<String> fewer = new LinkedHashSet<>(one.getValue());
        fewer.remove(gone);
        replaced(Kind.VALUE_DROPPED, at, changed(old, one.getKey(), fewer));
      }
      for (String other : one.getValue().size() == 1 ? others(old.type(), one.getKey(), one.getValue()) : List.<String>of()) {
        replaced(Kind.VALUE_SWAPPED, at, changed(old, one.getKey(), Set.of(other)));
      }
    }
  }

  private static Element changed(Element old, String component, Set<String> values) {
    Map<String, Set<String>> constraints = new LinkedHashMap<>(old.constraints());
    constraints.put(component, values);
    return new Element(old.type(), constraints, old.negated(), old.names());
  }

  private void conclusions() {
    RecordComponent[] components = TYPES.get(rule.conclusion().type()).getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      String old = rule.conclusion().arguments().get(i);
      for (String other : others(rule.conclusion().type(), components[i].getName(), Set.of(old))) {
        List<String> arguments = new ArrayList<>(rule.conclusion().arguments());
        arguments.set(i, other);
        Conclusion swapped = new Conclusion(rule.conclusion().type(), arguments);
        add(Kind.CONCLUSION_SWAPPED,
            Text.of("结论改为 " + swapped, "concluding " + swapped), rule.with(rule.elements(), swapped));
      }
    }
  }

  private void days() {
    DateSpan span = rule.span();
    for (int step : new int[] {-1, 1}) {
      String day = span.from().plusDays(step).toString();
      add(Kind.RULE_DAY, Text.of("施行首日改为 " + day, "first day " + day),
          rule.with(new DateSpan(span.from().plusDays(step), span.until()), rule.regime()));
      Optional.ofNullable(span.until()).map(until -> until.plusDays(step)).ifPresent(until -> add(
          Kind.RULE_DAY, Text.of("失效日改为 " + until, "last day before " + until),
          rule.with(new DateSpan(span.from(), until), rule.regime())));
    }
  }

  private void replaced(Kind kind, int at, Element other) {
    List<Element> elements = new ArrayList<>(rule.elements());
    Element old = elements.set(at, other);
    add(kind, Text.of("要件 " + old + " 改为 " + other, "the element " + old + " changed to " + other), elements);
  }

  private void add(Kind kind, Text what, List<Element> elements) {
    add(kind, what, rule.with(elements, rule.conclusion()));
  }

  private void add(Kind kind, Text what, RuleInfo changed) {
    mutants.add(new Mutant(rule.id() + ": " + what.en(), kind, rule.place(),
        Text.of(rule.id() + " " + rule.nameZh() + "：" + what.zh(), rule.id() + " (" + rule.glossEn() + "): " + what.en()),
        changed, "", 0, ""));
  }

  /** The other constants of an enum: all of a short one, of the tiers only the neighbours. */
  private static List<String> others(String type, String component, Set<String> now) {
    Class<?> values = Arrays.stream(TYPES.get(type).getRecordComponents())
        .filter(one -> one.getName().equals(component))
        .findFirst().orElseThrow().getType();
    if (!values.isEnum()) {
      return List.of();
    }
    List<String> all = Arrays.stream(values.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList();
    if (values.equals(Tier.class)) {
      int at = all.indexOf(now.iterator().next());
      return Stream.of(at - 1, at + 1).filter(i -> i >= 0 && i < all.size()).map(all::get).toList();
    }
    return all.stream().filter(one -> !now.contains(one)).toList();
  }

  private static Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new HashMap<>();
    Stream.of(Fact.class, Finding.class)
        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
        .forEach(type -> types.put(type.getSimpleName(), type));
    return types;
  }
}
