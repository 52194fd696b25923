package org.liangfa.finding;

/** The case calls for an economic-impact assessment. */
public record AssessmentTrigger() implements Finding {}
