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

  /** By place, line 9 before line 10, then by code: the order in which problems are printed. */
  @Override
  public int compareTo(Problem other) {
    int byPlace = inOrder(place, other.place);
    return byPlace != 0 ? byPlace : code.compareTo(other.code);
  }

  /** Letter by letter, but figures by their value where both have one at the same place. */
  private static int inOrder(String one, String other) {
    int at = 0;
    while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    while (at > 0 && isDigit(one.charAt(at - 1))) {
      at--;
    }
    int end = digits(one, at);
    int otherEnd = digits(other, at);
    if (end > at && otherEnd > at && end != otherEnd && one.charAt(at) != '0' && other.charAt(at) != '0') {
      return Integer.compare(end, otherEnd);
    }
    return one.compareTo(other);
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }
}
