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
    Pieces pieces = new Pieces(text, columns);
    int line = 0;
    int used = 0;
    while (pieces.next()) {
      if (used > 0 && used + pieces.visible() > columns) {
        lines.add(text.substring(line, pieces.start).stripTrailing());
        line = pieces.start;
        used = 0;
      }
      used += pieces.width;
    }
    if (line < text.length() || lines.isEmpty()) {
      lines.add(text.substring(line).stripTrailing());
    }
    return lines;
  }

  /** Columns of the longest stretch that would have to be cut on a narrower line. */
  static int longestPiece(String text) {
    Pieces pieces = new Pieces(text, Integer.MAX_VALUE);
    int longest = 0;
    while (pieces.next()) {
      longest = Math.max(longest, pieces.visible());
    }
    return longest;
  }

  /** Stretches that stay on one line, each with the spaces that follow it, one after the other. */
  private static final class Pieces {
    private final String text;
    private final int columns;
    /** The piece, and its columns. */
    private int start;
    private int end;
    private int width;
    /** How far the text is read, the columns of what is read after the piece, and the last character read. */
    private int read;
    private int ahead;
    private int before = -1;

    Pieces(String text, int columns) {
      this.text = text;
      this.columns = columns;
    }

    /** Columns without the spaces at the end. */
    int visible() {
      return Character.isWhitespace(text.charAt(end - 1))
          ? TextWidth.of(text.substring(start, end).stripTrailing())
          : width;
    }

    boolean next() {
      start = end;
      while (read < text.length()) {
        int point = text.codePointAt(read);
        int own = TextWidth.of(point);
        boolean cut = ahead + own > columns && point != ' ';
        boolean may = before != -1 && mayBreak(before, point);
        boolean done = may || (cut && before != -1);
        if (done) {
          end = may ? read : joint();
          width = end == read ? ahead : TextWidth.of(text.substring(start, end));
          ahead = end == read ? 0 : TextWidth.of(text.substring(end, read));
        }
        before = point;
        ahead += own;
        read += Character.charCount(point);
        if (done) {
          return true;
        }
      }
      end = read;
      width = ahead;
      ahead = 0;
      return start < end;
    }

    /** Where to cut a word that is too long: after its last hyphen, underscore, dot or slash, else at its end. */
    private int joint() {
      for (int i = read - 1; i > start; i--) {
        if ("-_/.#".indexOf(text.charAt(i)) >= 0) {
          return i + 1;
        }
      }
      return read;
    }
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
