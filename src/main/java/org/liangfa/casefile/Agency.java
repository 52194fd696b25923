package org.liangfa.casefile;

import org.liangfa.kernel.Answer;

/**
 * The agency that handles the case.
 *
 * @param name its name
 * @param competence whether it is competent. Source: APL-2021#17, #22
 * @param competenceBasis where that competence comes from; empty when not stated
 */
public record Agency(
    String name,
    Answer competence,
    @Omit String competenceBasis) {}
