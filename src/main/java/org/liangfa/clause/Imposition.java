package org.liangfa.clause;

/** How a clause joins a further penalty to the fine. */
public enum Imposition {
  /** 并没收, 并处: shall. */
  MUST,
  /** 可以并处, 可以没收: may. */
  MAY,
  /** The clause does not provide it. */
  NONE
}
