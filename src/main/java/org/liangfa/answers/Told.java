package org.liangfa.answers;

/**
 * What the rule base says to a question.
 *
 * @param text the answer; {@link #NOTHING} where it says nothing
 * @param place where it says so; empty for nothing
 */
record Told(String text, String place) {
  static final Told NOTHING = new Told("NONE", "");
}
