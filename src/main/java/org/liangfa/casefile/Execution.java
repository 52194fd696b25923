package org.liangfa.casefile;

import java.time.LocalDate;
import org.liangfa.kernel.Money;

/**
 * How the decision is carried out, as far as sums and granted terms go; what was done and when stands in the procedure
 * record.
 *
 * @param fine fine of the decision as served, yuan
 * @param deferredUntil last day of the term granted for a deferred payment, itself inside. Source: APL-2021#66.2
 * @param surchargeWaived what an enforcement agreement waives of the surcharge, yuan. Source: AEL-2011#42.1
 * @param fineWaived what it says to waive of the fine itself, yuan; no law allows any
 */
public record Execution(
    Known<Money> fine,
    Known<LocalDate> deferredUntil,
    Known<Money> surchargeWaived,
    Known<Money> fineWaived) {}
