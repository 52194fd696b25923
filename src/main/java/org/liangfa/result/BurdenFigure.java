package org.liangfa.result;

import org.liangfa.kernel.Text;

/**
 * A figure of the assessment.
 *
 * @param code quantity code
 * @param what what it measures
 * @param value its value, or UNKNOWN
 * @param unit its unit
 * @param expression how it was computed
 */
public record BurdenFigure(String code, Text what, String value, Text unit, String expression) {}
