package org.liangfa.result;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;

/**
 * Deferral or instalments (暂缓或者分期缴纳) for a party in hardship, reckoned from the economic facts. It never changes the
 * fine; the party applies and the agency approves.
 *
 * @param applied whether the party has applied
 * @param monthly most that a month can bear, in yuan; null where no plan can be reckoned
 * @param instalments what falls due when, earliest first, adding up to the fine; empty where none can be reckoned
 * @param lastDate day on which the last instalment falls due and from which the time to enforce runs; null without a plan
 * @param note what must be done, or why no plan is reckoned
 * @param steps the arithmetic, each step with its row
 * @param basis article 66
 */
public record PaymentPlan(
    Answer applied,
    @Nullable Money monthly,
    List<Instalment> instalments,
    @Nullable LocalDate lastDate,
    Text note,
    List<AmountStep> steps,
    Citation basis) {
  public PaymentPlan {
    instalments = List.copyOf(instalments);
    steps = List.copyOf(steps);
  }

  /**
   * One instalment.
   *
   * @param due last day to pay it
   * @param amount in yuan
   */
  public record Instalment(LocalDate due, Money amount) {}
}
