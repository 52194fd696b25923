package org.liangfa.engine;

import java.util.List;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.ProblemsException;

/** Everything that is wrong with the rules, together. */
public final class RuleBaseException extends ProblemsException {
  private static final long serialVersionUID = 1L;

  RuleBaseException(List<Problem> problems) {
    super(problems);
  }
}
