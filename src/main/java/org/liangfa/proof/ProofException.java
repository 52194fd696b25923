package org.liangfa.proof;

import java.util.List;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.ProblemsException;

/** Tables of {@code rules/proof/} that cannot be used, with everything that is wrong with them. */
public final class ProofException extends ProblemsException {
  private static final long serialVersionUID = 1L;

  ProofException(List<Problem> problems) {
    super(problems);
  }
}
