package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.liangfa.engine.Notation;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleBase;
import org.liangfa.engine.RuleInfo;
import org.liangfa.engine.RuleSelection;
import org.liangfa.fact.Fact;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Finding;
import org.liangfa.finding.Points;
import org.liangfa.kernel.Proof;
import org.liangfa.recommendation.Recommender;

/**
 * What the rules of a rule base have concluded so far, for all cases: records by number, phases by the rules that count. Safe
 * for use by several threads.
 */
final class PhaseMemo {
  /**
   * What so many rules concluded is kept, each by what it saw; beyond it all is forgotten, so that an archive of cases runs
   * in bounded memory: some hundred bytes each, a quarter of the heap at most.
   */
  private static final int MOST = (int) Math.min(300_000, Runtime.getRuntime().maxMemory() / 2_048);

  /** So many runs of phases are kept, some kilobytes each; beyond it they alone are forgotten. */
  private static final int MOST_RUNS = (int) Math.min(60_000, Runtime.getRuntime().maxMemory() / 32_768);

  /** Phases on which tier and amount depend, with what follows the law compared. */
  static final Set<Phase> SUBSTANTIVE =
      EnumSet.of(Phase.THRESHOLD, Phase.EXEMPTION, Phase.FACTORS, Phase.IMPACT, Phase.SCORE, Phase.TIER);

  /** A phase under rules of its own, counted as so many of them. */
  private static final int VIEW = 10;

  private final RuleBase rules;
  private final Set<String> testsOfTheLawCompared = new TreeSet<>();
  private final Map<List<RuleSelection>, Boolean> changes = new ConcurrentHashMap<>();
  private final Map<RuleSelection, Distinctions> distinctions = new ConcurrentHashMap<>();
  private final Map<String, BitSet> circumstances = new ConcurrentHashMap<>();
  private final RuleEpochs substance;
  private final RuleEpochs everyRule;
  private final Map<RuleSelection, Runs> runs = new ConcurrentHashMap<>();
  private final Map<Phase, RuleEpochs> epochs = new EnumMap<>(Phase.class);
  private final Map<String, PhaseView> views = new ConcurrentHashMap<>();
  private final Map<List<Object>, PhaseView> byRules = new ConcurrentHashMap<>();
  private final AtomicInteger kept = new AtomicInteger();
  private final AtomicInteger keptRuns = new AtomicInteger();
  private final Numbers records = new Numbers();
  private final Numbers conclusions = new Numbers();
  private @Nullable Openers openers;
  private volatile BitSet points = new BitSet();
  private volatile BitSet advising = new BitSet();

  PhaseMemo(RuleBase rules) {
    this.rules = rules;
    for (Phase phase : Phase.values()) {
      epochs.put(phase, RuleEpochs.of(rules.catalogue().rules(phase)));
    }
    everyRule = RuleEpochs.of(rules.catalogue().rules());
    List<RuleInfo> substantive =
        rules.catalogue().rules().stream().filter(rule -> SUBSTANTIVE.contains(rule.phase())).toList();
    substance = RuleEpochs.of(substantive);
    for (RuleInfo rule : substantive) {
      if (!rule.followsDecision()) {
        rule.elements().stream()
            .filter(element -> element.type().equals("Comparison"))
            .forEach(element -> testsOfTheLawCompared.addAll(element.constraints().getOrDefault("test", Set.of())));
      }
    }
  }

  /** Tests that a rule of substance asks which follows the law compared. */
  Set<String> testsOfTheLawCompared() {
    return testsOfTheLawCompared;
  }

  /** Whether other rules of substance count under one selection than under the other. */
  boolean changesSubstance(RuleSelection one, RuleSelection other) {
    return changes.computeIfAbsent(List.of(substance.of(one), substance.of(other)), pair ->
        rules.catalogue().rules().stream()
            .filter(rule -> SUBSTANTIVE.contains(rule.phase()))
            .anyMatch(rule -> rule.appliesUnder(pair.get(0)) != rule.appliesUnder(pair.get(1))));
  }

  RuleBase rules() {
    return rules;
  }

  /** The rules that would open a tier. */
  synchronized Openers openers() {
    if (openers == null) {
      openers = new Openers(this);
    }
    return openers;
  }

  /** The number of a record: equal ones have the same. Records are few: codes and answers, no figures. */
  int number(Record record) {
    // Facts are made anew for every case, so they are told quickly; of findings each rule makes few.
    return records.of(record instanceof Fact ? record : Notation.print(record), record);
  }

  /** Numbers of the circumstance however it stands. */
  BitSet circumstance(String kind) {
    return circumstances.computeIfAbsent(kind, code -> {
      BitSet numbers = new BitSet();
      for (Proof proof : Proof.values()) {
        numbers.set(number(new Circumstance(code, proof)));
      }
      return numbers;
    });
  }

