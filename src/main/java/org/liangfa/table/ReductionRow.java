package org.liangfa.table;

import java.math.BigDecimal;

/**
 * A reduction of the amount that a rule set grants for one act of the party, never below the statutory minimum.
 *
 * @param reduction code that rules conclude, {@code PUBLIC_APOLOGY}
 * @param low smallest share by which the amount is reduced, inclusive
 * @param high largest, inclusive; below 1
 */
public record ReductionRow(String reduction, BigDecimal low, BigDecimal high, Cited cited) implements Row {}
