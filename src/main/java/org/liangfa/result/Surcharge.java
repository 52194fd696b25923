package org.liangfa.result;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;

/**
 * What a fine not paid in time has grown by (加处罚款), reckoned from the dates of the file. Whether to add it is for the
 * agency.
 *
 * @param fine fine of the decision, yuan; null where the file does not state it
 * @param due last day to pay without surcharge, itself inside; null where it is not known
 * @param until last day reckoned: the day of payment, or the day of the file while nothing is paid; null as {@code due}
 * @param days days late, those of a review or suit left out; null where they cannot be counted
 * @param leftOut days of review or suit that were left out
 * @param amount surcharge, yuan; null where it cannot be reckoned
 * @param waived what an enforcement agreement waives of it, yuan, never more than the surcharge
 * @param owed what is still to be paid, fine and surcharge, yuan; null as {@code amount}, or where the file does not state
 *     what an agreement waives
 * @param note what to mind, or why nothing is reckoned
 * @param steps the arithmetic, each step with its row
 * @param basis article 72
 */
public record Surcharge(
    @Nullable Money fine,
    @Nullable LocalDate due,
    @Nullable LocalDate until,
    @Nullable Integer days,
    int leftOut,
    @Nullable Money amount,
    Money waived,
    @Nullable Money owed,
    Text note,
    List<AmountStep> steps,
    Citation basis) {
  public Surcharge {
    steps = List.copyOf(steps);
  }
}
