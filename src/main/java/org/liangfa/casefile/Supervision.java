package org.liangfa.casefile;

import java.time.LocalDate;
import org.liangfa.kernel.Answer;

/**
 * The opinion of the supervision office.
 *
 * @param opinion what it says
 * @param written whether it is in writing
 * @param date its date
 * @param reference its number; may be empty
 */
public record Supervision(
    Opinion opinion,
    Answer written,
    Known<LocalDate> date,
    @Omit String reference) {}
