package org.liangfa.result;

import org.liangfa.kernel.Text;

/**
 * Something the procedure demands.
 *
 * @param code duty code
 * @param what what must be done
 * @param state DONE, DUE, BREACHED or UNKNOWN
 * @param deadline by when, with working or calendar days; empty when none
 * @param blocksDecision whether no decision may be made before it is done
 * @param rule the rule that demands it
 */
public record DutyLine(
    String code,
    Text what,
    String state,
    Text deadline,
    boolean blocksDecision,
    RuleRef rule) {}
