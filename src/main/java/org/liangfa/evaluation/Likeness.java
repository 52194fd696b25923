package org.liangfa.evaluation;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.table.ThresholdRow;

/**
 * All that the trials of a case under one law depend on, but amounts that no rule compares: whatever is tried, cases alike in
 * this end alike.
 */
final class Likeness {
  private final PhaseMemo.Runs runs;
  private final Endings rows;
  private final List<ThresholdRow> thresholds;
  private final Facts facts;

  /**
   * What a case begins with.
   *
   * @param numbers the facts for which a rule of substance looks, and all claims
   * @param counted what is known of the figures that are counted after the evidence
   * @param lists conditions of the entries of first-offence lists that the figures of the case meet; null where no list holds
   *     the violation
   * @param shape what the tier depends on besides, see {@link org.liangfa.recommendation.Recommender#shape}
   */
  record Facts(BitSet numbers, BitSet counted, @Nullable List<List<String>> lists, String shape) {}

  /**
   * The likeness of a case.
   *
   * @param rows stands for the rows in force on the day of decision, one for the same rows
   * @param thresholds the threshold rows under the law, one list for the same rows
   */
  Likeness(PhaseMemo.Runs runs, Endings rows, List<ThresholdRow> thresholds, Facts facts) {
    this.runs = runs;
    this.rows = rows;
    this.thresholds = thresholds;
    this.facts = facts;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Likeness like
        && runs.areLike(like.runs, Trials.PHASES)
        && rows == like.rows
        && thresholds == like.thresholds
        && facts.equals(like.facts);
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(thresholds) + facts.hashCode();
  }
}
