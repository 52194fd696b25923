package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.liangfa.engine.Element;
import org.liangfa.engine.ElementIndex;
import org.liangfa.engine.Notation;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleBase;
import org.liangfa.engine.RuleInfo;
import org.liangfa.engine.RuleSelection;
import org.liangfa.fact.Fact;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Finding;
import org.liangfa.finding.Points;
import org.liangfa.recommendation.Recommender;

/**
 * Runs phases, each combination of what their rules can see only once, for all cases of a rule base. What a rule concludes
 * is a function of the records that its elements look for: a rule of one element of each record by itself, the others of
 * all that any of them looks for. So trying what another circumstance would change costs only the rules that look at it,
 * and a like case costs none. Safe for use by several threads.
 */
final class PhaseMemo {
  /**
   * How many conclusions are kept, each run counted as a few; beyond it all are forgotten, so that an archive of cases runs
   * in bounded memory: some hundred bytes each.
   */
  private static final int MOST = 400_000;
  private static final int RUN = 8;

  private final RuleBase rules;
  private final Map<Phase, RuleEpochs> epochs = new EnumMap<>(Phase.class);
  private final Map<String, PhaseView> views = new ConcurrentHashMap<>();
  private final AtomicInteger kept = new AtomicInteger();
  private final Numbers records = new Numbers();
  private final Numbers conclusions = new Numbers();
  private volatile BitSet points = new BitSet();
  private volatile BitSet advising = new BitSet();

  PhaseMemo(RuleBase rules) {
    this.rules = rules;
    for (Phase phase : Phase.values()) {
      epochs.put(phase, RuleEpochs.of(rules.catalogue().rules(phase)));
    }
  }

  RuleBase rules() {
    return rules;
  }

  /**
   * What a phase concluded.
   *
   * @param derivations in the order of {@link org.liangfa.engine.Findings}
   * @param findings numbers of the findings of these derivations
   * @param weighed numbers of rules with their findings, without premises, as far as advice can depend on them
   */
  record Concluded(List<Derivation> derivations, int[] findings, BitSet weighed) {}

  /** The number of a record: equal ones have the same. Records are few: codes and answers, no figures. */
  int number(Record record) {
    // Facts are made anew for every case, so they are told quickly; of findings each rule makes few.
    return records.of(record instanceof Fact ? record : Notation.print(record), record);
  }

  /** The record of a number. */
  Record record(int number) {
    return records.get(number);
  }

  /** Numbers of the conclusions, as in {@link Concluded#weighed}, that give points. Never changed, only replaced. */
  BitSet points() {
    return points;
  }

