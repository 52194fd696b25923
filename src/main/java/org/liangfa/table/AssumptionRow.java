package org.liangfa.table;

import org.liangfa.fact.Fact;

/**
 * A fact supposed for a prospective result.
 *
 * @param variant the supposition it belongs to, {@code ASSESSMENT_CONFIRMED}
 * @param holds whether the fact is supposed present; otherwise it is taken away
 */
public record AssumptionRow(String variant, boolean holds, Fact fact, Cited cited) implements Row {}
