package org.liangfa.casefile;

import java.math.BigDecimal;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;

/**
 * Figures of a business, yuan.
 *
 * @param monthlyRevenue a month, average of the last twelve
 * @param monthlyNetCashFlow a month; negative for a loss, two decimals
 * @param cashReserves at hand
 * @param jobs people employed
 * @param supplyChain whether its failure would break a supply chain
 */
public record Enterprise(
    Known<Money> monthlyRevenue,
    @Form(Form.Kind.SIGNED_AMOUNT) Known<BigDecimal> monthlyNetCashFlow,
    Known<Money> cashReserves,
    Known<Integer> jobs,
    Answer supplyChain) {}
