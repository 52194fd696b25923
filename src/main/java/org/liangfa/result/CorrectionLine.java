package org.liangfa.result;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;

/**
 * How an order to correct stands.
 *
 * @param state RUNNING, the term is not over; OVERDUE, it is over and nobody has re-inspected; CORRECTED, PARTLY or
 *     NOT_CORRECTED by the re-inspection; UNKNOWN where the file does not tell
 * @param ordered day on which the order was served; null where not recorded
 * @param due last day to correct, itself inside; null where it is not known
 * @param checked day of the last re-inspection; null without one
 * @param dailyDays days for which a continuing fine may be counted, from the day after the order to the re-inspection, both
 *     inside; null where none is in question or a day is missing
 * @param dailyFine the continuing fine, yuan: the fine of the decision times those days; null likewise
 * @param note what follows, or what is missing
 * @param steps the arithmetic of the continuing fine
 * @param basis article 28
 */
public record CorrectionLine(
    String state,
    @Nullable LocalDate ordered,
    @Nullable LocalDate due,
    @Nullable LocalDate checked,
    @Nullable Integer dailyDays,
    @Nullable Money dailyFine,
    Text note,
    List<AmountStep> steps,
    Citation basis) {
  public CorrectionLine {
    steps = List.copyOf(steps);
  }
}
