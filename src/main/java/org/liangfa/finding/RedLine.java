package org.liangfa.finding;

/** Public safety or public interest keeps the economic-impact route shut, whatever the panel says. */
public record RedLine() implements Finding {}
