package org.liangfa.table;

import org.liangfa.kernel.Money;

/**
 * The step to which an amount is rounded down.
 *
 * @param amountFrom lowest amount, inclusive; the next row ends it
 */
public record RoundingRow(Money amountFrom, Money step, Cited cited) implements Row {}
