package org.liangfa.recommendation;

/** What remains of a fine clause once the figures of the case are put in. */
public enum FineForm {
  /** A minimum and a maximum. */
  RANGE,
  /** A maximum alone: there is nothing below the minimum, so 减轻 of the amount has no room. */
  CEILING_ONLY,
  /** A minimum alone. */
  FLOOR_ONLY,
  /** One amount. */
  FIXED,
  /** The clause yields no fine on these figures, for example a multiple of gains that are nil. */
  NOTHING
}
