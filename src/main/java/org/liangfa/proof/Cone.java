package org.liangfa.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

  Cone(
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

  /** Likewise, of a list of elements, each at its bit. */
  static long elements(Record record, List<Element> elements) {
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
}
