package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.liangfa.engine.ElementIndex;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleBase;
import org.liangfa.engine.RuleInfo;
import org.liangfa.engine.RuleSelection;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Finding;
import org.liangfa.recommendation.Recommender;

/**
 * Runs phases, each combination of what their rules can see only once, for all cases of a rule base. What a rule concludes
 * is a function of the records that its elements look for: a rule of one element of each record by itself, the others of
 * all that any of them looks for. So trying what another circumstance would change costs only the rules that look at it,
 * and a like case costs none. Safe for use by several threads.
 */
final class PhaseMemo {
  /** How many runs are kept; beyond it all are forgotten, so that an archive of cases runs in bounded memory. */
  private static final int MOST = 100_000;

  private final RuleBase rules;
  private final Map<Phase, RuleEpochs> epochs = new EnumMap<>(Phase.class);
  private final Map<Key, PhaseView> views = new ConcurrentHashMap<>();
  private final AtomicInteger kept = new AtomicInteger();
  private final Numbers<Record> records = new Numbers<>();
  private final Numbers<Conclusion> conclusions = new Numbers<>();

  PhaseMemo(RuleBase rules) {
    this.rules = rules;
    for (Phase phase : Phase.values()) {
      epochs.put(phase, RuleEpochs.of(rules.catalogue().rules(phase)));
    }
  }

  private record Key(Phase phase, RuleSelection selection) {}

  private record Conclusion(String ruleId, Finding finding) {}

  /**
   * What a phase concluded.
   *
   * @param derivations in the order of {@link org.liangfa.engine.Findings}
   * @param weighed numbers of rules with their findings, without premises, as far as advice can depend on them
   */
  record Concluded(List<Derivation> derivations, BitSet weighed) {}

  /** The number of a record: equal ones have the same. Records are few: codes and answers, no figures. */
  int number(Record record) {
    return records.of(record);
  }

  /**
   * What the rules of the phase conclude.
   *
   * @param present numbers of the facts and findings so far
   */
  Concluded run(Phase phase, BitSet present, RuleSelection selection) {
    if (kept.get() > MOST) {
      views.clear();
      kept.set(0);
    }
    return views
        .computeIfAbsent(new Key(phase, epochs.get(phase).of(selection)), key -> new PhaseView(phase, selection))
        .run(present);
  }

  /** What the rules of one phase that count on some days have concluded so far, by what they could see. */
  private final class PhaseView {
    private final Phase phase;
    private final RuleSelection selection;
    private final ElementIndex<Boolean> alone = new ElementIndex<>();
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
          rule.elements().forEach(element -> alone.add(element, single));
        }
      }
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
        kept.incrementAndGet();
      }
      return known;
    }

    /** What is known of each record and of all together, and what is not known from the engine. */
    private List<Ranked> gather(BitSet single, BitSet joint) {
      List<Ranked> all = new ArrayList<>();
      List<Integer> unknown = new ArrayList<>();
      for (int number = single.nextSetBit(0); number >= 0; number = single.nextSetBit(number + 1)) {
        @Nullable List<Ranked> own = bySingle.get(number);
        if (own == null) {
          unknown.add(number);
        } else {
          all.addAll(own);
        }
      }
      @Nullable List<Ranked> together = byJoint.get(joint);
      if (together == null || !unknown.isEmpty()) {
        Set<Record> asked = new LinkedHashSet<>();
        unknown.forEach(number -> asked.add(records.get(number)));
        if (together == null) {
          joint.stream().forEach(number -> asked.add(records.get(number)));
        }
        List<Ranked> derived =
            rules.run(phase, asked, selection).derivations().stream().map(this::ranked).toList();
        unknown.forEach(number -> all.addAll(keep(number, derived)));
        together = together == null ? keep(joint, derived) : together;
      }
      all.addAll(together);
      return all;
    }

    private Ranked ranked(Derivation one) {
      return new Ranked(one, order.get(one.ruleId()));
    }

    private List<Ranked> keep(Integer number, List<Ranked> derived) {
      Record record = records.get(number);
      List<Ranked> own =
          derived.stream().filter(one -> isSingle(one) && one.derivation().premises().contains(record)).toList();
      bySingle.put(number, own);
      return own;
    }

    private List<Ranked> keep(BitSet joint, List<Ranked> derived) {
      List<Ranked> together = derived.stream().filter(one -> !isSingle(one)).toList();
      byJoint.put(joint, together);
      return together;
    }

    private boolean isSingle(Ranked one) {
      return singleRules.contains(one.derivation().ruleId());
    }

    private Concluded concluded(List<Ranked> all) {
      Collections.sort(all);
      List<Derivation> derivations = all.stream().map(Ranked::derivation).toList();
      BitSet weighed = new BitSet();
      for (Derivation one : derivations) {
        if (Recommender.weighs(one.finding())) {
          weighed.set(conclusions.of(new Conclusion(one.ruleId(), one.finding())));
        }
      }
      return new Concluded(derivations, weighed);
    }

    /** Who looks for the records present; every record is held against the elements only once. */
    private Sight sighted(BitSet present) {
      Sight now = sight;
      BitSet unjudged = (BitSet) present.clone();
      unjudged.andNot(now.judged());
      if (!unjudged.isEmpty()) {
        synchronized (this) {
          Sight next = sight.copy();
          unjudged.stream().forEach(number -> {
            next.judged().set(number);
            alone.matches(records.get(number), single -> (single ? next.single() : next.joint()).set(number));
          });
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
  private record Ranked(Derivation derivation, int order) implements Comparable<Ranked> {
    @Override
    public int compareTo(Ranked other) {
      int byRule = Integer.compare(order, other.order);
      return byRule != 0
          ? byRule
          : derivation.premises().toString().compareTo(other.derivation.premises().toString());
    }
  }

  /** Numbers things in the order in which they are first met. */
  private static final class Numbers<T> {
    private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<Integer, T> things = new ConcurrentHashMap<>();

    int of(T thing) {
      @Nullable Integer known = numbers.get(thing);
      return known == null ? next(thing) : known;
    }

    private synchronized int next(T thing) {
      @Nullable Integer known = numbers.get(thing);
      if (known == null) {
        known = numbers.size();
        things.put(known, thing);
        numbers.put(thing, known);
      }
      return known;
    }

    T get(int number) {
      return things.get(number);
    }
  }

  private static BitSet and(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both;
  }
}
