package org.liangfa.kernel;

import static java.util.Objects.requireNonNull;

/**
 * One thing wrong with a file, told so that its author can mend it.
 *
 * @param code permanent code such as {@code CASE-014}; never reused
 * @param place where: file, then line and column where they are known, then the path of the field
 * @param what what is wrong, with the offending value
 * @param why why it cannot be accepted
 * @param fix what to write instead
 */
public record Problem(String code, String place, Text what, Text why, Text fix) implements Comparable<Problem> {
  public Problem {
    requireNonNull(code, "code");
    requireNonNull(place, "place");
    requireNonNull(what, "what");
    requireNonNull(why, "why");
    requireNonNull(fix, "fix");
  }

  /** By place as found, then by code: the order in which problems are printed. */
  @Override
  public int compareTo(Problem other) {
    int byPlace = place.compareTo(other.place);
    return byPlace != 0 ? byPlace : code.compareTo(other.code);
  }
}
