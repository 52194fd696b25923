package org.liangfa.table;

import java.math.BigDecimal;
import org.liangfa.kernel.Tier;

/**
 * The tier that a net score points to.
 *
 * @param netFrom lowest net score, inclusive
 * @param netUntil highest net score, exclusive
 */
public record TierTargetRow(Tier tier, BigDecimal netFrom, BigDecimal netUntil, Cited cited) implements Row {}
