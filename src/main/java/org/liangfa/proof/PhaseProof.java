package org.liangfa.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liangfa.engine.Conclusion;
import org.liangfa.engine.Notation;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleCatalogue;
import org.liangfa.engine.RuleInfo;
import org.liangfa.kernel.Grade;
import org.liangfa.kernel.Text;
import org.liangfa.table.Side;

/**
 * That no phase turns a lighter fact into a heavier conclusion: for every conclusion that pulls one way, in every state of
 * what its rules look at, one more fact or finding that pulls the same way never takes the conclusion away, and one that
 * pulls the other way never brings it about.
 */
final class PhaseProof {
  /** Beyond this many states a cone is sampled, and told so. */
  static final BigInteger MOST_STATES = BigInteger.valueOf(8_000_000);

  private static final int SAMPLE = 200_000;

  private final RuleCatalogue catalogue;
  private final Selections selections;
  private final ConeFinder finder;
  private final Sides sides;

  PhaseProof(RuleCatalogue catalogue, Selections selections, ConeFinder finder, Sides sides) {
    this.catalogue = catalogue;
    this.selections = selections;
    this.finder = finder;
    this.sides = sides;
  }

  /** One section for each phase that concludes something that pulls one way. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (Phase phase : EnumSet.range(Phase.THRESHOLD, Phase.TIER)) {
      Tally tally = new Tally();
      Set<Set<String>> done = new HashSet<>();
      for (Selections.Together together : selections.of(phase, rule -> side(rule, phase) != Side.NEUTRAL)) {
        Map<String, List<RuleInfo>> byConclusion = new TreeMap<>();
        together.rules().forEach(rule -> names(rule.conclusion()).forEach(
            name -> byConclusion.computeIfAbsent(name, conclusion -> new ArrayList<>()).add(rule)));
        Implied implied = new Implied(catalogue, phase, together.selection());
        byConclusion.forEach((conclusion, rules) -> {
          for (Cone cone : finder.apart(rules, implied)) {
            Set<String> ids = new TreeSet<>();
            cone.rules().forEach(rule -> ids.add(rule.id()));
            ids.add(conclusion);
            if (done.add(ids)) {
              check(phase, conclusion, cone, implied, tally);
            }
          }
        });
      }
      if (tally.states > 0) {
        sections.add(tally.section(Property.MONOTONE, Text.of(
            phase.label().zh() + "：每一结论", phase.label().en() + ": each conclusion")));
      }
    }
    return sections;
  }

  /**
   * Which way a conclusion pulls. In the tier phase only what opens mitigation is looked at here: which tiers are shut pulls
   * one way or the other only together, see {@link DecisionProof}.
   */
  private Side side(RuleInfo rule, Phase phase) {
    if (rule.conclusion().arguments().stream().anyMatch(word -> word.startsWith("$"))) {
      return Side.NEUTRAL;
    }
    if (phase == Phase.TIER && !rule.conclusion().toString().equals("Opening(MITIGATED)")) {
      return Side.NEUTRAL;
    }
    return sides.of(Notation.parse(rule.conclusion().toString()));
  }

  /** The conclusion; of a grade, also every lower one, since what counts is how heavy it is at least. */
  private static List<String> names(Conclusion conclusion) {
    if (!conclusion.type().equals("Grading")) {
      return List.of(conclusion.toString());
    }
    Grade grade = Grade.valueOf(conclusion.arguments().get(1));
    return EnumSet.range(Grade.SLIGHT, grade).stream()
        .map(lower -> "Grading(" + conclusion.arguments().get(0) + ", " + lower + ")")
        .toList();
  }

  private void check(Phase phase, String conclusion, Cone cone, Implied implied, Tally tally) {
    Side side = sides.of(Notation.parse(conclusion));
    boolean exact = cone.states().compareTo(MOST_STATES) <= 0;
    Cone.Visitor visitor = (at, matched) -> {
      tally.states++;
      boolean before = cone.anyFires(matched);
      for (int place = 0; place < at.length; place++) {
        move(phase, conclusion, side, cone, at, place, before, implied, tally);
      }
    };
    if (exact) {
      cone.each(visitor);
    } else {
      tally.exact = false;
      cone.some(SAMPLE, new Random(1), visitor);
    }
    tally.covered = tally.covered.add(cone.covered());
  }

  /** Every other value of one variable that pulls a way. */
  private void move(
      Phase phase, String conclusion, Side side, Cone cone, int[] at, int place, boolean before,
      Implied implied, Tally tally) {
    List<Cone.Value> values = cone.variables().get(place).values();
    int from = at[place];
    if (values.get(from).directed()) {
      return;
    }
    long rest = 0;
    boolean known = false;
    for (int to = 0; to < values.size(); to++) {
      Cone.Value value = values.get(to);
      if (!value.directed()) {
        continue;
      }
      at[place] = to;
      if (cone.possible(at, place, at.length)) {
        rest = known ? rest : cone.matchedWithout(at, place);
        known = true;
        long brought = 0;
        for (Record record : implied.recordsBy(value.example())) {
          brought |= cone.elements(record);
        }
        boolean after = cone.anyFires(rest | value.elements() | brought);
        boolean worse = value.side() == side ? before && !after : !before && after;
        if (worse) {
          String scope = phase.folder() + " " + conclusion + " " + Notation.print(value.example());
          at[place] = from;
          tally.add(Property.MONOTONE, scope, cone.rules().get(0).place(), cone.given(at), told(value, conclusion, after));
        }
      }
      at[place] = from;
    }
  }

  private static Text told(Cone.Value value, String conclusion, boolean after) {
    String more = Notation.print(value.example());
    return Text.of(
        "增加" + value.side().label().zh() + "的 " + more + (after ? "，反而得出 " : "，反而失去 ") + conclusion,
        "adding " + more + " (" + value.side().label().en() + ") " + (after ? "brings about " : "takes away ") + conclusion);
  }

  /** Counts states and keeps the smallest violation of each scope. */
  static final class Tally {
    long states;
    boolean exact = true;
    BigInteger covered = BigInteger.ZERO;
    private final Map<String, Violation> violations = new LinkedHashMap<>();

    void add(Property property, String scope, String place, List<String> given, Text what) {
      violations.merge(scope, new Violation(property, scope, place, given, what, null),
          (old, more) -> more.given().size() < old.given().size() ? more : old);
    }

    Section section(Property property, Text where) {
      return new Section(property, where, states, covered, exact, List.copyOf(violations.values()));
    }
  }
}
