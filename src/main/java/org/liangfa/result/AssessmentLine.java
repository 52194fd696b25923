package org.liangfa.result;

import org.liangfa.kernel.Text;

/**
 * One step of the economic-impact assessment.
 *
 * @param aspect TRIGGER, EXCLUSION, HARDSHIP, BURDEN, POLICY_TRANSITION, LEGALITY, REASONABLENESS, FEASIBILITY, CONTROLLABILITY, PANEL, SUPERVISION or RED_LINE
 * @param what the step in words
 * @param outcome grade or verdict
 * @param rule the rule that concluded it
 */
public record AssessmentLine(String aspect, Text what, String outcome, RuleRef rule) {}
