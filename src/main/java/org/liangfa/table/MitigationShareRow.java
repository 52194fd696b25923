package org.liangfa.table;

import java.math.BigDecimal;

/**
 * The share of the statutory minimum that a mitigated fine takes.
 *
 * @param netFrom lowest net score, inclusive
 * @param netUntil highest net score, exclusive
 * @param share above 0 and below 1
 */
public record MitigationShareRow(BigDecimal netFrom, BigDecimal netUntil, BigDecimal share, Cited cited)
    implements Row {}
