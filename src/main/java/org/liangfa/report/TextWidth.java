package org.liangfa.report;

/**
 * How many columns text takes on a terminal: two for East Asian wide and full-width characters, none for combining
 * marks,
 * one for the rest. Characters of ambiguous width (such as the quotation marks) count one, as most terminals draw them.
 *
 * <p>Source: Unicode Standard Annex 11, ranges of width W and F that a Chinese case file can hold.
 */
final class TextWidth {
  /** First and last code point of each wide range, ascending. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x231A, 0x231B}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0xA4CF},
    {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE10, 0xFE19}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6}, {0x16FE0, 0x18AFF}, {0x1B000, 0x1B2FF}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
  };

  /** The first character that combines with the one before it. */
  private static final int FIRST_MARK = 0x300;

  private TextWidth() {}

  /** Columns of the text. */
  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isPlain(character)) {
        width += character < FIRST_MARK ? 1 : 2;
      } else {
        int point = text.codePointAt(i);
        width += of(point);
        i += Character.charCount(point) - 1;
      }
    }
    return width;
  }

  /**
   * Whether the character is one of those that nearly all text consists of: Latin, of one column, or a Chinese character or
   * punctuation mark, of two. None of them combines with another, controls or hides anything.
   */
  static boolean isPlain(char character) {
    return character >= ' ' && character <= '~'
        || character >= 0x4E00 && character <= 0x9FFF
        || character >= 0x3001 && character <= 0x3029
        || character >= 0xFF01 && character <= 0xFF60;
  }

  /** Columns of one code point: 0, 1 or 2. */
  static int of(int point) {
    if (point <= Character.MAX_VALUE && isPlain((char) point)) {
      return point < FIRST_MARK ? 1 : 2;
    }
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  static boolean isWide(int point) {
    for (int[] range : WIDE) {
      if (point < range[0]) {
        return false;
      }
      if (point <= range[1]) {
        return true;
      }
    }
    return false;
  }

  /** The text with spaces after it up to the given columns; unchanged if it is as wide already. */
  static String padRight(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** The text with spaces before it up to the given columns; unchanged if it is as wide already. */
  static String padLeft(String text, int columns) {
    return " ".repeat(Math.max(0, columns - of(text))) + text;
  }
}
