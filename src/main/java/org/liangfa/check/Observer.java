package org.liangfa.check;

import org.liangfa.result.Result;

/** Told of everything that a check runs; called by several threads at once. */
public interface Observer {
  /** Hears nothing. */
  Observer NONE = new Observer() {};

  /** How many claims will be checked. */
  default void total(int claims) {}

  /** A claim was checked. */
  default void checked(Checked claim) {}

  /** The phase of a rule was run for a case, as written or with an element dropped. */
  default void ran(LocatedCase located, CaseTrace trace) {}

  /** A sample was evaluated. */
  default void evaluated(String sample, Result result) {}
}
