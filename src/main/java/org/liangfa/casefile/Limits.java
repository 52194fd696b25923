package org.liangfa.casefile;

/** How much a case file may hold. Far above any real case; they keep a hostile or broken file from stalling a run. */
final class Limits {
  /** Bytes of a file, 4 MiB. */
  static final int FILE_BYTES = 4 * 1024 * 1024;
  /** Objects and lists inside one another. */
  static final int DEPTH = 32;
  /** Entries of one list or object. */
  static final int ENTRIES = 5_000;
  /** Characters of one text. */
  static final int TEXT = 20_000;
  /** Characters of a code, name or figure for which a likely meaning is sought. */
  static final int KEY = 200;
  /** Problems told in one run. */
  static final int PROBLEMS = 1_000;

  private Limits() {}
}
