package org.liangfa.result;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How all published decisions of a scope ended, zero fines included.
 *
 * @param scope SAME_VIOLATION, or SAME_SECTOR where too few are of the same violation
 * @param decisions number of decisions
 * @param withoutFine of them without a fine
 * @param ratios number of decisions whose fine and statutory minimum are known
 * @param lowest lowest fine divided by the statutory minimum; null without any
 * @param median middle value, the lower of two; likewise
 * @param highest highest; likewise
 */
public record ComparableSpread(
    String scope,
    int decisions,
    int withoutFine,
    int ratios,
    @Nullable BigDecimal lowest,
    @Nullable BigDecimal median,
    @Nullable BigDecimal highest) {}
