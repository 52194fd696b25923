package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.evaluation.PhaseView.Cell;
import org.liangfa.evaluation.PhaseView.Seers;
import org.liangfa.fact.Claim;
import org.liangfa.finding.Derivation;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.Recommender.Sums;

/** One trial: what differs from the pass with the claims as they are, phase by phase. */
final class ClaimTrial {
  private final Trials trials;
  private final BasePass base;
  /** Known here and not there, and the other way round. */
  private final BitSet plus = new BitSet();
  private final BitSet minus = new BitSet();
  private final List<List<Cell>> lost = new ArrayList<>();
  private final List<List<Cell>> gained = new ArrayList<>();
  private final BitSet touched = new BitSet();
  private final BitSet affected = new BitSet();
  private boolean counts;
  private final Trials.Ends ends;
  private final Sums sums;
  private final boolean idle;

  ClaimTrial(Trials trials, Collection<Claim> claims) {
    this.trials = trials;
    this.base = trials.base;
    for (Claim claim : claims) {
      @Nullable BitSet stated = trials.start.claims().get(claim.kind());
      if (stated != null) {
        minus.or(stated);
      }
      plus.set(trials.memo.number(claim));
    }
    BitSet same = (BitSet) plus.clone();
    same.and(base.before.get(0));
    plus.andNot(same);
    minus.andNot(same);
    run(0);
    if (differsInCount()) {
      add(base.afterEvidence, trials.asked.afterEvidence().apply(evidence()), 0);
    }
    for (int i = Trials.AFTER_EVIDENCE; i < Trials.AFTER_SCORE; i++) {
      differsInCount();
      run(i);
    }
    Trials.Scored scored = trials.scored(weighed());
    if (scored != base.scored) {
      add(base.scored.known(), scored.known(), Trials.AFTER_SCORE - 1);
    }
    differsInCount();
    run(Trials.AFTER_SCORE);
    BitSet weighed = weighed();
    idle = weighed.equals(base.weighed);
    weighed.and(trials.memo.advising());
    sums = scored.sums();
    ends = Trials.Ends.of(weighed, sums);
  }

  private boolean differsInCount() {
    counts |= trials.counts(plus) || trials.counts(minus);
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
    Together together = new Together();
    seeing(view, plus, now, together::more);
    seeing(view, minus, old, together::fewer);
    for (int rule = together.rules.nextSetBit(0); rule >= 0; rule = together.rules.nextSetBit(rule + 1)) {
      touched.set(trials.rule(phase, rule));
      Cell before = run.cell(rule);
      Cell after = view.cell(rule, together.seen(rule, run.seen(rule), minus));
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

  /** Takes a rule of several elements and a record that it looks for. */
  private interface Looking {
    void sees(int rule, int number);
  }

  /** The rules that look for any of the records: of those of one element what they conclude, the others as they are. */
  private static void seeing(PhaseView view, BitSet numbers, List<Cell> alone, Looking together) {
    for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
      Seers seers = view.seers(number);
      for (int i = 0; i < seers.size(); i++) {
        if (view.isSingle(seers.rule(i))) {
          alone.add(view.alone(number, i));
        } else {
          together.sees(seers.rule(i), number);
        }
      }
    }
  }

  /** The rules of several elements that see other records here than there. */
  private static final class Together {
    private final BitSet rules = new BitSet();
    /** Rule and record by turns: what a rule sees here and not there. */
    private int[] more = new int[16];
    private int size;

    void fewer(int rule, int number) {
      rules.set(rule);
    }

    void more(int rule, int number) {
      rules.set(rule);
      if (size == more.length) {
        more = Arrays.copyOf(more, 2 * size);
      }
      more[size++] = rule;
      more[size++] = number;
    }

    /** What the rule sees here, given what it sees there, sorted. */
    int[] seen(int rule, int[] there, BitSet minus) {
      int[] here = Arrays.copyOf(there, there.length + size / 2);
      int count = 0;
      for (int number : there) {
        if (!minus.get(number)) {
          here[count++] = number;
        }
      }
      for (int i = 0; i < size; i += 2) {
        if (more[i] == rule) {
          here[count++] = more[i + 1];
        }
      }
      Arrays.sort(here, 0, count);
      return Arrays.copyOf(here, count);
    }
  }

  private void reach(Cell cell) {
    for (PhaseView.Conclusion one : cell.conclusions) {
      affected.set(one.finding);
    }
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

  Trials.Ending ending() {
    return new Trials.Ending(ends, derivations());
  }

  Tier tier() {
    return trials.tier(ends, sums, this::derivations);
  }

  Trials.Reach reach() {
    return new Trials.Reach(idle, touched, affected, counts);
  }
}
