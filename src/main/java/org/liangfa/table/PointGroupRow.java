package org.liangfa.table;

import java.math.BigDecimal;

/**
 * Factors that look at the same fact and so share a cap.
 *
 * @param cap most points that the rows of the group count for together
 */
public record PointGroupRow(String group, Side side, BigDecimal cap, Cited cited) implements Row {}
