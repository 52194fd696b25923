package org.liangfa.result;

import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;

/**
 * A recommended fine.
 *
 * @param min lowest lawful amount of the recommended tier, in yuan
 * @param max highest; null where the clause names no maximum
 * @param amount recommended amount, in yuan
 * @param roundingStep the step to which the amount was rounded in the party's favour; 0.00 when it was not rounded
 */
public record FineAdvice(Money min, @Nullable Money max, Money amount, Money roundingStep) {}
