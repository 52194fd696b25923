package org.liangfa.result;

import org.liangfa.kernel.Text;

/**
 * A point that a reviewer or court could attack.
 *
 * @param code risk code
 * @param what the point
 * @param rule the rule that raises it
 */
public record RiskLine(String code, Text what, RuleRef rule) {}
