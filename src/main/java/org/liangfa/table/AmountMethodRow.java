package org.liangfa.table;

/**
 * How the amount is found for a form of fine.
 *
 * @param form the statutory range once it is computed in yuan
 */
public record AmountMethodRow(FineForm form, AmountMethod method, Cited cited) implements Row {}
