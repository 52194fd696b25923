package org.liangfa.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;

/**
 * A penalty or its absence: the recommendation itself or an alternative to it.
 *
 * @param tier the tier
 * @param fine the fine; null when there is none or the facts do not carry one
 * @param confiscation confiscations that go with it
 * @param otherPenalties other kinds of penalty, in the law's words
 * @param steps how the amount was reached
 * @param reason one sentence why
 */
public record Advice(
    Tier tier,
    @Nullable FineAdvice fine,
    List<Confiscation> confiscation,
    List<Text> otherPenalties,
    List<AmountStep> steps,
    Text reason) {
  public Advice {
    confiscation = List.copyOf(confiscation);
    otherPenalties = List.copyOf(otherPenalties);
    steps = List.copyOf(steps);
  }
}
