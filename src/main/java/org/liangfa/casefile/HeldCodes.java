package org.liangfa.casefile;

import java.util.Set;
import java.util.function.Function;

/** The codes as they were when the reader was made, so that a long file does not ask the tables again for each entry. */
record HeldCodes(
    Set<String> circumstances,
    Set<String> steps,
    Set<String> violations,
    Set<String> domains,
    Set<String> regions,
    Function<String, Set<String>> excluded)
    implements Codes {
  static HeldCodes of(Codes codes) {
    return new HeldCodes(
        Set.copyOf(codes.circumstances()),
        Set.copyOf(codes.steps()),
        Set.copyOf(codes.violations()),
        Set.copyOf(codes.domains()),
        Set.copyOf(codes.regions()),
        codes::opposites);
  }

  @Override
  public Set<String> opposites(String circumstance) {
    return excluded.apply(circumstance);
  }
}
