package org.liangfa.result;

import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;

/**
 * A published decision on the same clause or in the same sector.
 *
 * @param id id of the published case
 * @param title title
 * @param tier its tier
 * @param amount its fine
 * @param differs circumstances that differ
 */
public record ComparableCase(String id, Text title, Tier tier, @Nullable Money amount, Text differs) {}