  private int conclusion(String ruleId, int number, Finding finding) {
    int conclusion = conclusions.of(ruleId + " " + number, (Record) finding);
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

  /** Likewise, of those on which advice depends otherwise. */
  BitSet advising() {
    return advising;
  }

  /** The phases with the rules that count under the selection. */
  Runs under(RuleSelection selection) {
    if (kept.get() > MOST) {
      views.clear();
      kept.set(0);
    }
    Map<Phase, PhaseView> own = new EnumMap<>(Phase.class);
    for (Phase phase : Phase.values()) {
      RuleSelection same = epochs.get(phase).of(selection);
      String key = phase + " " + same.packs() + " " + same.on() + " " + same.decisionOn();
      own.put(phase, views.computeIfAbsent(key, any -> new PhaseView(phase, selection)));
    }
    return new Runs(own);
  }

  /** The phases under one selection of rules. */
  static final class Runs {
    private final Map<Phase, PhaseView> views;

    private Runs(Map<Phase, PhaseView> views) {
      this.views = views;
    }

    /**
     * What the rules of the phase conclude.
     *
     * @param present numbers of the facts and findings so far
     */
    Concluded run(Phase phase, BitSet present) {
      return views.get(phase).run(present);
    }

    /** How many rules the phase has. */
    int rules(Phase phase) {
      return views.get(phase).order.size();
    }

    /** The rules of the phase, by their place in it, of which an element looks for one of the records. */
    BitSet seeing(Phase phase, BitSet records) {
      return views.get(phase).seeing(records);
    }

    /** Adds the findings that some rules have a part in. */
    void findings(Phase phase, Concluded concluded, BitSet rules, BitSet findings) {
      for (int i = 0; i < concluded.findings().length; i++) {
        if (rules.get(views.get(phase).order.get(concluded.derivations().get(i).ruleId()))) {
          findings.set(concluded.findings()[i]);
        }
      }
    }
  }

  /** What the rules of one phase that count on some days have concluded so far, by what they could see. */
  private final class PhaseView {
    private final Phase phase;
    private final RuleSelection selection;
    private final ElementIndex<Boolean> alone = new ElementIndex<>();
    private final ElementIndex<Integer> byRule = new ElementIndex<>();
    private final Map<Integer, BitSet> seers = new ConcurrentHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Set<String> singleRules = new HashSet<>();
    private final Map<Integer, List<Ranked>> bySingle = new ConcurrentHashMap<>();
    private final Map<BitSet, List<Ranked>> byJoint = new ConcurrentHashMap<>();
    private final Map<BitSet, Concluded> whole = new ConcurrentHashMap<>();
    private volatile Sight sight = new Sight(new BitSet(), new BitSet(), new BitSet());

    PhaseView(Phase phase, RuleSelection selection) {
      this.phase = phase;
      this.selection = selection;
      for (RuleInfo rule : rules.catalogue().rules(phase)) {
        order.put(rule.id(), order.size());
        if (rule.appliesUnder(selection)) {
          boolean single = rule.elements().size() == 1 && !rule.elements().get(0).negated();
          if (single) {
            singleRules.add(rule.id());
          }
          for (Element element : rule.elements()) {
            alone.add(element, single);
            byRule.add(element, order.get(rule.id()));
          }
        }
      }
    }

    BitSet seeing(BitSet numbers) {
      BitSet all = new BitSet();
      for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
        all.or(seers.computeIfAbsent(number, this::seers));
      }
      return all;
    }

    private BitSet seers(int number) {
      BitSet rules = new BitSet();
      byRule.matches(records.get(number), rules::set);
      return rules;
    }

    Concluded run(BitSet present) {
      Sight now = sighted(present);
      BitSet joint = and(present, now.joint());
      BitSet single = and(present, now.single());
      BitSet seen = (BitSet) joint.clone();
      seen.or(single);
      @Nullable Concluded known = whole.get(seen);
      if (known == null) {
        known = concluded(gather(single, joint));
        whole.put(seen, known);
        kept.addAndGet(RUN + 2 * known.findings().length);
      }
      return known;
    }

    /** What is known of each record and of all together, and what is not known from the rules. */
    private List<Ranked> gather(BitSet single, BitSet joint) {
      List<Ranked> all = new ArrayList<>();
      Map<Record, Integer> unknown = new IdentityHashMap<>();
      for (int number = single.nextSetBit(0); number >= 0; number = single.nextSetBit(number + 1)) {
        @Nullable List<Ranked> own = bySingle.get(number);
        if (own == null) {
          unknown.put(records.get(number), number);
        } else {
          all.addAll(own);
        }
      }
      @Nullable List<Ranked> together = byJoint.get(joint);
      if (together == null || !unknown.isEmpty()) {
        Set<Record> asked = Collections.newSetFromMap(new IdentityHashMap<>());
        asked.addAll(unknown.keySet());
        if (together == null) {
          for (int number = joint.nextSetBit(0); number >= 0; number = joint.nextSetBit(number + 1)) {
            asked.add(records.get(number));
          }
        }
        List<Ranked> derived = new ArrayList<>();
        for (Derivation one : rules.run(phase, asked, selection).derivations()) {
          derived.add(new Ranked(one, order.get(one.ruleId())));
        }
        keep(unknown, derived, all);
        together = together == null ? keep(joint, derived) : together;
      }
      all.addAll(together);
      return all;
    }

    /** What rules of one element conclude from each of the records. */
    private void keep(Map<Record, Integer> unknown, List<Ranked> derived, List<Ranked> all) {
      Map<Integer, List<Ranked>> own = new HashMap<>();
      for (Integer number : unknown.values()) {
        own.put(number, new ArrayList<>());
      }
      for (Ranked one : derived) {
        @Nullable Integer number = isSingle(one) ? unknown.get(one.derivation().premises().get(0)) : null;
        if (number != null) {
          own.get(number).add(one);
          all.add(one);
        }
      }
      bySingle.putAll(own);
    }

    private List<Ranked> keep(BitSet joint, List<Ranked> derived) {
      List<Ranked> together = new ArrayList<>(derived);
      together.removeIf(this::isSingle);
      byJoint.put(joint, together);
      return together;
    }

    private boolean isSingle(Ranked one) {
      return singleRules.contains(one.derivation().ruleId());
    }

    private Concluded concluded(List<Ranked> all) {
      Collections.sort(all);
      List<Derivation> derivations = new ArrayList<>(all.size());
      int[] findings = new int[all.size()];
      BitSet weighed = new BitSet();
      for (Ranked one : all) {
        Finding finding = one.derivation().finding();
        int number = number((Record) finding);
        findings[derivations.size()] = number;
        derivations.add(one.derivation());
        if (Recommender.weighs(finding)) {
          weighed.set(conclusion(one.derivation().ruleId(), number, finding));
        }
      }
      return new Concluded(Collections.unmodifiableList(derivations), findings, weighed);
    }

    /** Who looks for the records present; every record is held against the elements only once. */
    private Sight sighted(BitSet present) {
      Sight now = sight;
      BitSet unjudged = (BitSet) present.clone();
      unjudged.andNot(now.judged());
      if (!unjudged.isEmpty()) {
        synchronized (this) {
          Sight next = sight.copy();
          for (int each = unjudged.nextSetBit(0); each >= 0; each = unjudged.nextSetBit(each + 1)) {
            int number = each;
            next.judged().set(number);
            alone.matches(records.get(number), single -> (single ? next.single() : next.joint()).set(number));
          }
          sight = next;
          now = next;
        }
      }
      return now;
    }
  }

  /**
   * Who looks for which record, by number. Never changed once it can be seen by others.
   *
   * @param judged the records of which it is known
   * @param single rules that have no other element
   * @param joint rules of several elements
   */
  private record Sight(BitSet judged, BitSet single, BitSet joint) {
    Sight copy() {
      return new Sight((BitSet) judged.clone(), (BitSet) single.clone(), (BitSet) joint.clone());
    }
  }

  /** A derivation with the place of its rule, after which it is sorted; then by its premises as they are written. */
  private static final class Ranked implements Comparable<Ranked> {
    private final Derivation derivation;
    private final int order;
    private @Nullable String premises;

    Ranked(Derivation derivation, int order) {
      this.derivation = derivation;
      this.order = order;
    }

    Derivation derivation() {
      return derivation;
    }

    private String premises() {
      String written = premises;
      if (written == null) {
        written = Notation.sorting(derivation.premises());
        premises = written;
      }
      return written;
    }

    @Override
    public int compareTo(Ranked other) {
      int byRule = Integer.compare(order, other.order);
      return byRule != 0 ? byRule : premises().compareTo(other.premises());
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

  private static BitSet and(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both;
  }
}
