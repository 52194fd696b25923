package org.liangfa.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the finding of one rule from its premises. */
final class DirectConclusion {
  private final RecordType type;
  /** Codes and constants; null where one is passed on. */
  private final @Nullable Object[] constants;
  /** Where a passed-on value stands: number of the premise and of its component. */
  private final int[] premise;
  private final int[] component;
  /** The finding itself where nothing is passed on. */
  private final @Nullable Record always;

  private DirectConclusion(RecordType type, @Nullable Object[] constants, int[] premise, int[] component, boolean fixed) {
    this.type = type;
    this.constants = constants;
    this.premise = premise;
    this.component = component;
    this.always = fixed ? type.make(constants) : null;
  }

  static DirectConclusion of(RuleInfo rule) {
    Conclusion conclusion = rule.conclusion();
    RecordType type = RecordType.of(requireNonNull(Notation.knownTypes().get(conclusion.type()), conclusion.type()));
    @Nullable Object[] constants = new @Nullable Object[type.size()];
    int[] premise = new int[type.size()];
    int[] component = new int[type.size()];
    boolean fixed = true;
    for (int i = 0; i < constants.length; i++) {
      String word = conclusion.arguments().get(i);
      if (word.startsWith("$")) {
        fixed = false;
        passOn(rule, word, i, premise, component);
      } else {
        constants[i] = type.value(i, word);
      }
    }
    return new DirectConclusion(type, constants, premise, component, fixed);
  }

  private static void passOn(RuleInfo rule, String word, int at, int[] premise, int[] component) {
    List<Element> positive = new ArrayList<>(rule.elements());
    positive.removeIf(Element::negated);
    for (int i = 0; i < positive.size(); i++) {
      String name = positive.get(i).names().get(word);
      if (name != null) {
        premise[at] = i;
        component[at] = RecordType.of(requireNonNull(Notation.knownTypes().get(positive.get(i).type()))).position(name);
        return;
      }
    }
    throw new IllegalArgumentException("name: " + word + " (expected: one that an element of " + rule.id() + " binds)");
  }

  Record finding(List<Record> premises) {
    Record known = always;
    if (known != null) {
      return known;
    }
    @Nullable Object[] values = constants.clone();
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        Record from = premises.get(premise[i]);
        values[i] = RecordType.of(from).value(from, component[i]);
      }
    }
    return type.make(values);
  }
}
