package org.liangfa.casefile;

/**
 * Figures on what the penalty means for those who bear it.
 *
 * @param household of a natural person or the operator of an individual business
 * @param enterprise of a business
 */
public record Economy(Known<Household> household, Known<Enterprise> enterprise) {}
