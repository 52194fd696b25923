package org.liangfa.finding;

/** The case may not go through an economic-impact assessment. */
public record AssessmentExclusion() implements Finding {}
