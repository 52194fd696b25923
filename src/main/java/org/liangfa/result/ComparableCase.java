package org.liangfa.result;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;

/**
 * A published decision on the same violation or in the same sector.
 *
 * @param id id of the published case
 * @param title title
 * @param scope SAME_VIOLATION or SAME_SECTOR
 * @param tier its tier
 * @param amount its fine, zero where none was imposed; null where it was not published
 * @param ratio its fine divided by the statutory minimum; null where either is not known
 * @param source where it was published
 * @param differs circumstances that differ
 */
public record ComparableCase(
    String id,
    Text title,
    String scope,
    Tier tier,
    @Nullable Money amount,
    @Nullable BigDecimal ratio,
    String source,
    Text differs) {}
