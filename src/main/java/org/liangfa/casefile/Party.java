package org.liangfa.casefile;

import java.time.LocalDate;

/**
 * The party (当事人).
 *
 * @param kind what it is in law
 * @param name its name, masked where that is wanted
 * @param birthDate of a natural person, or of the operator of an individual business
 * @param ageAtAct full years at the act, when the date of birth is not in the file. Source: APL-2021#30
 * @param capacity of a natural person
 * @param size of a business; for measures only
 */
public record Party(
    PartyKind kind,
    String name,
    Known<LocalDate> birthDate,
    Known<Integer> ageAtAct,
    Known<Capacity> capacity,
    Known<Size> size) {}
