package org.liangfa.cli;

/** How a run ended, for scripts. Part of the public contract; the same table stands in README and in every help. */
final class ExitCode {
  /** Complete. */
  static final int COMPLETE = 0;
  /** Evaluated, but a person must act before the recommendation can be followed. */
  static final int PERSON_FIRST = 1;
  /** Wrong use, a case file that cannot be read, or an output that cannot be written. */
  static final int BAD_USE = 2;
  /** The rule base or its tables are invalid. */
  static final int BAD_RULES = 3;
  /** A bug in liangfa. */
  static final int BUG = 70;

  private ExitCode() {}
}
