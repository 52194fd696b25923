package org.liangfa.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;

/**
 * A smallest change of fact that would move the tier: no part of it moves the tier the same way.
 *
 * @param direction LIGHTER, HEAVIER, or OTHER where the case would be transferred or could not be decided
 * @param changes such as {@code PROMPT_CORRECTION: OPEN -> ESTABLISHED}
 * @param what the same in words
 * @param tier the tier then
 * @param amount the fine then; null for none
 */
public record Counterfactual(
    String direction, List<String> changes, Text what, Tier tier, @Nullable Money amount) {
  public Counterfactual {
    changes = List.copyOf(changes);
  }
}
