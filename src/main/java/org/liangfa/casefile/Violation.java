package org.liangfa.casefile;

import java.time.LocalDate;
import java.util.List;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;

/**
 * The violation alleged, with its dates and figures.
 *
 * @param id catalogue id such as {@code fireworks-unlicensed-trade}, or the author's own where the file gives the basis
 * @param conduct the act in words
 * @param actBegin first day of the act
 * @param actEnd last day of the act; for a continuing one, the day it ended, which may be after discovery. Source:
 *     APL-2021#36.2
 * @param discovered the day the violation was discovered
 * @param filed the day the case was filed (立案). Source: APL-2021#60
 * @param decided the day of the decision, or the day planned for it
 * @param quantities goods by kind; a known empty list says that there are none
 * @param goodsValue value of the goods (货值金额), yuan
 * @param goodsContraband whether the goods may not be traded at all
 * @param illegalGains illegal gains (违法所得), yuan. Source: APL-2021#28.2
 * @param refunded what of them was refunded by law or compensated, yuan
 * @param bases further figures that a fine may be a multiple or percentage of
 * @param otherNorms catalogue ids of other norms that the same act breaches. Source: APL-2021#29
 */
public record Violation(
    @Form(Form.Kind.VIOLATION) String id,
    String conduct,
    Known<LocalDate> actBegin,
    Known<LocalDate> actEnd,
    Known<LocalDate> discovered,
    Known<LocalDate> filed,
    Known<LocalDate> decided,
    Known<List<Quantity>> quantities,
    Known<Money> goodsValue,
    Answer goodsContraband,
    Known<Money> illegalGains,
    Known<Money> refunded,
    List<BaseAmount> bases,
    @Form(Form.Kind.VIOLATION) List<String> otherNorms) {
  public Violation {
    bases = List.copyOf(bases);
    otherNorms = List.copyOf(otherNorms);
  }
}
