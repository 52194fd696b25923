package org.liangfa.table;

import java.time.LocalDate;
import java.util.SortedSet;

/**
 * The days of rest and the make-up working days of one stretch of the calendar, as arranged by notice; the span of the
 * row is the stretch, usually a year. Source: the yearly notice of the State Council General Office that the row cites.
 *
 * @param off days of rest, weekends inside a holiday included
 * @param makeUp Saturdays and Sundays on which work is done
 */
public record WorkingCalendarRow(SortedSet<LocalDate> off, SortedSet<LocalDate> makeUp, Cited cited) implements Row {}
