package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pass with the claims as they are. */
final class BasePass {
  private final PhaseMemo.Runs runs;
  final List<PhaseRun> concluded = new ArrayList<>();
  /** What was known before and after each phase. */
  final List<BitSet> before = new ArrayList<>();
  final List<BitSet> after = new ArrayList<>();
  final Map<Integer, Integer> times = new HashMap<>();
  final BitSet weighed = new BitSet();
  final BitSet afterEvidence;
  final Trials.Scored scored;

  BasePass(Trials trials, PhaseMemo.Runs runs) {
    this.runs = runs;
    BitSet known = (BitSet) trials.start.numbers().clone();
    run(0, known);
    afterEvidence = trials.asked.afterEvidence().apply(concluded.get(0).derivations());
    known.or(afterEvidence);
    for (int i = Trials.AFTER_EVIDENCE; i < Trials.AFTER_SCORE; i++) {
      run(i, known);
    }
    scored = trials.scored(weighed);
    known.or(scored.known());
    run(Trials.AFTER_SCORE, known);
  }

  private void run(int i, BitSet known) {
    before.add((BitSet) known.clone());
    PhaseRun run = runs.view(Trials.PHASES.get(i)).run(known);
    known.or(run.findings());
    for (int one : run.weighed()) {
      weighed.set(one);
      times.merge(one, 1, Integer::sum);
    }
    after.add((BitSet) known.clone());
    concluded.add(run);
  }
}
