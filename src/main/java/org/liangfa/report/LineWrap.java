package org.liangfa.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of a given number of columns: at spaces, and between Chinese characters except before closing
 * and after opening punctuation. A word longer than the line is cut.
 */
final class LineWrap {
  private static final String NEVER_FIRST = "，。、；：！？）》」』】〕〉”’…—％％,.;:!?)]}%›";
  private static final String NEVER_LAST = "（《「『【〔〈“‘([{‹";

  private LineWrap() {}

  /** The lines, none wider than {@code columns}; one empty line for empty text. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String piece : pieces(text, columns)) {
      int width = TextWidth.of(piece.stripTrailing());
      if (used > 0 && used + width > columns) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
      }
      line.append(piece);
      used += TextWidth.of(piece);
    }
    if (line.length() > 0 || lines.isEmpty()) {
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** Columns of the longest stretch that would have to be cut on a narrower line. */
  static int longestPiece(String text) {
    return pieces(text, Integer.MAX_VALUE).stream().mapToInt(piece -> TextWidth.of(piece.stripTrailing())).max()
        .orElse(0);
  }

  /** Stretches that stay on one line, each with the spaces that follow it. */
  private static List<String> pieces(String text, int columns) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int width = 0;
    int before = -1;
    for (int point : text.codePoints().toArray()) {
      int own = TextWidth.of(point);
      boolean cut = width + own > columns && point != ' ';
      if (before != -1 && (cut || mayBreak(before, point))) {
        int end = cut && !mayBreak(before, point) ? joint(piece) : piece.length();
        pieces.add(piece.substring(0, end));
        piece.delete(0, end);
        width = TextWidth.of(piece.toString());
      }
      piece.appendCodePoint(point);
      width += own;
      before = point;
    }
    if (piece.length() > 0) {
      pieces.add(piece.toString());
    }
    return pieces;
  }

  /** Where to cut a word that is too long: after its last hyphen, underscore, dot or slash, else at its end. */
  private static int joint(StringBuilder word) {
    for (int i = word.length() - 1; i > 0; i--) {
      if ("-_/.#".indexOf(word.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return word.length();
  }

  private static boolean mayBreak(int before, int after) {
    if (after == ' ' || TextWidth.of(after) == 0) {
      return false;
    }
    if (before == ' ') {
      return true;
    }
    boolean chinese = TextWidth.isWide(before) || TextWidth.isWide(after);
    return chinese && NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0;
  }
}
