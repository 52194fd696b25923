package org.liangfa.casefile;

/**
 * Where a text stands, for the places in messages.
 *
 * @param file the file, harmless to print
 * @param line number of its first line in that file, from 1; 0 where the text is the whole file
 * @param exact whether line and column of a value are those that the author wrote
 */
record Origin(String file, int line, boolean exact) {
  /** A whole file. */
  static Origin file(String name) {
    return new Origin(Shown.line(name), 0, true);
  }

  /** {@code case.json:27:5 circumstances[0].evidence}, as much of it as is known. */
  String place(Spot at, String path) {
    String place = at.line() == 0 || !exact ? whole() : file + ":" + line(at) + ":" + at.column();
    return path.isEmpty() ? place : place + " " + path;
  }

  /** The text as a whole: its file, and its line there. */
  String whole() {
    return line == 0 ? file : file + ":" + line;
  }

  /** The number in the file of a line of the text. */
  int line(Spot at) {
    return line == 0 ? at.line() : line + at.line() - 1;
  }
}
