package org.liangfa.evaluation;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.liangfa.engine.Phase;
import org.liangfa.fact.Claim;
import org.liangfa.finding.Derivation;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.Recommender.Sums;

/**
 * Tries other claims in one case under one law. What a trial gives is what a pass through the phases with those claims gives;
 * but only rules that look for something that differs are asked again, and of an outcome only the advice is told, not who
 * scored for it.
 */
final class Trials {
  static final List<Phase> PHASES = List.of(
      Phase.EVIDENCE, Phase.THRESHOLD, Phase.EXEMPTION, Phase.FACTORS, Phase.IMPACT, Phase.SCORE, Phase.TIER);
  static final int AFTER_EVIDENCE = 1;
  static final int AFTER_SCORE = 6;

  final PhaseMemo memo;
  final Start start;
  final Asked asked;
  private final BitSet counted;
  private final Map<BitSet, Scored> byPoints = new HashMap<>();
  private final Map<Sums, Scored> bySums = new HashMap<>();
  private final Map<Ends, Tier> tiers;
  private final Map<Claim, ClaimTrial> singles = new HashMap<>();
  private final int[] offsets = new int[PHASES.size()];
  final BasePass base;

  /**
   * Trials of a case.
   *
   * @param counted numbers of what is counted together between the phases
   * @param tiers tiers known of cases that end in the same
   */
  Trials(PhaseMemo memo, PhaseMemo.Runs runs, Start start, BitSet counted, Asked asked, Map<Ends, Tier> tiers) {
    this.memo = memo;
    this.start = start;
    this.counted = counted;
    this.asked = asked;
    this.tiers = tiers;
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] = offsets[i - 1] + runs.view(PHASES.get(i - 1)).size();
    }
    this.base = new BasePass(this, runs);
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
   */
  record Asked(
      Function<List<Derivation>, BitSet> afterEvidence,
      Function<Set<String>, Sums> sums,
      Function<Sums, BitSet> afterScore,
      BiFunction<List<Derivation>, Sums, Tier> tier) {}

  /** What rules can know of a score, and what of it advice depends on. */
  record Scored(BitSet known, Sums sums) {}

  /** What advice depends on: the score, and every conclusion but points. */
  record Ends(BitSet conclusions, BigDecimal net, boolean aggravated) {
    static Ends of(BitSet conclusions, Sums sums) {
      return new Ends(conclusions, sums.net().stripTrailingZeros(), sums.aggravating().signum() > 0);
    }
  }

  /**
   * What a trial ends in.
   *
   * @param derivations everything that advice can depend on, in no order
   */
  record Ending(Ends ends, List<Derivation> derivations) {
    Ending {
      derivations = List.copyOf(derivations);
    }
  }

  /** What the case ends in if the claims took the place of those on the same circumstances. */
  Ending ending(Collection<Claim> claims) {
    return trial(claims).ending();
  }

  /** The tier of the advice on that. */
  Tier tier(Collection<Claim> claims) {
    return trial(claims).tier();
  }

  private ClaimTrial trial(Collection<Claim> claims) {
    return claims.size() == 1 ? alone(claims.iterator().next()) : new ClaimTrial(this, claims);
  }

  private ClaimTrial alone(Claim claim) {
    ClaimTrial known = singles.get(claim);
    if (known == null) {
      known = new ClaimTrial(this, List.of(claim));
      singles.put(claim, known);
    }
    return known;
  }

  /** What the claim reaches. */
  Reach reach(Claim claim) {
    return alone(claim).reach();
  }

  /** Whether anything that is counted together between the phases is among the records. */
  boolean counts(BitSet numbers) {
    return numbers.intersects(counted);
  }

  /** The number, among all rules of all phases, of a rule by its place in its phase. */
  int rule(int phase, int place) {
    return offsets[phase] + place;
  }

  /** The score of what was concluded. */
  Scored scored(BitSet weighed) {
    BitSet points = (BitSet) weighed.clone();
    points.and(memo.points());
    Scored known = byPoints.get(points);
    if (known == null) {
      known = bySums.computeIfAbsent(asked.sums().apply(memo.pointsRows(points)),
          sums -> new Scored(asked.afterScore().apply(sums), sums));
      byPoints.put(points, known);
    }
    return known;
  }

  /** The tier of what ends so, worked out where it is new. */
  Tier tier(Ends ends, Sums sums, Supplier<List<Derivation>> derivations) {
    Tier known = tiers.get(ends);
    if (known == null) {
      known = asked.tier().apply(derivations.get(), sums);
      tiers.put(ends, known);
    }
    return known;
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
