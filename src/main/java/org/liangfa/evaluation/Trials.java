package org.liangfa.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liangfa.engine.Phase;
import org.liangfa.evaluation.PhaseView.Cell;
import org.liangfa.fact.Claim;
import org.liangfa.finding.Derivation;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.Outcome;
import org.liangfa.recommendation.Recommender.Sums;

/**
 * Tries other claims in one case under one law. What a trial gives is what a pass through the phases with those claims gives;
 * but only rules that look for something that differs are asked again, and of an outcome only the advice is told, not who
 * scored for it.
 */
final class Trials {
  private static final List<Phase> PHASES = List.of(
      Phase.EVIDENCE, Phase.THRESHOLD, Phase.EXEMPTION, Phase.FACTORS, Phase.IMPACT, Phase.SCORE, Phase.TIER);
  private static final int AFTER_EVIDENCE = 1;
  private static final int AFTER_SCORE = 6;

  private final PhaseMemo memo;
  private final PhaseMemo.Runs runs;
  private final Start start;
  private final BitSet counted;
  private final Asked asked;
  private final Map<BitSet, Scored> byPoints = new HashMap<>();
  private final Map<Sums, Scored> bySums = new HashMap<>();
  private final Map<Ends, Outcome> outcomes = new HashMap<>();
  private final Map<Ends, Tier> tiers;
  private final Map<Claim, Trial> singles = new HashMap<>();
  private final int[] offsets = new int[PHASES.size()];
  private final Base base;

