package org.liangfa.proof;

import org.liangfa.kernel.Problem;

/** A table of {@code rules/proof/} that cannot be read. */
public final class ProofException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  ProofException(Problem problem) {
    super(problem.place() + ": " + problem.code() + " " + problem.what());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
