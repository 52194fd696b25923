package org.liangfa.kernel;

/** The answer of a comparison that Java made of a case figure or date against a dated table row. */
public enum Answer {
  YES,
  NO,
  /** The file does not state a figure or date that the comparison needs. */
  UNKNOWN
}
