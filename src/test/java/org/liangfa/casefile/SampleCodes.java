package org.liangfa.casefile;

import java.util.Map;
import java.util.Set;

/** A small vocabulary for tests of this package. */
final class SampleCodes implements Codes {
  @Override
  public Set<String> circumstances() {
    return Set.of(
        "FIRST_OFFENCE", "NO_ILLEGAL_GAINS", "MINOR_HARM", "NO_HARM", "ACTUAL_HARM", "HARDSHIP", "PROMPT_CORRECTION",
        "POLICY_SHIFT_NO_EXIT", "REFUSED_CORRECTION", "COOPERATION", "OBSTRUCTION");
  }

  @Override
  public Set<String> steps() {
    return Set.of("PRIOR_NOTICE", "LEGAL_REVIEW", "COLLECTIVE_DISCUSSION", "HEARING_HELD");
  }

  @Override
  public Set<String> violations() {
    return Set.of("fireworks-unlicensed-trade", "food-unlicensed-operation");
  }

  @Override
  public Set<String> domains() {
    return Set.of("fireworks", "food", "environment");
  }

  @Override
  public Set<String> regions() {
    return Set.of("000000", "110000", "330000", "330100", "330600");
  }

  @Override
  public Set<String> opposites(String circumstance) {
    return Map.of(
        "NO_HARM", Set.of("ACTUAL_HARM"),
        "ACTUAL_HARM", Set.of("NO_HARM"),
        "COOPERATION", Set.of("OBSTRUCTION"),
        "OBSTRUCTION", Set.of("COOPERATION"),
        "PROMPT_CORRECTION", Set.of("REFUSED_CORRECTION"),
        "REFUSED_CORRECTION", Set.of("PROMPT_CORRECTION")).getOrDefault(circumstance, Set.of());
  }
}
