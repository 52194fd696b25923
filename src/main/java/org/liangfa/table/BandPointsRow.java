package org.liangfa.table;

import java.math.BigDecimal;
import org.liangfa.kernel.Tier;

/**
 * Where in the band of its tier a net score lies; linear between the two ends and held at them.
 *
 * @param netAtLow net score from which upwards the low end applies
 * @param netAtHigh net score from which downwards the high end applies; below {@code netAtLow}
 */
public record BandPointsRow(Tier tier, BigDecimal netAtLow, BigDecimal netAtHigh, Cited cited) implements Row {}
