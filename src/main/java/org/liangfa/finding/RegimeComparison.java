package org.liangfa.finding;

/** Law of the act and law of the decision are both to be computed; the lighter applies. Source: APL-2021#37. */
public record RegimeComparison() implements Finding {}
