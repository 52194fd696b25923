package org.liangfa.answers;

/**
 * One known answer held against the rule base.
 *
 * @param question the question in words
 * @param expected the answer on file; empty where there is none
 * @param actual what the rule base says
 * @param file where the answer stands, {@code rules/answers/packs.csv:3}
 * @param place where the rule base says it; empty where it says nothing
 */
public record Claim(String question, String expected, String actual, String file, String place) {
  /** Whether the rule base says what is on file. */
  public boolean holds() {
    return expected.equals(actual);
  }

  /** Whether nothing is on file. */
  public boolean unanswered() {
    return expected.isEmpty();
  }

  /** The parts that differ, as expected and as they are. */
  public Difference difference() {
    StringBuilder wanted = new StringBuilder();
    StringBuilder found = new StringBuilder();
    String[] one = expected.split("; ");
    String[] other = actual.split("; ");
    if (one.length != other.length) {
      return new Difference(expected, actual);
    }
    for (int i = 0; i < one.length; i++) {
      if (!one[i].equals(other[i])) {
        wanted.append(wanted.isEmpty() ? "" : "; ").append(one[i]);
        found.append(found.isEmpty() ? "" : "; ").append(other[i]);
      }
    }
    return new Difference(wanted.toString(), found.toString());
  }

  /**
   * What differs.
   *
   * @param expected as on file
   * @param actual as it is
   */
  public record Difference(String expected, String actual) {}
}
