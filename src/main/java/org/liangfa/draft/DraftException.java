package org.liangfa.draft;

import java.util.List;
import org.liangfa.kernel.Problem;

/** A template that cannot be used, with everything that is wrong with it. */
public final class DraftException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  DraftException(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
