package org.liangfa.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.liangfa.engine.Element;
import org.liangfa.engine.Notation;
import org.liangfa.engine.RuleInfo;
import org.liangfa.finding.Circumstance;
import org.liangfa.kernel.Proof;
import org.liangfa.table.Side;

/**
 * The states that some rules can tell apart. A state gives every variable that the rules look at one of its values. Values
 * that the same elements match and that pull the same way are one class; variables alike in all classes are one variable;
 * both leave every way to satisfy elements, so that nothing is lost by looking at one of each class.
 */
final class Cone {
  /** One bit of a {@code long} for each element. */
  private static final int MOST_ELEMENTS = 62;

  private final List<RuleInfo> rules;
  private final List<Element> elements;
  private final long[] required;
  private final long[] excluded;
  private final List<Variable> variables;
  private final boolean[][] opposed;
  private final BigInteger covered;

  /**
   * Values of a variable that no rule tells apart.
   *
   * @param example one of them; null for a variable that holds nothing
   * @param count how many there are
   * @param elements bits of the elements that match
   * @param side which way it pulls
   */
  record Value(@Nullable Record example, int count, long elements, Side side) {
    boolean directed() {
      return side != Side.NEUTRAL;
    }
  }

  /** A variable with the classes of its values. */
  record Variable(String name, List<Value> values) {}

  /** Looks at a state. */
  @FunctionalInterface
  interface Visitor {
    /**
     * A state.
     *
     * @param at for each variable the number of its value; not to be kept
     * @param matched bits of the elements that something matches
     */
    void visit(int[] at, long matched);
  }

  private Cone(
      List<RuleInfo> rules, List<Element> elements, long[] required, long[] excluded, List<Variable> variables, boolean[][] opposed,
      BigInteger covered) {
    this.rules = rules;
    this.elements = elements;
    this.required = required;
    this.excluded = excluded;
    this.variables = variables;
    this.opposed = opposed;
    this.covered = covered;
  }

  List<RuleInfo> rules() {
    return rules;
  }

  List<Variable> variables() {
    return variables;
  }

  /** The same rules, where some variables have fewer values. */
  Cone restricted(BiPredicate<String, Value> keep) {
    List<Variable> fewer = variables.stream()
        .map(variable -> new Variable(variable.name(),
            variable.values().stream().filter(value -> keep.test(variable.name(), value)).toList()))
        .toList();
    return new Cone(rules, elements, required, excluded, fewer, opposed, covered);
  }

  /** Bits of the elements that a record matches. */
  long elements(Record record) {
    return elements(record, elements);
  }

  private static long elements(Record record, List<Element> elements) {
    long matched = 0;
    for (int bit = 0; bit < elements.size(); bit++) {
      matched |= elements.get(bit).matches(record) ? 1L << bit : 0;
    }
    return matched;
  }

  /** States before any were taken together. */
  BigInteger covered() {
    return covered;
  }

  /** Classes of states, an upper bound: opposed circumstances are left out when they are visited. */
  BigInteger states() {
    return variables.stream()
        .map(variable -> BigInteger.valueOf(variable.values().size()))
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  /** Whether a rule, by its place in {@link #rules()}, applies. */
  boolean fires(int rule, long matched) {
    return (matched & required[rule]) == required[rule] && (matched & excluded[rule]) == 0;
  }

  boolean anyFires(long matched) {
    for (int rule = 0; rule < required.length; rule++) {
      if (fires(rule, matched)) {
        return true;
      }
    }
    return false;
  }

  /** Visits all states. */
  void each(Visitor visitor) {
    walk(0, 0, new int[variables.size()], visitor);
  }

  private void walk(int place, long matched, int[] at, Visitor visitor) {
    if (place == at.length) {
      visitor.visit(at, matched);
      return;
    }
    List<Value> values = variables.get(place).values();
    for (int value = 0; value < values.size(); value++) {
      at[place] = value;
      if (possible(at, place, place)) {
        walk(place + 1, matched | values.get(value).elements(), at, visitor);
      }
    }
  }

  /** Visits random states. */
  void some(int count, Random random, Visitor visitor) {
    int[] at = new int[variables.size()];
    for (int i = 0; i < count; i++) {
      long matched = 0;
      for (int place = 0; place < at.length; place++) {
        List<Value> values = variables.get(place).values();
        at[place] = random.nextInt(values.size());
        if (!possible(at, place, place)) {
          at[place] = 0;
        }
        matched |= values.get(at[place]).elements();
      }
      visitor.visit(at, matched);
    }
  }

  /** Whether the value at a place may stand with those at the places before {@code end}. */
  boolean possible(int[] at, int place, int end) {
    if (!established(place, at[place])) {
      return true;
    }
    for (int other = 0; other < end; other++) {
      if (other != place && opposed[place][other] && established(other, at[other])) {
        return false;
      }
    }
    return true;
  }

  private boolean established(int place, int value) {
    return variables.get(place).values().get(value).example() instanceof Circumstance circumstance
        && circumstance.proof() == Proof.ESTABLISHED;
  }

  /** What the state matches apart from one variable. */
  long matchedWithout(int[] at, int without) {
    long matched = 0;
    for (int place = 0; place < at.length; place++) {
      if (place != without) {
        matched |= variables.get(place).values().get(at[place]).elements();
      }
    }
    return matched;
  }

  /** The facts and findings of a state. */
  List<String> given(int[] at) {
    List<String> given = new ArrayList<>();
    for (int place = 0; place < at.length; place++) {
      @Nullable Record example = variables.get(place).values().get(at[place]).example();
      if (example != null) {
        given.add(Notation.print(example));
      }
    }
    return given;
  }

  /** Finds what rules look at. */
  static final class Finder {
    private final Universe universe;
    private final Sides sides;
    private final Map<String, Set<String>> opposites;

    /**
     * A finder.
     *
     * @param opposites circumstances that cannot be established together
     */
    Finder(Universe universe, Sides sides, Map<String, Set<String>> opposites) {
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
          if (element.negated()) {
            excluded[i] |= 1L << bit;
          } else {
            required[i] |= 1L << bit;
          }
        }
      }
      if (elements.size() > MOST_ELEMENTS) {
        throw new IllegalArgumentException("rules: " + elements.size() + " elements (expected: at most 62)");
      }
      Map<String, List<Record>> records = new TreeMap<>();
      elements.forEach(element -> universe.variables(element).forEach(records::putIfAbsent));
      // A later element may name more values of the same variable.
      elements.forEach(element -> universe.variables(element).forEach(
          (name, list) -> records.merge(name, list, Finder::union)));
      kept.forEach((name, list) -> records.merge(name, list, Finder::union));

      BigInteger covered = BigInteger.ONE;
      Map<String, List<Value>> classes = new LinkedHashMap<>();
      for (Map.Entry<String, List<Record>> one : records.entrySet()) {
        covered = covered.multiply(BigInteger.valueOf(one.getValue().size() + 1L));
        classes.put(one.getKey(), classes(one.getValue(), elements, kept.containsKey(one.getKey())));
      }
      List<Variable> variables = new ArrayList<>();
      Set<String> alike = new TreeSet<>();
      classes.forEach((name, values) -> {
        boolean oneWay = values.stream().filter(value -> value.elements() != 0).count() <= 1;
        boolean merged = oneWay && !kept.containsKey(name) && !hasOpposite(name, classes.keySet())
            && !alike.add(values.stream().map(value -> alike(value, implied)).toList().toString());
        if (!merged && values.size() > 1) {
          variables.add(new Variable(name, values));
        } else if (!merged && values.get(0).elements() != 0) {
          variables.add(new Variable(name, values));
        }
      });
      freeze(variables, required, excluded, kept.keySet());
      return new Cone(List.copyOf(rules), elements, required, excluded, variables, opposed(variables), covered);
    }

