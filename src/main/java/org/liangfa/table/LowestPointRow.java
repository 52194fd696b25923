package org.liangfa.table;

import java.math.BigDecimal;
import org.liangfa.kernel.Tier;

/**
 * The lowest point of a band that is recommended, where the law lets the band reach further down. It moves the advice,
 * never the lawful bounds.
 *
 * @param tier LENIENT, ORDINARY or AGGRAVATED
 * @param share the point, in the measure of the band's own row
 */
public record LowestPointRow(FineForm form, Tier tier, BigDecimal share, Cited cited) implements Row {}
