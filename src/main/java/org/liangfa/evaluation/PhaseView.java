package org.liangfa.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.liangfa.engine.Element;
import org.liangfa.engine.ElementIndex;
import org.liangfa.engine.Notation;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleInfo;
import org.liangfa.engine.RuleSelection;
import org.liangfa.finding.Derivation;
import org.liangfa.recommendation.Recommender;

/**
 * The rules of one phase that count under a selection, and what each has concluded so far, by the records that it looks for.
 * A rule of one element concludes from each record by itself, the others from all they look for together. So a new
 * combination of facts costs only the rules for which it is new. Safe for use by several threads.
 */
final class PhaseView {
  private static final int[] NONE = {};

  private final PhaseMemo memo;
  private final Phase phase;
  private final RuleSelection selection;
  private final List<RuleInfo> rules = new ArrayList<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final BitSet single = new BitSet();
  /** Rules that ask only that something is not there. */
  private final BitSet unprompted = new BitSet();
  private final ElementIndex<Integer> index = new ElementIndex<>();
  private final Map<Key, Cell> cells = new ConcurrentHashMap<>();
  private final Map<BitSet, PhaseRun> runs = new ConcurrentHashMap<>();
  private volatile @Nullable Seers[] seers = new @Nullable Seers[64];

  /**
   * A view of which nothing is known yet.
   *
   * @param selection one of those that select the rules
   */
  PhaseView(PhaseMemo memo, Phase phase, RuleSelection selection, List<RuleInfo> counting) {
    this.memo = memo;
    this.phase = phase;
    this.selection = selection;
    counting.forEach(rule -> add(rule, rules.size()));
  }

  private void add(RuleInfo rule, int place) {
    rules.add(rule);
    order.put(rule.id(), place);
    single.set(place, rule.elements().size() == 1 && !rule.elements().get(0).negated());
    unprompted.set(place, rule.elements().stream().allMatch(Element::negated));
    rule.elements().forEach(element -> index.add(element, place));
  }

  /** What one rule concluded from the records that it looks for, by premises as they are written. */
  static final class Cell {
    static final Cell EMPTY = new Cell(List.of(), NONE, List.of());

    final List<Conclusion> conclusions;
    /** Numbers of rule and finding, without premises, as far as advice can depend on them. */
    final int[] weighed;
    /** The derivations of those. */
    final List<Derivation> weighing;

    private Cell(List<Conclusion> conclusions, int[] weighed, List<Derivation> weighing) {
      this.conclusions = conclusions;
      this.weighed = weighed;
      this.weighing = weighing;
    }
  }

  /** A derivation with the number of its finding. */
  static final class Conclusion implements Comparable<Conclusion> {
    final Derivation derivation;
    final int finding;
    private @Nullable String premises;

    private Conclusion(Derivation derivation, int finding) {
      this.derivation = derivation;
      this.finding = finding;
    }

    private String premises() {
      String written = premises;
      if (written == null) {
        written = Notation.sorting(derivation.premises());
        premises = written;
      }
      return written;
    }

    /** Conclusions of one rule: by their premises as they are written. */
    @Override
    public int compareTo(Conclusion other) {
      return premises().compareTo(other.premises());
    }
  }

  /** A rule and the numbers of the records that it looks for, sorted. */
  private static final class Key {
    private final int rule;
    private final int[] numbers;
    private final int hash;

