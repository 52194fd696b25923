package org.liangfa.casefile;

import java.math.BigDecimal;

/**
 * Goods of one kind.
 *
 * @param item what they are
 * @param count how many, in the unit; zero or more
 * @param unit the unit word, such as 箱
 */
public record Quantity(String item, Known<BigDecimal> count, String unit) {}
