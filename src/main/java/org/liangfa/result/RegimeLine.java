package org.liangfa.result;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;

/**
 * The result under one state of the law.
 *
 * @param regime ACT_TIME or DECISION_TIME
 * @param on the day whose law was applied
 * @param tablesOn the day whose points, bands, shares and rounding were used: the day of decision under both laws, since
 *     they are no provisions in the sense of article 37
 * @param tier the tier
 * @param amount the fine
 * @param governs whether this one applies
 * @param reason why
 * @param basis article 37; null when both are the same
 */
public record RegimeLine(
    String regime,
    LocalDate on,
    LocalDate tablesOn,
    Tier tier,
    @Nullable Money amount,
    boolean governs,
    Text reason,
    @Nullable Citation basis) {}
