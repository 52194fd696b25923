package org.liangfa.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liangfa.engine.Phase;
import org.liangfa.fact.Claim;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.Derivation;
import org.liangfa.recommendation.Outcome;
import org.liangfa.result.Score;

/**
 * Tries other claims in one case under one law, by numbers alone: phases by the numbers of what they see, scores by the
 * points rows applied, outcomes by score and all other conclusions that advice can depend on. What a trial gives is what a
 * pass through the phases with those claims gives; of an outcome only the advice is asked, not who scored for it.
 */
final class Trials {
  private static final List<Phase> TO_SCORE =
      List.of(Phase.THRESHOLD, Phase.EXEMPTION, Phase.FACTORS, Phase.IMPACT, Phase.SCORE);

  private final PhaseMemo memo;
  private final PhaseMemo.Runs runs;
  private final Start start;
  private final Set<String> counted;
  private final Asked asked;
  private final IdentityHashMap<PhaseMemo.Concluded, BitSet> afterEvidence = new IdentityHashMap<>();
  private final Map<BitSet, Scored> byPoints = new HashMap<>();
  private final Map<List<Object>, Scored> bySums = new HashMap<>();
  private final Map<Ends, Outcome> outcomes = new HashMap<>();
  private final Map<Claim, Trial> singles = new HashMap<>();
  private @Nullable Trial untouched;

  /**
   * Trials of a case.
   *
   * @param counted circumstances that are counted together between the phases
   */
  Trials(PhaseMemo memo, PhaseMemo.Runs runs, Start start, Set<String> counted, Asked asked) {
    this.memo = memo;
    this.runs = runs;
    this.start = start;
    this.counted = counted;
    this.asked = asked;
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
   * @param score the score of the points rows concluded
   * @param afterScore numbers of what is known of a score
   * @param outcome the outcome of everything concluded
   */
  record Asked(
      Function<List<Derivation>, BitSet> afterEvidence,
      Function<List<Derivation>, Score> score,
      Function<Score, BitSet> afterScore,
      Function<List<Derivation>, Outcome> outcome) {}

  /** What rules can know of a score, and the net of it, on which advice depends. */
  private record Scored(BitSet known, BigDecimal net) {}

  /** What advice depends on: the net score, and every conclusion but points. */
  private record Ends(BitSet conclusions, BigDecimal net) {}

  /**
   * One trial.
   *
   * @param seen what was known before each phase, by number
   * @param concluded what each phase concluded
   * @param points conclusions that give points
   * @param conclusions what else advice depends on
   */
  private record Trial(
      List<BitSet> seen, List<PhaseMemo.Concluded> concluded, BitSet points, BitSet conclusions, Outcome outcome) {}

  /** The outcome if the claims took the place of those on the same circumstances. */
  Outcome outcome(Collection<Claim> claims) {
    return claims.size() == 1 ? alone(claims.iterator().next()).outcome() : run(claims).outcome();
  }

  private Trial alone(Claim claim) {
    return singles.computeIfAbsent(claim, any -> run(List.of(claim)));
  }

  private Trial run(Collection<Claim> claims) {
    BitSet known = (BitSet) start.numbers().clone();
    for (Claim claim : claims) {
      @Nullable BitSet stated = start.claims().get(claim.kind());
      if (stated != null) {
        known.andNot(stated);
      }
      known.set(memo.number(claim));
    }
    BitSet weighed = new BitSet();
    List<BitSet> seen = new ArrayList<>(TO_SCORE.size() + 2);
    List<PhaseMemo.Concluded> all = new ArrayList<>(TO_SCORE.size() + 2);
    PhaseMemo.Concluded evidence = run(Phase.EVIDENCE, known, weighed, seen, all);
    known.or(afterEvidence.computeIfAbsent(evidence, one -> asked.afterEvidence().apply(one.derivations())));
    for (Phase phase : TO_SCORE) {
      run(phase, known, weighed, seen, all);
    }
    BitSet points = (BitSet) weighed.clone();
    points.and(memo.points());
    Scored scored = scored(points, all);
    known.or(scored.known());
    run(Phase.TIER, known, weighed, seen, all);
    BitSet conclusions = (BitSet) weighed.clone();
    conclusions.and(memo.advising());
    Outcome outcome = outcomes.computeIfAbsent(new Ends(conclusions, scored.net()), any -> asked.outcome().apply(joined(all)));
    return new Trial(seen, all, points, conclusions, outcome);
  }

  private PhaseMemo.Concluded run(
      Phase phase, BitSet known, BitSet weighed, List<BitSet> seen, List<PhaseMemo.Concluded> all) {
    seen.add((BitSet) known.clone());
    PhaseMemo.Concluded concluded = runs.run(phase, known);
    for (int finding : concluded.findings()) {
      known.set(finding);
    }
    weighed.or(concluded.weighed());
    all.add(concluded);
    return concluded;
  }

  private Scored scored(BitSet points, List<PhaseMemo.Concluded> all) {
    return byPoints.computeIfAbsent(points, any -> {
      Score score = asked.score().apply(joined(all));
      List<Object> sums = List.of(score.mitigating(), score.aggravating());
      return bySums.computeIfAbsent(sums, other -> new Scored(asked.afterScore().apply(score), score.net().stripTrailingZeros()));
    });
  }

  private static List<Derivation> joined(List<PhaseMemo.Concluded> all) {
    List<Derivation> joined = new ArrayList<>();
    all.forEach(concluded -> joined.addAll(concluded.derivations()));
    return joined;
  }

  /**
   * What a claim reaches: nothing that another claim reaches must be among it for the two to add up.
   *
   * @param idle whether advice is the same with it, rule by rule
   * @param rules rules that see anything that differs, each phase after the other
   * @param findings what those rules conclude or would have concluded
   * @param counts whether anything that is counted between the phases differs
   */
  record Reach(boolean idle, BitSet rules, BitSet findings, boolean counts) {
    /** Whether both together conclude just what each does: no rule, finding or count is reached by the two. */
    boolean isApartFrom(Reach other) {
      return !(counts && other.counts) && !rules.intersects(other.rules) && !findings.intersects(other.findings);
    }
  }

  /** What the claim reaches. */
  Reach reach(Claim claim) {
    Trial base = untouched;
    if (base == null) {
      base = run(List.of());
      untouched = base;
    }
    Trial trial = alone(claim);
    BitSet rules = new BitSet();
    BitSet findings = new BitSet();
    boolean counts = false;
    int from = 0;
    List<Phase> phases = phases();
    for (int i = 0; i < phases.size(); i++) {
      BitSet differing = (BitSet) trial.seen().get(i).clone();
      differing.xor(base.seen().get(i));
      counts |= i > 0 && differing.stream().anyMatch(this::isCounted);
      BitSet touched = runs.seeing(phases.get(i), differing);
      int offset = from;
      touched.stream().forEach(rule -> rules.set(offset + rule));
      runs.findings(phases.get(i), base.concluded().get(i), touched, findings);
      runs.findings(phases.get(i), trial.concluded().get(i), touched, findings);
      from += runs.rules(phases.get(i));
    }
    boolean idle = trial.points().equals(base.points()) && trial.conclusions().equals(base.conclusions());
    return new Reach(idle, rules, findings, counts);
  }

  private boolean isCounted(int number) {
    return memo.record(number) instanceof Circumstance circumstance && counted.contains(circumstance.kind());
  }

  private static List<Phase> phases() {
    List<Phase> phases = new ArrayList<>(List.of(Phase.EVIDENCE));
    phases.addAll(TO_SCORE);
    phases.add(Phase.TIER);
    return phases;
  }
}
