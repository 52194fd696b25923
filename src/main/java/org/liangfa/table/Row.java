package org.liangfa.table;

import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Text;
import org.liangfa.source.BasisKey;

/** One dated, cited row of a table. */
public sealed interface Row
    permits ThresholdRow,
        PointsRow,
        PointGroupRow,
        TierTargetRow,
        TierBandRow,
        BandPointsRow,
        MitigationShareRow,
        RoundingRow,
        AmountMethodRow,
        AmountLimitRow,
        ReductionRow,
        FirstOffenceRow,
        InstalmentRow,
        SurchargeRow,
        AssessmentFactorRow,
        AssumptionRow,
        ReviewPointRow,
        ReviewContentRow,
        WorkingCalendarRow,
        LowestPointRow,
        PrecedentRow {
  /** Where the row stands and what it rests on. */
  Cited cited();

  /** Id of the pack that holds the row. */
  default String pack() {
    return cited().pack();
  }

  /** File and line, {@code points.csv:7}. */
  default String origin() {
    return cited().origin();
  }

  /** The provision relied on. */
  default BasisKey basis() {
    return cited().basis();
  }

  /** How far the figure can be relied on. */
  default Mark mark() {
    return cited().mark();
  }

  /** Days on which the row is in force. */
  default DateSpan span() {
    return cited().span();
  }

  /** The row in words. */
  default Text label() {
    return cited().label();
  }
}