  /** The record of a number. */
  Record record(int number) {
    return records.get(number);
  }

  /** Numbers of the conclusions, see {@link #conclusion}, that give points. Never changed, only replaced. */
  BitSet points() {
    return points;
  }

  /**
   * The number of rule and finding, whatever the premises.
   *
   * @param number that of the finding
   */
  int conclusion(Derivation one, int number) {
    Finding finding = one.finding();
    int conclusion = conclusions.of(one.ruleId() + " " + number, (Record) finding);
    if (finding instanceof Points && !points.get(conclusion)) {
      synchronized (conclusions) {
        points = with(points, conclusion);
      }
    }
    if (Recommender.advises(finding) && !advising.get(conclusion)) {
      synchronized (conclusions) {
        advising = with(advising, conclusion);
      }
    }
    return conclusion;
  }

  private static BitSet with(BitSet set, int one) {
    BitSet more = (BitSet) set.clone();
    more.set(one);
    return more;
  }

  /** The points rows of such conclusions. */
  Set<String> pointsRows(BitSet points) {
    Set<String> rows = new HashSet<>();
    for (int one = points.nextSetBit(0); one >= 0; one = points.nextSetBit(one + 1)) {
      rows.add(((Points) conclusions.get(one)).row());
    }
    return rows;
  }

  /** Likewise, of those on which advice depends otherwise. */
  BitSet advising() {
    return advising;
  }

  /** What the rules of substance that count under the selection can tell apart. */
  Distinctions distinctions(RuleSelection selection) {
    return distinctions.computeIfAbsent(substance.of(selection), same -> new Distinctions(
        rules.catalogue().rules().stream()
            .filter(rule -> SUBSTANTIVE.contains(rule.phase()) && rule.appliesUnder(selection))
            .toList()));
  }

  /** Notes that so many conclusions more are kept. */
  void keep(int more) {
    kept.addAndGet(more);
  }

  /** Notes that one run more is kept. */
  void keepRun() {
    if (keptRuns.incrementAndGet() > MOST_RUNS) {
      keptRuns.set(0);
      byRules.values().forEach(PhaseView::forgetRuns);
    }
  }

  /** The phases with the rules that count under the selection. */
  Runs under(RuleSelection selection) {
    if (kept.get() > MOST) {
      kept.set(0);
      runs.clear();
      views.clear();
      byRules.clear();
    }
    return runs.computeIfAbsent(everyRule.of(selection), any -> {
      Map<Phase, PhaseView> own = new EnumMap<>(Phase.class);
      for (Phase phase : Phase.values()) {
        RuleSelection same = epochs.get(phase).of(selection);
        String key = phase + " " + same.packs() + " " + same.on() + " " + same.decisionOn();
        own.put(phase, views.computeIfAbsent(key, unseen -> view(phase, selection)));
      }
      return new Runs(own);
    });
  }

  /** The view of the rules that count under the selection: one for the same rules, whatever selects them. */
  private PhaseView view(Phase phase, RuleSelection selection) {
    List<RuleInfo> counting =
        rules.catalogue().rules(phase).stream().filter(rule -> rule.appliesUnder(selection)).toList();
    List<Object> key = new ArrayList<>(List.of(phase));
    counting.forEach(rule -> key.add(rule.id()));
    return byRules.computeIfAbsent(key, unseen -> {
      keep(VIEW);
      return new PhaseView(this, phase, selection, counting);
    });
  }

  /** The phases under one selection of rules. */
  static final class Runs {
    private final Map<Phase, PhaseView> views;

    private Runs(Map<Phase, PhaseView> views) {
      this.views = views;
    }

    PhaseView view(Phase phase) {
      return views.get(phase);
    }

    /** Whether the same rules count in each of the phases. */
    boolean areLike(Runs other, List<Phase> phases) {
      for (Phase phase : phases) {
        if (views.get(phase) != other.views.get(phase)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Numbers things in the order in which they are first met. */
  private static final class Numbers {
    private final Map<Object, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<Integer, Record> things = new ConcurrentHashMap<>();

    /** The number of the thing with that key. */
    int of(Object key, Record thing) {
      @Nullable Integer known = numbers.get(key);
      return known == null ? next(key, thing) : known;
    }

    private synchronized int next(Object key, Record thing) {
      @Nullable Integer known = numbers.get(key);
      if (known == null) {
        known = numbers.size();
        things.put(known, thing);
        numbers.put(key, known);
      }
      return known;
    }

    Record get(int number) {
      return things.get(number);
    }
  }
}
