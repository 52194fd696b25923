package org.liangfa.fact;

/** Something a rule may look at. All components are codes or enums: see the package comment. */
public sealed interface Fact permits Claim, Comparison, Feature, Step {}
