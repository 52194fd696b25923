package org.liangfa.casefile;

import java.util.Locale;

/** Words of a file made safe to print in a message. */
final class Shown {
  private static final int LENGTH = 60;

  private Shown() {}

  /** The text, cut to 60 characters, with everything that a terminal could obey or hide written as an escape. */
  static String of(String text) {
    int end = text.codePointCount(0, text.length()) <= LENGTH ? text.length() : text.offsetByCodePoints(0, LENGTH);
    String shown = line(text.substring(0, end));
    return end < text.length() ? shown + "…" : shown;
  }

  /** The whole text on one line, likewise harmless. */
  static String line(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  /** A key as a step of a path: quoted unless it is a plain word. */
  static String step(String key) {
    return isWord(key) ? key : "\"" + of(key) + "\"";
  }

  /** A letter, then letters, digits, underscores and hyphens. */
  private static boolean isWord(String key) {
    if (key.isEmpty() || key.length() > LENGTH || !isLetter(key.charAt(0))) {
      return false;
    }
    for (int i = 1; i < key.length(); i++) {
      char c = key.charAt(i);
      if (!isLetter(c) && (c < '0' || c > '9') && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static void append(StringBuilder shown, int character) {
    if (Characters.isHarmful(character)) {
      shown.append(String.format(Locale.ROOT, "\\u%04X", character));
    } else if (character == '\n' || character == '\t' || character == '\r') {
      shown.append(' ');
    } else {
      shown.appendCodePoint(character);
    }
  }
}
