package org.liangfa.table;

import java.math.BigDecimal;
import org.liangfa.kernel.Tier;

/**
 * The part of the statutory range that a tier takes.
 *
 * @param tier LENIENT, ORDINARY or AGGRAVATED
 * @param low low end, inclusive, in the measure of the form
 * @param high high end, inclusive, likewise
 */
public record TierBandRow(FineForm form, Tier tier, BigDecimal low, BigDecimal high, Cited cited) implements Row {}
