package org.liangfa.result;

import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Text;

/**
 * One step of the arithmetic.
 *
 * @param what what is computed
 * @param expression the figures, such as {@code 20000.00 × 0.20 = 4000.00}
 * @param source table row or clause, such as {@code national/mitigation-shares.csv:3}
 * @param basis provision behind the row; null for plain case figures
 */
public record AmountStep(Text what, String expression, Text source, @Nullable Citation basis) {}
