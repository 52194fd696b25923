package org.liangfa.result;

import org.liangfa.kernel.Modality;
import org.liangfa.kernel.Text;

/**
 * A measure beside or instead of the penalty.
 *
 * @param code measure code
 * @param what what to do
 * @param modality whether the agency shall or may
 * @param clock its period; empty when none
 * @param rule the rule that calls for it
 */
public record MeasureLine(String code, Text what, Modality modality, Text clock, RuleRef rule) {}
