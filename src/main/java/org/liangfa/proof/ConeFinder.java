package org.liangfa.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liangfa.engine.Element;
import org.liangfa.engine.Notation;
import org.liangfa.engine.RuleInfo;
import org.liangfa.finding.Circumstance;
import org.liangfa.table.Side;

/** Finds what rules look at. */
final class ConeFinder {
  /** One bit of a {@code long} for each element. */
  private static final int MOST_ELEMENTS = 62;

  private final Universe universe;
  private final Sides sides;
  private final Map<String, Set<String>> opposites;

  /**
   * A finder.
   *
   * @param opposites circumstances that cannot be established together
   */
  ConeFinder(Universe universe, Sides sides, Map<String, Set<String>> opposites) {
    this.universe = universe;
    this.sides = sides;
    this.opposites = opposites;
  }

  /** The states of rules that share what they look at; of rules that share nothing, one cone for each group. */
  List<Cone> apart(List<RuleInfo> rules, Implied implied) {
    List<List<RuleInfo>> groups = new ArrayList<>();
    List<Set<String>> seen = new ArrayList<>();
    for (RuleInfo rule : rules) {
      List<RuleInfo> group = new ArrayList<>(List.of(rule));
      Set<String> names = names(rule);
      for (int i = groups.size() - 1; i >= 0; i--) {
        if (seen.get(i).stream().anyMatch(names::contains)) {
          group.addAll(0, groups.remove(i));
          names.addAll(seen.remove(i));
        }
      }
      groups.add(group);
      seen.add(names);
    }
    return groups.stream().map(group -> of(group, Map.of(), implied)).toList();
  }

  private Set<String> names(RuleInfo rule) {
    Set<String> names = new TreeSet<>();
    rule.elements().forEach(element -> names.addAll(universe.variables(element).keySet()));
    return names;
  }

  /**
   * The states of rules.
   *
   * @param kept variables whose values the caller tells apart, with those values, whether or not a rule looks at them
   * @param implied what follows from a record alone, so that records which imply something else are told apart
   * @throws IllegalArgumentException if the rules have more elements than can be told apart
   */
  Cone of(List<RuleInfo> rules, Map<String, List<Record>> kept, Implied implied) {
    Asked asked = Asked.by(rules);
    Map<String, List<Record>> records = records(asked.elements(), kept);
    BigInteger covered = BigInteger.ONE;
    Map<String, List<Cone.Value>> classes = new LinkedHashMap<>();
    for (Map.Entry<String, List<Record>> one : records.entrySet()) {
      covered = covered.multiply(BigInteger.valueOf(one.getValue().size() + 1L));
      classes.put(one.getKey(), classes(one.getValue(), asked.elements(), kept.containsKey(one.getKey())));
    }
    List<Cone.Variable> variables = variables(classes, kept.keySet(), implied);
    freeze(variables, asked.required(), asked.excluded(), kept.keySet());
    return new Cone(List.copyOf(rules), asked.elements(), asked.required(), asked.excluded(), variables,
        opposed(variables), covered);
  }

  /**
   * What rules ask for.
   *
   * @param elements every element once, negation aside
   * @param required for each rule the bits of the elements that must be there
   * @param excluded for each rule the bits of those that must not
   */
  private record Asked(List<Element> elements, long[] required, long[] excluded) {
    static Asked by(List<RuleInfo> rules) {
      Map<String, Integer> bits = new HashMap<>();
      List<Element> elements = new ArrayList<>();
      long[] required = new long[rules.size()];
      long[] excluded = new long[rules.size()];
      for (int i = 0; i < rules.size(); i++) {
        for (Element element : rules.get(i).elements()) {
          int bit = bits.computeIfAbsent(element.type() + element.constraints(), key -> elements.size());
          if (bit == elements.size()) {
            elements.add(element);
          }
          long[] side = element.negated() ? excluded : required;
          side[i] |= 1L << bit;
        }
      }
      if (elements.size() > MOST_ELEMENTS) {
        throw new IllegalArgumentException(
            "rules: " + elements.size() + " elements (expected: at most " + MOST_ELEMENTS + ")");
      }
      return new Asked(elements, required, excluded);
    }
  }

  /** The records of every variable that the elements look at or the caller keeps; a later element may name more of one. */
  private Map<String, List<Record>> records(List<Element> elements, Map<String, List<Record>> kept) {
    Map<String, List<Record>> records = new TreeMap<>();
    elements.forEach(element -> universe.variables(element).forEach(
        (name, list) -> records.merge(name, list, ConeFinder::union)));
    kept.forEach((name, list) -> records.merge(name, list, ConeFinder::union));
    return records;
  }

