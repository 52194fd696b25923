package org.liangfa.batch;

import org.liangfa.kernel.Problem;

/** A run that cannot start or cannot go on, with the one reason. */
public final class BatchException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  BatchException(Problem problem) {
    super(problem.code() + " " + problem.what());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
