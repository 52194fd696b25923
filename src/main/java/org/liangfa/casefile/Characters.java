package org.liangfa.casefile;

/** Which characters have no business in a case file. */
final class Characters {
  private Characters() {}

  /**
   * Whether the code point is a control character other than tab and line ends, an invisible or direction-changing
   * one, half a surrogate pair, a noncharacter, or the mark that a failed conversion leaves (U+FFFD).
   */
  static boolean isHarmful(int character) {
    if (character == '\t' || character == '\n' || character == '\r') {
      return false;
    }
    return Character.isISOControl(character)
        || isHidden(character)
        || isSurrogate(character)
        || character == 0xFFFD
        || (character & 0xFFFE) == 0xFFFE;
  }

  /** Whether the code point is half of a pair that stands alone. */
  static boolean isSurrogate(int character) {
    return character >= 0xD800 && character <= 0xDFFF;
  }

  /** Full-width letters, digits and signs, which look like the ASCII ones and are not. */
  static boolean isFullWidth(int character) {
    return character >= 0xFF01 && character <= 0xFF5E || character == 0x3000;
  }

  /** The text with full-width letters, digits, signs and spaces replaced by the ASCII ones. */
  static String narrow(String text) {
    StringBuilder narrow = new StringBuilder();
    text.codePoints().forEach(c -> narrow.appendCodePoint(c == 0x3000 ? ' ' : isFullWidth(c) ? c - 0xFEE0 : c));
    return narrow.toString();
  }

  private static boolean isHidden(int character) {
    return character >= 0x200B && character <= 0x200F
        || character >= 0x202A && character <= 0x202E
        || character >= 0x2060 && character <= 0x2069
        || character == 0xFEFF
        || character == 0x2028
        || character == 0x2029
        || character == 0x00AD;
  }
}
