package org.liangfa.casefile;

import java.time.LocalDate;
import org.liangfa.kernel.Answer;

/**
 * An application to pay later or by instalments. Source: APL-2021#66.2.
 *
 * @param deferral whether one was made
 * @param date when
 * @param plan the plan offered; may be empty
 */
public record Application(
    Answer deferral,
    Known<LocalDate> date,
    @Omit String plan) {}
