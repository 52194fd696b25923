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

  /**
   * The figures carry a range.
   *
   * @param form what kind of range
   * @param min lowest lawful amount in yuan, inclusive; null where there is none
   * @param max highest lawful amount in yuan, inclusive; null where there is none
   */
  record Known(FineForm form, @Nullable Money min, @Nullable Money max, List<AmountStep> steps)
      implements StatutoryFine {
    public Known {
      steps = List.copyOf(steps);
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
