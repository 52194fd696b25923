package org.liangfa.table;

import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Tier;

/**
 * A published decision, known from the first day of its span on.
 *
 * @param id its id, the folder below {@code samples/published/}
 * @param violation catalogue id of the violation
 * @param tier how it ended
 * @param fine fine, yuan; zero where none was imposed; null where it was not published
 * @param minimum statutory minimum, yuan; null where the clause has none or it cannot be computed
 * @param circumstances codes of the circumstances that the text states as established
 * @param address where it was published
 */
public record PrecedentRow(
    String id,
    String violation,
    Tier tier,
    @Nullable Money fine,
    @Nullable Money minimum,
    SortedSet<String> circumstances,
    String address,
    Cited cited)
    implements Row {}