    Key(int rule, int[] numbers) {
      this.rule = rule;
      this.numbers = numbers;
      this.hash = 31 * Arrays.hashCode(numbers) + rule;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && rule == key.rule && Arrays.equals(numbers, key.numbers);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  int size() {
    return rules.size();
  }

  boolean isSingle(int rule) {
    return single.get(rule);
  }

  /** The rules of which an element looks for the record. */
  Seers seers(int number) {
    @Nullable Seers[] known = seers;
    Seers found = number < known.length ? known[number] : null;
    return found == null ? judged(number) : found;
  }

  /** Rules by their place in the phase, and of those of one element what they conclude from the record. */
  static final class Seers {
    private final int[] rules;
    private final AtomicReferenceArray<@Nullable Cell> alone;

    private Seers(int[] rules) {
      this.rules = rules;
      this.alone = new AtomicReferenceArray<>(rules.length);
    }

    int size() {
      return rules.length;
    }

    int rule(int place) {
      return rules[place];
    }
  }

  /** Judged once: what rules of one element conclude from the record is kept in what is returned here. */
  private synchronized Seers judged(int number) {
    @Nullable Seers meanwhile = number < seers.length ? seers[number] : null;
    if (meanwhile != null) {
      return meanwhile;
    }
    if (number >= seers.length) {
      seers = Arrays.copyOf(seers, Math.max(number + 1, 2 * seers.length));
    }
    BitSet places = new BitSet();
    index.matches(memo.record(number), places::set);
    Seers found = new Seers(numbers(places));
    seers[number] = found;
    return found;
  }

  /** The numbers in the set, in order. */
  static int[] numbers(BitSet set) {
    int[] numbers = set.isEmpty() ? NONE : new int[set.cardinality()];
    int place = 0;
    for (int number = set.nextSetBit(0); number >= 0; number = set.nextSetBit(number + 1)) {
      numbers[place++] = number;
    }
    return numbers;
  }

  /** What the rules conclude from the records: the same run for all that differ in nothing that a rule looks for. */
  PhaseRun run(BitSet present) {
    BitSet looked = new BitSet();
    for (int number = present.nextSetBit(0); number >= 0; number = present.nextSetBit(number + 1)) {
      if (seers(number).rules.length > 0) {
        looked.set(number);
      }
    }
    @Nullable PhaseRun run = runs.get(looked);
    if (run == null) {
      run = concluded(looked);
      runs.put(looked, run);
      memo.keepRun();
    }
    return run;
  }

  void forgetRuns() {
    runs.clear();
  }

  private PhaseRun concluded(BitSet present) {
    int[] first = new int[rules.size() + 1];
    for (int number = present.nextSetBit(0); number >= 0; number = present.nextSetBit(number + 1)) {
      for (int rule : seers(number).rules) {
        first[rule + 1]++;
      }
    }
    for (int rule = 0; rule < rules.size(); rule++) {
      first[rule + 1] += first[rule];
    }
    int[] seen = new int[first[rules.size()]];
    @Nullable Cell[] alone = new @Nullable Cell[seen.length];
    @Nullable Cell[] together = new @Nullable Cell[rules.size()];
    List<Key> unknown = new ArrayList<>();
    int[] next = first.clone();
    for (int number = present.nextSetBit(0); number >= 0; number = present.nextSetBit(number + 1)) {
      Seers looking = seers(number);
      for (int i = 0; i < looking.rules.length; i++) {
        int rule = looking.rules[i];
        @Nullable Cell cell = looking.alone.get(i);
        if (cell == null && single.get(rule)) {
          unknown.add(new Key(rule, new int[] {number}));
        }
        alone[next[rule]] = cell;
        seen[next[rule]++] = number;
      }
    }
    for (int rule = 0; rule < rules.size(); rule++) {
      if (!single.get(rule) && (first[rule] < first[rule + 1] || unprompted.get(rule))) {
        together[rule] = known(new Key(rule, Arrays.copyOfRange(seen, first[rule], first[rule + 1])), unknown);
      }
    }
    if (unknown.isEmpty()) {
      return new PhaseRun(this, present, first, seen, alone, together);
    }
    conclude(unknown);
    return concluded(present);
  }

  private @Nullable Cell known(Key key, List<Key> unknown) {
    @Nullable Cell cell = cells.get(key);
    if (cell == null) {
      unknown.add(key);
    }
    return cell;
  }

  /**
   * What a rule of one element concludes from a record that it looks for.
   *
   * @param place that of the rule among the {@link #seers} of the record
   */
  Cell alone(int number, int place) {
    Seers looking = seers(number);
    @Nullable Cell cell = looking.alone.get(place);
    if (cell == null) {
      conclude(List.of(new Key(looking.rules[place], new int[] {number})));
      cell = requireNonNull(looking.alone.get(place));
    }
    return cell;
  }

  /** What a rule of several elements concludes from the records that it looks for. */
  Cell cell(int rule, int[] numbers) {
    Key key = new Key(rule, numbers);
    @Nullable Cell cell = cells.get(key);
    if (cell == null) {
      conclude(List.of(key));
      cell = cells.get(key);
    }
    // Another thread may have had all forgotten just now.
    return cell == null ? cell(rule, numbers) : cell;
  }

  /**
   * Runs the phase once for all that is not known: what other rules conclude from the same records does not matter. Where
   * several threads conclude the same, the cell that is there first stays: cells are told apart by identity.
   */
  private void conclude(List<Key> unknown) {
    Map<Record, Integer> asked = new IdentityHashMap<>();
    for (Key key : unknown) {
      for (int number : key.numbers) {
        asked.put(memo.record(number), number);
      }
    }
    Set<Record> input = Collections.newSetFromMap(new IdentityHashMap<>());
    input.addAll(asked.keySet());
    Map<Key, List<Derivation>> derived = new HashMap<>();
    for (Derivation one : memo.rules().run(phase, input, selection).derivations()) {
      int rule = order.get(one.ruleId());
      int[] numbers = single.get(rule) ? new int[] {asked.get(one.premises().get(0))} : NONE;
      derived.computeIfAbsent(new Key(rule, numbers), any -> new ArrayList<>()).add(one);
    }
    for (Key key : unknown) {
      if (single.get(key.rule)) {
        Seers looking = seers(key.numbers[0]);
        looking.alone.compareAndSet(
            Arrays.binarySearch(looking.rules, key.rule), null, cell(derived.getOrDefault(key, List.of())));
      } else {
        cells.putIfAbsent(key, cell(derived.getOrDefault(new Key(key.rule, NONE), List.of())));
      }
    }
    memo.keep(unknown.size());
  }

  private Cell cell(List<Derivation> derivations) {
    if (derivations.isEmpty()) {
      return Cell.EMPTY;
    }
    List<Conclusion> conclusions = new ArrayList<>(derivations.size());
    List<Derivation> weighing = new ArrayList<>();
    BitSet weighed = new BitSet();
    for (Derivation one : derivations) {
      int finding = memo.number((Record) one.finding());
      conclusions.add(new Conclusion(one, finding));
      if (Recommender.weighs(one.finding())) {
        weighing.add(one);
        weighed.set(memo.conclusion(one, finding));
      }
    }
    return new Cell(conclusions, numbers(weighed), List.copyOf(weighing));
  }
}
