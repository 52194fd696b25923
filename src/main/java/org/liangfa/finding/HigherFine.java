package org.liangfa.finding;

/** Several norms punish the one act: the one with the higher fine governs. Source: APL-2021#29. */
public record HigherFine() implements Finding {}
