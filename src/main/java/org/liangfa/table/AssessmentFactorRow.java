package org.liangfa.table;

/**
 * A circumstance that counts as a proportionality factor of the economic-impact assessment.
 *
 * @param factor the factor it establishes; several circumstances may stand for one factor, which counts once
 */
public record AssessmentFactorRow(String circumstance, String factor, Cited cited) implements Row {}