    private static String alike(Value value, Implied implied) {
      return value.elements() + "/" + value.side()
          + (value.example() == null || !value.directed() ? "" : implied.by(value.example()));
    }

    private static List<Record> union(List<Record> one, List<Record> two) {
      List<Record> all = new ArrayList<>(one);
      two.stream().filter(record -> !all.contains(record)).forEach(all::add);
      return all;
    }

    private List<Value> classes(List<Record> records, List<Element> elements, boolean apart) {
      Map<String, Value> classes = new LinkedHashMap<>();
      if (!universe.always(records.get(0))) {
        classes.put(apart ? "none" : "0" + Side.NEUTRAL, new Value(null, 1, 0, Side.NEUTRAL));
      }
      for (Record record : records) {
        long matched = Cone.elements(record, elements);
        Side side = sides.of(record);
        Value value = new Value(record, 1, matched, side);
        classes.merge(
            apart ? Notation.print(record) : matched + "" + side, value,
            (old, more) -> new Value(old.example(), old.count() + 1, old.elements(), old.side()));
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

    private boolean[][] opposed(List<Variable> variables) {
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
    private void freeze(List<Variable> variables, long[] required, long[] excluded, Set<String> kept) {
      Map<Long, Integer> touching = new HashMap<>();
      variables.forEach(variable -> variable.values().stream()
          .map(Value::elements).filter(bits -> bits != 0).distinct()
          .forEach(bits -> touching.merge(bits, 1, Integer::sum)));
      Set<String> moving = new TreeSet<>();
      for (int i = 0; i < variables.size(); i++) {
        Variable variable = variables.get(i);
        List<Long> bits = variable.values().stream().map(Value::elements).filter(one -> one != 0).distinct().toList();
        boolean alone = bits.size() == 1 && Long.bitCount(bits.get(0)) == 1 && touching.get(bits.get(0)) == 1
            && touching.keySet().stream().noneMatch(other -> !other.equals(bits.get(0)) && (other & bits.get(0)) != 0)
            && !kept.contains(variable.name());
        if (!alone || moving.add(where(bits.get(0), required, excluded) + sides(variable))) {
          continue;
        }
        boolean needed = Arrays.stream(required).anyMatch(one -> (one & bits.get(0)) != 0);
        boolean unwanted = Arrays.stream(excluded).anyMatch(one -> (one & bits.get(0)) != 0);
        if (needed != unwanted) {
          variables.set(i, new Variable(variable.name(), List.of(variable.values().stream()
              .filter(value -> (value.elements() != 0) == needed).findFirst().orElseThrow())));
        }
      }
    }

    /** The pulls of the values that match; a variable that pulls another way moves by itself. */
    private static String sides(Variable variable) {
      return variable.values().stream().filter(value -> value.elements() != 0).map(Value::side).toList().toString();
    }

    private static String where(long bit, long[] required, long[] excluded) {
      StringBuilder where = new StringBuilder();
      for (int i = 0; i < required.length; i++) {
        where.append((required[i] & bit) != 0 || (excluded[i] & bit) != 0 ? "1" : "0");
      }
      return where.toString();
    }
  }
}