  /**
   * Trials of a case.
   *
   * @param counted numbers of what is counted together between the phases
   * @param tiers tiers known of cases that end in the same
   */
  Trials(PhaseMemo memo, PhaseMemo.Runs runs, Start start, BitSet counted, Asked asked, Map<Ends, Tier> tiers) {
    this.memo = memo;
    this.runs = runs;
    this.start = start;
    this.counted = counted;
    this.asked = asked;
    this.tiers = tiers;
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] = offsets[i - 1] + runs.view(PHASES.get(i - 1)).size();
    }
    this.base = new Base();
  }

  /**
   * What the phases begin with.
   *
   * @param numbers all facts
   * @param claims numbers of the claims among them, by the circumstance that they speak of
   */
  record Start(BitSet numbers, Map<String, BitSet> claims) {}

  /**
   * What is computed between the phases.
   *
   * @param afterEvidence numbers of what is known once the evidence has been weighed
   * @param sums the score of points rows
   * @param afterScore numbers of what is known of a score
   * @param tier the tier of the advice on everything concluded
   * @param outcome the outcome of everything concluded
   */
  record Asked(
      Function<List<Derivation>, BitSet> afterEvidence,
      Function<Set<String>, Sums> sums,
      Function<Sums, BitSet> afterScore,
      BiFunction<List<Derivation>, Sums, Tier> tier,
      Function<List<Derivation>, Outcome> outcome) {}

  /** What rules can know of a score, and what of it advice depends on. */
  private record Scored(BitSet known, Sums sums) {}

  /** What advice depends on: the score, and every conclusion but points. */
  record Ends(BitSet conclusions, BigDecimal net, boolean aggravated) {
    static Ends of(BitSet conclusions, Sums sums) {
      return new Ends(conclusions, sums.net().stripTrailingZeros(), sums.aggravating().signum() > 0);
    }
  }

  /** The pass with the claims as they are. */
  private final class Base {
    private final List<PhaseRun> concluded = new ArrayList<>();
    /** What was known before and after each phase. */
    private final List<BitSet> before = new ArrayList<>();
    private final List<BitSet> after = new ArrayList<>();
    private final Map<Integer, Integer> times = new HashMap<>();
    private final BitSet weighed = new BitSet();
    private final BitSet afterEvidence;
    private final Scored scored;

    Base() {
      BitSet known = (BitSet) start.numbers().clone();
      run(0, known);
      afterEvidence = asked.afterEvidence().apply(concluded.get(0).derivations());
      known.or(afterEvidence);
      for (int i = AFTER_EVIDENCE; i < AFTER_SCORE; i++) {
        run(i, known);
      }
      scored = scored(points(weighed));
      known.or(scored.known());
      run(AFTER_SCORE, known);
    }

    private void run(int i, BitSet known) {
      before.add((BitSet) known.clone());
      PhaseRun run = runs.view(PHASES.get(i)).run(known);
      run.addTo(known);
      for (int one : run.weighed()) {
        weighed.set(one);
        times.merge(one, 1, Integer::sum);
      }
      after.add((BitSet) known.clone());
      concluded.add(run);
    }
  }

  /** The outcome if the claims took the place of those on the same circumstances. */
  Outcome outcome(Collection<Claim> claims) {
    return (claims.size() == 1 ? alone(claims.iterator().next()) : new Trial(claims)).outcome();
  }

  /** The tier of that outcome. */
  Tier tier(Collection<Claim> claims) {
    return (claims.size() == 1 ? alone(claims.iterator().next()) : new Trial(claims)).tier();
  }

  private Trial alone(Claim claim) {
    Trial known = singles.get(claim);
    if (known == null) {
      known = new Trial(List.of(claim));
      singles.put(claim, known);
    }
    return known;
  }

  /** What the claim reaches. */
  Reach reach(Claim claim) {
    return alone(claim).reach();
  }

  private BitSet points(BitSet weighed) {
    BitSet points = (BitSet) weighed.clone();
    points.and(memo.points());
    return points;
  }

  private Scored scored(BitSet points) {
    Scored known = byPoints.get(points);
    if (known == null) {
      known = bySums.computeIfAbsent(asked.sums().apply(memo.pointsRows(points)),
          sums -> new Scored(asked.afterScore().apply(sums), sums));
      byPoints.put(points, known);
    }
    return known;
  }

  /** A rule of one element and a record that it looks for. */
  private interface Alone {
    void sees(int rule, int number);
  }

  /** One trial: what differs from the pass with the claims as they are, phase by phase. */
  private final class Trial {
    /** Known here and not there, and the other way round. */
    private final BitSet plus = new BitSet();
    private final BitSet minus = new BitSet();
    private final List<List<Cell>> lost = new ArrayList<>();
    private final List<List<Cell>> gained = new ArrayList<>();
    private final BitSet touched = new BitSet();
    private final BitSet affected = new BitSet();
    private boolean counts;
    private @Nullable Outcome outcome;
    private final Ends ends;
    private final Sums sums;
    private final boolean idle;

    Trial(Collection<Claim> claims) {
      for (Claim claim : claims) {
        @Nullable BitSet stated = start.claims().get(claim.kind());
        if (stated != null) {
          minus.or(stated);
        }
        plus.set(memo.number(claim));
      }
      BitSet same = (BitSet) plus.clone();
      same.and(base.before.get(0));
      plus.andNot(same);
      minus.andNot(same);
      run(0);
      if (differsInCount()) {
        add(base.afterEvidence, asked.afterEvidence().apply(evidence()), 0);
      }
      for (int i = AFTER_EVIDENCE; i < AFTER_SCORE; i++) {
        differsInCount();
        run(i);
      }
      Scored scored = scored(points(weighed()));
      if (scored != base.scored) {
        add(base.scored.known(), scored.known(), AFTER_SCORE - 1);
      }
      differsInCount();
      run(AFTER_SCORE);
      BitSet weighed = weighed();
      idle = weighed.equals(base.weighed);
      weighed.and(memo.advising());
      sums = scored.sums();
      ends = Ends.of(weighed, sums);
    }

    private boolean differsInCount() {
      counts |= plus.intersects(counted) || minus.intersects(counted);
      return counts;
    }

    /** What is known of a count or score in the one pass and in the other. */
    private void add(BitSet there, BitSet here, int phase) {
      BitSet all = (BitSet) there.clone();
      all.or(here);
      BitSet after = base.after.get(phase);
      for (int number = all.nextSetBit(0); number >= 0; number = all.nextSetBit(number + 1)) {
        boolean known = after.get(number) ? !minus.get(number) : plus.get(number);
        differ(number, known || here.get(number), after.get(number) || there.get(number));
      }
    }

    private void differ(int number, boolean here, boolean there) {
      plus.set(number, here && !there);
      minus.set(number, there && !here);
    }

    /** Asks the rules that look for something that differs. */
    private void run(int phase) {
      PhaseRun run = base.concluded.get(phase);
      PhaseView view = run.view();
      List<Cell> old = new ArrayList<>();
      List<Cell> now = new ArrayList<>();
      BitSet rules = new BitSet();
      seeing(view, plus, rules, (rule, number) -> now.add(view.cell(rule, number)));
      seeing(view, minus, rules, (rule, number) -> old.add(run.cell(rule, number)));
      for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
        touched.set(offsets[phase] + rule);
        Cell before = run.cell(rule);
        Cell after = view.cell(rule, seen(view, rule, run.seen(rule)));
        if (before != after) {
          old.add(before);
          now.add(after);
        }
        reach(before);
        reach(after);
      }
      old.removeIf(cell -> cell == Cell.EMPTY);
      now.removeIf(cell -> cell == Cell.EMPTY);
      lost.add(old);
      gained.add(now);
      old.forEach(this::reach);
      now.forEach(this::reach);
      conclude(phase, run, old, now);
    }

    /** Rules that look for any of the records: those of one element each by itself, the others together. */
    private static void seeing(PhaseView view, BitSet numbers, BitSet together, Alone alone) {
      for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
        for (int rule : view.seers(number)) {
          if (view.isSingle(rule)) {
            alone.sees(rule, number);
          } else {
            together.set(rule);
          }
        }
      }
    }

    private void reach(Cell cell) {
      for (PhaseView.Conclusion one : cell.conclusions) {
        affected.set(one.finding);
      }
    }

    /** What a rule sees here, given what it sees there. */
    private int[] seen(PhaseView view, int rule, int[] there) {
      BitSet here = new BitSet();
      for (int number : there) {
        if (!minus.get(number)) {
          here.set(number);
        }
      }
      for (int number = plus.nextSetBit(0); number >= 0; number = plus.nextSetBit(number + 1)) {
        for (int one : view.seers(number)) {
          if (one == rule) {
            here.set(number);
          }
        }
      }
      return PhaseView.numbers(here);
    }

    private void conclude(int phase, PhaseRun run, List<Cell> old, List<Cell> now) {
      BitSet asked = (BitSet) plus.clone();
      asked.or(minus);
      set(old, asked);
      set(now, asked);
      BitSet before = base.before.get(phase);
      BitSet after = base.after.get(phase);
      for (int number = asked.nextSetBit(0); number >= 0; number = asked.nextSetBit(number + 1)) {
        boolean known = before.get(number) ? !minus.get(number) : plus.get(number);
        boolean here = known || run.times(number) - times(number, old) + times(number, now) > 0;
        differ(number, here, after.get(number));
      }
    }

    private static void set(List<Cell> cells, BitSet findings) {
      for (Cell cell : cells) {
        for (PhaseView.Conclusion one : cell.conclusions) {
          findings.set(one.finding);
        }
      }
    }

    private static int times(int finding, List<Cell> cells) {
      int times = 0;
      for (Cell cell : cells) {
        for (PhaseView.Conclusion one : cell.conclusions) {
          times += one.finding == finding ? 1 : 0;
        }
      }
      return times;
    }

    private BitSet weighed() {
      BitSet weighed = (BitSet) base.weighed.clone();
      for (List<Cell> cells : lost) {
        for (Cell cell : cells) {
          for (int one : cell.weighed) {
            weighed.set(one, base.times.get(one) - timesWeighed(one, lost) + timesWeighed(one, gained) > 0);
          }
        }
      }
      for (List<Cell> cells : gained) {
        for (Cell cell : cells) {
          for (int one : cell.weighed) {
            weighed.set(one);
          }
        }
      }
      return weighed;
    }

    private static int timesWeighed(int conclusion, List<List<Cell>> phases) {
      int times = 0;
      for (List<Cell> cells : phases) {
        for (Cell cell : cells) {
          for (int one : cell.weighed) {
            times += one == conclusion ? 1 : 0;
          }
        }
      }
      return times;
    }

    /** What advice can depend on. */
    private List<Derivation> derivations() {
      List<Derivation> all = new ArrayList<>();
      for (int phase = 0; phase < lost.size(); phase++) {
        base.concluded.get(phase).weighing(lost.get(phase), all);
        for (Cell cell : gained.get(phase)) {
          all.addAll(cell.weighing);
        }
      }
      return all;
    }

    private List<Derivation> evidence() {
      List<Derivation> all = new ArrayList<>(base.concluded.get(0).derivations());
      for (Cell cell : lost.get(0)) {
        cell.conclusions.forEach(one -> all.remove(one.derivation));
      }
      for (Cell cell : gained.get(0)) {
        cell.conclusions.forEach(one -> all.add(one.derivation));
      }
      return all;
    }

    Outcome outcome() {
      Outcome known = outcome;
      if (known == null) {
        known = outcomes.get(ends);
        if (known == null) {
          known = asked.outcome().apply(derivations());
          outcomes.put(ends, known);
        }
        outcome = known;
      }
      return known;
    }

    Tier tier() {
      Tier known = tiers.get(ends);
      if (known == null) {
        known = asked.tier().apply(derivations(), sums);
        tiers.put(ends, known);
      }
      return known;
    }

    Reach reach() {
      return new Reach(idle, touched, affected, counts);
    }
  }

  /**
   * What a claim reaches: nothing that another claim reaches must be among it for the two to add up.
   *
   * @param idle whether advice is the same with it, rule by rule
   * @param rules rules of several elements that see anything that differs, each phase after the other
   * @param findings what those rules conclude or would have concluded, and what others conclude or no longer conclude
   * @param counts whether anything that is counted between the phases differs
   */
  record Reach(boolean idle, BitSet rules, BitSet findings, boolean counts) {
    /** Whether both together conclude just what each does: no rule, finding or count is reached by the two. */
    boolean isApartFrom(Reach other) {
      return !(counts && other.counts) && !rules.intersects(other.rules) && !findings.intersects(other.findings);
    }
  }
}
