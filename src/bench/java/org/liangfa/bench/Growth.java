package org.liangfa.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangfa.engine.Conclusion;
import org.liangfa.engine.Element;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleBase;
import org.liangfa.engine.RuleInfo;
import org.liangfa.fact.Claim;
import org.liangfa.fact.Comparison;
import org.liangfa.fact.Feature;
import org.liangfa.fact.Step;

/**
 * What one case costs when there are more rules, and when it has more facts: all nine phases in their order, run anew,
 * nothing remembered. Further rules are copies of all rules that look for other codes and conclude other codes; further
 * facts are copies of the facts under those codes, so that the copied rules find what the rules find.
 */
public final class Growth {
  private static final int ROUNDS = 9;
  private static final int WARM = 40;
  private static final int TIMES = 4;

  /** Findings that begin with a code. */
  private static final Set<String> CODED = Set.of("Circumstance", "Points", "Duty", "Measure", "Risk", "Question");

  private final SampleRun sample = SampleRun.read();

  private Growth() {}

  /** Prints a table. */
  public static void main(String[] args) {
    new Growth().print();
  }

  private void print() {
    System.out.printf(Locale.ROOT, "%-34s %10s %10s %10s%n", "all phases of one case, us", "x1", "x4", "ratio");
    for (String way : List.of("looked up (packed rules)", "executable model")) {
      row(way + ", rules", run(way, 1, sample.facts()), run(way, TIMES, sample.facts()));
      row(way + ", facts", run(way, 1, sample.facts()), run(way, 1, more(sample.facts())));
      row(way + ", both", run(way, 1, sample.facts()), run(way, TIMES, more(sample.facts())));
    }
  }

  private static void row(String what, double one, double four) {
    System.out.printf(Locale.ROOT, "%-34s %10.0f %10.0f %10.2f%n", what, one, four, four / one);
  }

  /** Microseconds; the median of some rounds. */
  private double run(String way, int times, Set<Record> facts) {
    List<RuleInfo> all = rules(times);
    RuleBase rules = way.startsWith("looked") ? RuleBase.direct(all) : RuleBase.prepared(all);
    List<Double> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      for (int i = 0; i < WARM; i++) {
        phases(rules, facts);
      }
      rounds.add((System.nanoTime() - begin) / 1000.0 / WARM);
    }
    // The first rounds warm up.
    return rounds.subList(ROUNDS / 2, ROUNDS).stream().sorted().toList().get(ROUNDS / 4);
  }

  private void phases(RuleBase rules, Set<Record> facts) {
    Set<Record> seen = new LinkedHashSet<>(facts);
    for (Phase phase : Phase.values()) {
      rules.run(phase, seen, sample.selection()).distinct().forEach(finding -> seen.add((Record) finding));
    }
  }

  private List<RuleInfo> rules(int times) {
    List<RuleInfo> all = new ArrayList<>(sample.rules());
    for (int copy = 2; copy <= times; copy++) {
      for (RuleInfo rule : sample.rules()) {
        all.add(copied(rule, "_" + copy));
      }
    }
    return all;
  }

  private static Set<Record> more(Set<Record> facts) {
    Set<Record> all = new LinkedHashSet<>(facts);
    for (int copy = 2; copy <= TIMES; copy++) {
      for (Record fact : facts) {
        all.add(copied(fact, "_" + copy));
      }
    }
    return all;
  }

  private static Record copied(Record fact, String mark) {
    if (fact instanceof Claim claim) {
      return new Claim(claim.kind() + mark, claim.assertion(), claim.support());
    } else if (fact instanceof Comparison comparison) {
      return new Comparison(comparison.test() + mark, comparison.answer());
    } else if (fact instanceof Step step) {
      return new Step(step.code() + mark, step.state());
    }
    return new Feature(((Feature) fact).code() + mark);
  }

  private static RuleInfo copied(RuleInfo rule, String mark) {
    List<Element> elements = rule.elements().stream().map(element -> copied(element, mark)).toList();
    List<String> arguments =
        rule.conclusion().arguments().stream().map(word -> isCode(rule, word) ? word + mark : word).toList();
    return new RuleInfo(
        rule.id() + mark, rule.nameZh(), rule.glossEn(), rule.phase(), rule.pack(), rule.file(), rule.line(),
        rule.basis(), rule.also(), rule.span(), rule.mark(), rule.limits(), rule.was(), rule.regime(),
        rule.sentence(), rule.interpretations(), elements, new Conclusion(rule.conclusion().type(), arguments));
  }

  /** Whether the word is a code of the conclusion: its first word, where that is no constant and nothing passed on. */
  private static boolean isCode(RuleInfo rule, String word) {
    return CODED.contains(rule.conclusion().type())
        && !word.startsWith("$")
        && word.equals(rule.conclusion().arguments().get(0));
  }

  private static Element copied(Element element, String mark) {
    Map<String, Set<String>> constraints = new LinkedHashMap<>();
    element.constraints().forEach(
        (name, values) ->
            constraints.put(
                name,
                List.of("kind", "test", "code", "row").contains(name)
                    ? values.stream().map(value -> value + mark).collect(Collectors.toCollection(LinkedHashSet::new))
                    : values));
    return new Element(element.type(), constraints, element.negated(), element.names());
  }
}
