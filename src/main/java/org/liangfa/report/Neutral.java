package org.liangfa.report;

import java.util.Locale;

/**
 * Takes the power out of characters that a case file may hold to fool a reader or a terminal: escape sequences,
 * controls,
 * direction overrides, invisible format characters, half surrogate pairs.
 */
final class Neutral {
  private Neutral() {}

  /**
   * The text on one line. Line and paragraph breaks and tabs become one space, so that no case text can start a line of
   * the report; any other control or format character is shown by its number, as in {@code ‹U+202E›}.
   */
  static String line(String text) {
    if (isPlain(text)) {
      return text.strip();
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(out, point));
    return out.toString().strip();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!TextWidth.isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder out, int point) {
    switch (Character.getType(point)) {
      case Character.CONTROL -> {
        if (point == '\n' || point == '\r' || point == '\t') {
          space(out);
        } else {
          number(out, point);
        }
      }
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> space(out);
      case Character.FORMAT, Character.SURROGATE -> number(out, point);
      default -> out.appendCodePoint(point);
    }
  }

  private static void space(StringBuilder out) {
    if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private static void number(StringBuilder out, int point) {
    out.append(String.format(Locale.ROOT, "‹U+%04X›", point));
  }
}
