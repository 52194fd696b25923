package org.liangfa.review;

/** What of a decision a point is about. */
enum Aspect {
  TIER,
  AMOUNT,
  CONFISCATION,
  KIND,
  GROUND,
  EVIDENCE,
  LAW,
  NOTICE,
  DEFENCE,
  CONTENT,
  PROCEDURE,
  OVERRIDE
}
