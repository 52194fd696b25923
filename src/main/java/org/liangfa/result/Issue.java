package org.liangfa.result;

import org.liangfa.kernel.Text;

/**
 * A question or a conflict that a person must resolve first.
 *
 * @param code question or conflict code
 * @param what the question
 * @param rule the rule that raises it
 */
public record Issue(String code, Text what, RuleRef rule) {}
