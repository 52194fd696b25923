package org.liangfa.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** A table on a terminal: columns as wide as needed, the widest ones narrowed until all fit, cells wrapped. */
final class TextTable {
  private static final int GAP = 2;
  private static final int NARROWEST = 8;

  private TextTable() {}

  /**
   * The lines of the table, header first, none wider than {@code columns} unless there are too many columns for that.
   */
  static List<String> lines(Block.Grid grid, int columns) {
    int[] widths = widths(grid, columns);
    List<String> lines = new ArrayList<>();
    row(grid.header(), widths, grid, lines);
    StringBuilder rule = new StringBuilder();
    for (int width : widths) {
      rule.append(rule.length() == 0 ? "" : " ".repeat(GAP)).append("-".repeat(width));
    }
    lines.add(rule.toString());
    for (List<String> row : grid.rows()) {
      row(row, widths, grid, lines);
    }
    return lines;
  }

  private static int[] widths(Block.Grid grid, int columns) {
    int[] widths = widest(grid, TextWidth::of);
    int[] whole = widest(grid, LineWrap::longestPiece);
    int[] least = new int[widths.length];
    Arrays.fill(least, NARROWEST);
    int excess = -(columns - GAP * (widths.length - 1));
    for (int width : widths) {
      excess += width;
    }
    while (excess > 0 && (narrow(widths, whole) || narrow(widths, least))) {
      excess--;
    }
    return widths;
  }

  private static int[] widest(Block.Grid grid, ToIntFunction<String> measure) {
    int[] widths = new int[grid.header().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = measure.applyAsInt(grid.header().get(i));
      for (List<String> row : grid.rows()) {
        widths[i] = Math.max(widths[i], measure.applyAsInt(row.get(i)));
      }
    }
    return widths;
  }

  /** Takes one column of width from the widest one that is above its least width; whether there was any. */
  private static boolean narrow(int[] widths, int[] least) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] > Math.max(least[i], NARROWEST) && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    if (widest < 0) {
      return false;
    }
    widths[widest]--;
    return true;
  }

  private static void row(List<String> cells, int[] widths, Block.Grid grid, List<String> lines) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> cell = LineWrap.wrap(cells.get(i), widths[i]);
      wrapped.add(cell);
      height = Math.max(height, cell.size());
    }
    for (int k = 0; k < height; k++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = k < wrapped.get(i).size() ? wrapped.get(i).get(k) : "";
        boolean right = grid.figures().contains(i);
        line.append(i == 0 ? "" : " ".repeat(GAP));
        line.append(right ? TextWidth.padLeft(part, widths[i]) : TextWidth.padRight(part, widths[i]));
      }
      lines.add(line.toString().stripTrailing());
    }
  }
}
