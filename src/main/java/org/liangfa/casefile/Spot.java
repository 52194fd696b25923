package org.liangfa.casefile;

/**
 * A place in the file.
 *
 * @param line first line is 1; 0 where the problem concerns the file as a whole
 * @param column first column is 1
 */
record Spot(int line, int column) implements Comparable<Spot> {
  static final Spot FILE = new Spot(0, 0);

  @Override
  public int compareTo(Spot other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}
