package org.liangfa.finding;

/** No fine may be imposed for this act any more; other kinds of penalty stay possible. Source: APL-2021#29, #35. */
public record FineBar() implements Finding {}
