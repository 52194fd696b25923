package org.liangfa.casefile;

import org.liangfa.kernel.Money;

/**
 * Figures on what the penalty and the order to correct mean for those who bear them.
 *
 * @param household of a natural person or the operator of an individual business
 * @param enterprise of a business
 * @param correctionCost what the correction as ordered costs the party, yuan
 * @param alternativeCost what another way to the same end costs, yuan
 */
public record Economy(
    Known<Household> household,
    Known<Enterprise> enterprise,
    Known<Money> correctionCost,
    Known<Money> alternativeCost) {}
