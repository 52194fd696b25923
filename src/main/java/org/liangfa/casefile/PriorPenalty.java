package org.liangfa.casefile;

import java.time.LocalDate;
import org.liangfa.kernel.Answer;

/**
 * An earlier penalty of the same party.
 *
 * @param date day of that decision
 * @param sameKind whether it was for the same kind of violation
 * @param what in words
 */
public record PriorPenalty(Known<LocalDate> date, Answer sameKind, String what) {}
