package org.liangfa.draft;

import java.util.List;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.ProblemsException;

/** A template that cannot be used, with everything that is wrong with it. */
public final class DraftException extends ProblemsException {
  private static final long serialVersionUID = 1L;

  DraftException(List<Problem> problems) {
    super(problems);
  }
}