  /** Variables alike in all classes are one variable; one that never changes anything is none. */
  private List<Cone.Variable> variables(
      Map<String, List<Cone.Value>> classes, Set<String> kept, Implied implied) {
    List<Cone.Variable> variables = new ArrayList<>();
    Set<String> alike = new TreeSet<>();
    classes.forEach((name, values) -> {
      boolean oneWay = values.stream().filter(value -> value.elements() != 0).count() <= 1;
      boolean merged = oneWay && !kept.contains(name) && !hasOpposite(name, classes.keySet())
          && !alike.add(values.stream().map(value -> alike(value, implied)).toList().toString());
      if (!merged && (values.size() > 1 || values.get(0).elements() != 0)) {
        variables.add(new Cone.Variable(name, values));
      }
    });
    return variables;
  }

  private static String alike(Cone.Value value, Implied implied) {
    return value.elements() + "/" + value.side()
        + (value.example() == null || !value.directed() ? "" : implied.by(value.example()));
  }

  private static List<Record> union(List<Record> one, List<Record> two) {
    List<Record> all = new ArrayList<>(one);
    two.stream().filter(record -> !all.contains(record)).forEach(all::add);
    return all;
  }

  private List<Cone.Value> classes(List<Record> records, List<Element> elements, boolean apart) {
    Map<String, Cone.Value> classes = new LinkedHashMap<>();
    if (!universe.always(records.get(0))) {
      classes.put(apart ? "none" : "0" + Side.NEUTRAL, new Cone.Value(null, 1, 0, Side.NEUTRAL));
    }
    for (Record record : records) {
      long matched = Cone.elements(record, elements);
      Side side = sides.of(record);
      Cone.Value value = new Cone.Value(record, 1, matched, side);
      classes.merge(
          apart ? Notation.print(record) : matched + "" + side, value,
          (old, more) -> new Cone.Value(old.example(), old.count() + 1, old.elements(), old.side()));
    }
    return List.copyOf(classes.values());
  }

  private boolean hasOpposite(String variable, Collection<String> all) {
    return all.stream().anyMatch(other -> opposed(variable, other));
  }

  private boolean opposed(String one, String two) {
    return opposites.getOrDefault(kind(one), Set.of()).contains(kind(two))
        || opposites.getOrDefault(kind(two), Set.of()).contains(kind(one));
  }

  private boolean[][] opposed(List<Cone.Variable> variables) {
    boolean[][] opposed = new boolean[variables.size()][variables.size()];
    for (int i = 0; i < opposed.length; i++) {
      for (int j = 0; j < opposed.length; j++) {
        opposed[i][j] = opposed(variables.get(i).name(), variables.get(j).name());
      }
    }
    return opposed;
  }

  private static String kind(String variable) {
    return variable.startsWith("Circumstance(")
        ? variable.substring("Circumstance(".length(), variable.length() - 1)
        : variable;
  }

  /**
   * Where two variables matter only through one element each, and both elements stand in the same rules, all that counts
   * is whether both are as the rules require: one of them moves, the other stands as required.
   */
  private void freeze(List<Cone.Variable> variables, long[] required, long[] excluded, Set<String> kept) {
    Map<Long, Integer> touching = new HashMap<>();
    variables.forEach(variable -> variable.values().stream()
        .map(Cone.Value::elements).filter(bits -> bits != 0).distinct()
        .forEach(bits -> touching.merge(bits, 1, Integer::sum)));
    Set<String> moving = new TreeSet<>();
    for (int i = 0; i < variables.size(); i++) {
      Cone.Variable variable = variables.get(i);
      List<Long> bits = variable.values().stream().map(Cone.Value::elements).filter(one -> one != 0).distinct().toList();
      boolean alone = bits.size() == 1 && Long.bitCount(bits.get(0)) == 1 && touching.get(bits.get(0)) == 1
          && touching.keySet().stream().noneMatch(other -> !other.equals(bits.get(0)) && (other & bits.get(0)) != 0)
          && !kept.contains(variable.name());
      if (!alone || moving.add(where(bits.get(0), required, excluded) + sides(variable))) {
        continue;
      }
      boolean needed = Arrays.stream(required).anyMatch(one -> (one & bits.get(0)) != 0);
      boolean unwanted = Arrays.stream(excluded).anyMatch(one -> (one & bits.get(0)) != 0);
      if (needed != unwanted) {
        variables.set(i, new Cone.Variable(variable.name(), List.of(variable.values().stream()
            .filter(value -> (value.elements() != 0) == needed).findFirst().orElseThrow())));
      }
    }
  }

  /** The pulls of the values that match; a variable that pulls another way moves by itself. */
  private static String sides(Cone.Variable variable) {
    return variable.values().stream().filter(value -> value.elements() != 0).map(Cone.Value::side).toList().toString();
  }

  private static String where(long bit, long[] required, long[] excluded) {
    StringBuilder where = new StringBuilder();
    for (int i = 0; i < required.length; i++) {
      where.append((required[i] & bit) != 0 || (excluded[i] & bit) != 0 ? "1" : "0");
    }
    return where.toString();
  }
}
