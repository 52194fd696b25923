package org.liangfa.table;

/**
 * A circumstance that counts as a proportionality factor of the economic-impact assessment.
 *
 * @param economic whether it concerns the economy of the party and not the act
 */
public record AssessmentFactorRow(String circumstance, boolean economic, Cited cited) implements Row {}
