package org.liangfa.result;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Text;

/**
 * Something the procedure demands.
 *
 * @param code duty code
 * @param what what must be done
 * @param state DONE, DUE, BREACHED or UNKNOWN
 * @param deadline by when, with working or calendar days; empty when none
 * @param lastDay last day of the term, itself inside; null when there is no term in days, when it has been met, when
 *     the file does not say when it began, or when a year on the way has no holiday notice
 * @param blocksDecision whether no decision may be made before it is done
 * @param rule the rule that demands it
 */
public record DutyLine(
    String code,
    Text what,
    String state,
    Text deadline,
    @Nullable LocalDate lastDay,
    boolean blocksDecision,
    RuleRef rule) {}
