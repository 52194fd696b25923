package org.liangfa.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liangfa.engine.Notation;
import org.liangfa.finding.Bar;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Disposal;
import org.liangfa.finding.FineBar;
import org.liangfa.kernel.Text;
import org.liangfa.recommendation.Outcome;
import org.liangfa.table.Side;

/** The states of one form of fine and one score. */
final class DecisionStates {
  /** Findings that may be followed or not, left out beside what ends a case. */
  private static final Pattern OPTIONAL = Pattern.compile("Ground\\(.*MAY|Aggravation\\(MAY|FineBar|Circumstance\\(REFUSED");

  /** Variables that an outcome depends on besides what the tier phase concludes. */
  private static final Pattern LASTING = Pattern.compile("Disposal|Opening|Bar|FineBar|Circumstance\\(FACTS_PROVEN");

  private final TierRules rules;
  private final FineShape form;
  private final Cone cone;
  private final int score;
  private final int mostEnds;
  private final int[] ends;
  private final int[] optional;
  private final int[] lasting;
  private final int[] sizes;
  private final long[][] brought;
  private final int[][][] needs;
  private final Map<Property, PhaseProof.Tally> tallies;
  private final Map<Long, Weight> known = new HashMap<>();

  DecisionStates(
      TierRules rules, FineShape form, Cone cone, int score, Map<Property, PhaseProof.Tally> tallies) {
    this.rules = rules;
    this.tallies = tallies;
    Map<String, Integer> placeOf = rules.places();
    this.form = form;
    this.cone = cone;
    this.score = score;
    this.mostEnds = form == FineShape.RANGE && score == 0 ? 2 : 0;
    this.ends = TierRules.ENDS.stream().mapToInt(end -> placeOf.get(Notation.print(end))).toArray();
    this.optional = placeOf.entrySet().stream().filter(place -> OPTIONAL.matcher(place.getKey()).lookingAt())
        .mapToInt(Map.Entry::getValue).toArray();
    this.lasting = placeOf.entrySet().stream().filter(place -> LASTING.matcher(place.getKey()).lookingAt())
        .mapToInt(Map.Entry::getValue).sorted().toArray();
    this.sizes = Arrays.stream(lasting).map(place -> cone.variables().get(place).values().size()).toArray();
    this.brought = new long[cone.variables().size()][];
    this.needs = new int[brought.length][][];
    for (int place = 0; place < brought.length; place++) {
      needs[place] = cone.variables().get(place).values().stream().map(this::needs).toArray(int[][]::new);
      brought[place] = cone.variables().get(place).values().stream().mapToLong(this::brought).toArray();
    }
  }

  /** Places of the findings that follow from a value alone: a state that lacks them cannot arise. */
  private int[] needs(Cone.Value value) {
    return value.example() == null ? new int[0]
        : rules.implied().by(value.example()).stream().filter(rules.places()::containsKey).mapToInt(rules.places()::get).toArray();
  }

  /** What a value matches, with all that follows from it alone. */
  private long brought(Cone.Value value) {
    long matched = value.elements();
    if (value.directed() && value.example() != null) {
      for (Record record : rules.implied().recordsBy(value.example())) {
        matched |= cone.elements(record);
      }
    }
    return matched;
  }

  void all() {
    tallies.values().forEach(tally -> tally.covered = tally.covered.add(cone.covered()));
    cone.each((at, matched) -> {
      if (looked(at)) {
        tallies.values().forEach(tally -> tally.states++);
        Weight before = judged(at, matched);
        for (int place = 0; place < at.length; place++) {
          move(before, at, place);
        }
      }
    });
  }

  /** What ends a case is looked at two at once at most, for one form of fine, beside what must count. */
  private boolean looked(int[] at) {
    for (int place = 0; place < at.length; place++) {
      for (int other : needs[place][at[place]]) {
        if (at[other] == 0) {
          return false;
        }
      }
    }
    int count = 0;
    for (int end : ends) {
      count += at[end];
    }
    if (count > 0) {
      for (int place : optional) {
        count += at[place] == 0 ? 0 : mostEnds;
      }
    }
    return count <= mostEnds;
  }

  private void move(Weight before, int[] at, int place) {
    List<Cone.Value> values = cone.variables().get(place).values();
    int from = at[place];
    if (values.get(from).directed()) {
      return;
    }
    for (int to = 0; to < values.size(); to++) {
      Cone.Value value = values.get(to);
      at[place] = to;
      if (value.directed() && cone.possible(at, place, at.length) && looked(at)) {
        Weight after = judged(at, cone.matchedWithout(at, place) | brought[place][to]);
        boolean worse = value.side() == Side.MITIGATING
            ? after.heavierThan(before)
            : before.heavierThan(after);
        if (worse) {
          at[place] = from;
          worse(value, before, after, at);
        }
      }
      at[place] = from;
    }
  }

  private void worse(Cone.Value value, Weight before, Weight after, int[] at) {
    String more = Notation.print(value.example());
    String change = before.words() + " → " + after.words();
    tallies.get(Property.MONOTONE).add(Property.MONOTONE, "decision " + form + " " + more,
        rules.place(), given(at),
        Text.of("增加 " + more + "：" + change, "adding " + more + ": " + change));
  }

  /** An outcome depends on what was concluded and what stood before, on nothing else. */
  private Weight judged(int[] at, long matched) {
    long concluded = rules.concluded(matched);
    int[] values = Arrays.stream(lasting).map(place -> at[place]).toArray();
    long key = StateNumber.of(concluded, sizes, values);
    Weight judged = known.get(key);
    if (judged == null) {
      judged = judge(at, concluded);
      known.put(key, judged);
    }
    return judged;
  }

  private Weight judge(int[] at, long concluded) {
    List<Derivation> derivations = new ArrayList<>(rules.points(score));
    derivations.addAll(rules.findings(concluded));
    for (int place : lasting) {
      @Nullable Record record = cone.variables().get(place).values().get(at[place]).example();
      if (record != null) {
        derivations.add(TierRules.derivation(record));
      }
    }
    Outcome outcome = rules.decide(derivations, form);
    Fault.of(outcome, derivations).forEach((property, what) -> tallies.get(property).add(
        property, "decision " + form + " " + what.en(), rules.place(), given(at), what));
    return Weight.of(outcome.advice());
  }

  private List<String> given(int[] at) {
    List<String> given = new ArrayList<>(cone.given(at));
    rules.points(score).forEach(points -> given.add(Notation.print((Record) points.finding())));
    given.add("fine: " + form);
    given.add("packs and days: " + rules.where());
    return given;
  }
}
