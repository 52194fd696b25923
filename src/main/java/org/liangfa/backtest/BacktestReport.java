package org.liangfa.backtest;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Fingerprint;

/**
 * What a backtest found. Its components in their order are the keys of the JSON, described by {@code
 * schema/backtest.schema.json}.
 *
 * @param pack pack asked for; null for the one that each case selects
 * @param asOf day asked for; null for the day of each case
 * @param cases number of cases read
 * @param failed number of things wrong with cases that could not be read
 * @param agreement agreement on tier, over several sets of cases
 * @param containment real fines and recommended ranges
 * @param confusion real against recommended tier, over the scored cases
 * @param directions number of scored misses by direction
 * @param sectors the same by sector
 * @param ratios fines divided by the statutory minimum
 * @param unknown how often each fact was not published, over the scored cases
 * @param calibrated cases that rules or tables were set on
 * @param misses scored cases that differ
 * @param outdated cases that agree although a reason for differing is on record: to be taken back
 * @param lines every case
 * @param problems what is wrong with cases that could not be read
 * @param fingerprint program and rules
 */
public record BacktestReport(
    @Nullable String pack,
    @Nullable String asOf,
    int cases,
    int failed,
    List<AgreementLine> agreement,
    ContainmentLine containment,
    List<Confusion> confusion,
    List<Count> directions,
    List<SectorLine> sectors,
    List<RatioLine> ratios,
    List<Count> unknown,
    List<String> calibrated,
    List<CaseLine> misses,
    List<String> outdated,
    List<CaseLine> lines,
    List<Problem> problems,
    Fingerprint fingerprint) {
  public BacktestReport {
    agreement = List.copyOf(agreement);
    confusion = List.copyOf(confusion);
    directions = List.copyOf(directions);
    sectors = List.copyOf(sectors);
    ratios = List.copyOf(ratios);
    unknown = List.copyOf(unknown);
    calibrated = List.copyOf(calibrated);
    misses = List.copyOf(misses);
    outdated = List.copyOf(outdated);
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }

  /**
   * Agreement on tier.
   *
   * @param set SCORED grade A; STATED grade A or B whose text states the tier; UNCALIBRATED scored and no rule set on it
   * @param cases number of cases
   * @param agreed of them with the very tier
   * @param accepted of them with another tier that the case accepts
   * @param share agreed and accepted divided by cases, four decimals; null without cases
   * @param foreseen of the rest, those whose tier the recommendation names for when a fact that the file leaves out or open is
   *     proven, or refuted
   * @param foreseenShare agreed, accepted and foreseen divided by cases, four decimals; null without cases
   */
  public record AgreementLine(
      String set,
      int cases,
      int agreed,
      int accepted,
      @Nullable BigDecimal share,
      int foreseen,
      @Nullable BigDecimal foreseenShare) {}

  /**
   * Real fines and recommended ranges, grades A and B.
   *
   * @param cases published fines compared with an amount
   * @param inside of them inside the range, ends included
   * @param below of them below it: the recommendation is too heavy
   * @param above of them above it
   * @param noAmount further cases whose facts carry no amount, so that none was recommended
   */
  public record ContainmentLine(int cases, int inside, int below, int above, int noAmount) {}

  /** Number of scored cases that really ended in one tier and were recommended another, or the same. */
  public record Confusion(Tier actual, Tier recommended, int cases) {}

  /** A number of cases under a code. */
  public record Count(String code, int cases) {}

  /**
   * One sector.
   *
   * @param sector domain of the catalogue; empty for violations that it does not list
   * @param scored scored cases
   * @param agreed of them in agreement, accepted tiers included
   * @param fines fines compared with an amount
   * @param inside of them inside the recommended range
   */
  public record SectorLine(String sector, int scored, int agreed, int fines, int inside) {}

  /**
   * Distribution of fine divided by statutory minimum, zero fines included.
   *
   * @param set ACTUAL or RECOMMENDED, over the same cases; ACTUAL_MITIGATED over those really mitigated
   * @param cases number of ratios
   * @param zero of them without a fine
   * @param lowest lowest; null without cases, as all that follow
   * @param lowerQuartile value of the case a quarter of the way up
   * @param median middle value, the lower of two
   * @param upperQuartile value of the case three quarters of the way up
   * @param highest highest
   */
  public record RatioLine(
      String set,
      int cases,
      int zero,
      @Nullable BigDecimal lowest,
      @Nullable BigDecimal lowerQuartile,
      @Nullable BigDecimal median,
      @Nullable BigDecimal upperQuartile,
      @Nullable BigDecimal highest) {}

  /** Scored misses without a known reason. */
  public List<CaseLine> unexplained() {
    return misses.stream().filter(line -> line.miss() == null).toList();
  }

  /** Agreement of one set of cases. */
  public AgreementLine agreement(String set) {
    return agreement.stream().filter(line -> line.set().equals(set)).findFirst().orElseThrow();
  }
}
