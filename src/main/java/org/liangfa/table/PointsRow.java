package org.liangfa.table;

import java.math.BigDecimal;

/**
 * Points of one factor.
 *
 * @param row code that rules insert, {@code FIRST_OFFENCE} or {@code HARDSHIP_SEVERE}
 * @param side MITIGATING or AGGRAVATING
 * @param group group of the same side under whose cap the points count
 * @param points 1 to 100
 */
public record PointsRow(String row, Side side, String group, BigDecimal points, Cited cited) implements Row {}
