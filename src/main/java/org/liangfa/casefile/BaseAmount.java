package org.liangfa.casefile;

import org.liangfa.clause.FineClause;
import org.liangfa.kernel.Money;

/**
 * A figure that a fine may be taken of, other than goods value and illegal gains.
 *
 * @param base what it is
 * @param amount yuan
 */
public record BaseAmount(FineClause.Base base, Known<Money> amount) {}
