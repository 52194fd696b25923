package org.liangfa.casefile;

/** Words of a file made safe to print in a message. */
final class Shown {
  private static final int LENGTH = 60;

  private Shown() {}

  /** The text, cut to 60 characters, with everything that a terminal could obey or hide written as an escape. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder();
    int end = text.length() <= LENGTH ? text.length() : text.offsetByCodePoints(0, Math.min(LENGTH, text.codePointCount(0, text.length())));
    text.substring(0, end).codePoints().forEach(c -> append(shown, c));
    return end < text.length() ? shown + "…" : shown.toString();
  }

  /** A key as a step of a path: quoted unless it is a plain word. */
  static String step(String key) {
    return key.matches("[A-Za-z][A-Za-z0-9_-]{0,59}") ? key : "\"" + of(key) + "\"";
  }

  private static void append(StringBuilder shown, int character) {
    if (Characters.isHarmful(character)) {
      shown.append(String.format(java.util.Locale.ROOT, "\\u%04X", character));
    } else if (character == '\n' || character == '\t' || character == '\r') {
      shown.append(' ');
    } else {
      shown.appendCodePoint(character);
    }
  }
}
