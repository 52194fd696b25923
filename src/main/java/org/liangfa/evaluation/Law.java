package org.liangfa.evaluation;

import java.time.LocalDate;
import org.liangfa.clause.PenaltyClause;

/**
 * One state of the law under which a case is reasoned.
 *
 * @param regime ACT_TIME or DECISION_TIME
 * @param on the day whose law applies
 * @param clause the penalty clause in force that day; an empty clause where none was, or where nothing is alleged
 */
record Law(String regime, LocalDate on, PenaltyClause clause) {
  static final String ACT_TIME = "ACT_TIME";
  static final String DECISION_TIME = "DECISION_TIME";
}
