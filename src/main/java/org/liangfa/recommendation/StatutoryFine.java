package org.liangfa.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.result.AmountStep;

/** What the fine clause allows in this case, before any discretion. */
public sealed interface StatutoryFine {
  /** How it was reached. */
  List<AmountStep> steps();

  /** What remains of a fine clause once the figures of the case are put in. */
  enum Form {
    /** A minimum and a maximum. */
    RANGE,
    /** A maximum alone: there is nothing below the minimum, so 减轻 of the amount has no room. */
    CEILING_ONLY,
    /** A minimum alone. */
    FLOOR_ONLY,
    /** One amount. */
    FIXED,
    /** The clause yields no fine on these figures, for example a multiple of gains that are nil. */
    NOTHING
  }

  /**
   * The figures carry a range.
   *
   * @param form what kind of range
   * @param min lowest lawful amount in yuan, inclusive; null where there is none
   * @param max highest lawful amount in yuan, inclusive; null where there is none
   * @param benchmark the amount around which the tiers lie where percentages are added; null where they take parts of
   *     the range
   */
  record Known(
      Form form, @Nullable Money min, @Nullable Money max, @Nullable Money benchmark, List<AmountStep> steps)
      implements StatutoryFine {
    public Known {
      steps = List.copyOf(steps);
    }

    /** A range before any rule set has spoken. */
    public Known(Form form, @Nullable Money min, @Nullable Money max, List<AmountStep> steps) {
      this(form, min, max, null, steps);
    }
  }

  /**
   * A figure that the clause needs is not in the file: no amount may be named.
   *
   * @param figure the figure that is missing
   * @param minimumCertain whether the clause has a minimum whatever the figure turns out to be
   */
  record Unknown(Text figure, boolean minimumCertain, List<AmountStep> steps) implements StatutoryFine {
    public Unknown {
      steps = List.copyOf(steps);
    }
  }
}
