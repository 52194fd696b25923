package org.liangfa.casefile;

import java.time.LocalDate;

/**
 * The clause that punishes, as a draft decision cites it.
 *
 * @param clause the provision in words, such as 《烟花爆竹安全管理条例》第三十六条第一款
 * @param on the day whose version of the law is applied: that of the act or that of the decision. Source: APL-2021#37
 */
public record CitedLaw(String clause, LocalDate on) {}
