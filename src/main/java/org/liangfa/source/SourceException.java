package org.liangfa.source;

import java.util.List;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.ProblemsException;

/** All mistakes found in the sources, or in one citation, together. */
public final class SourceException extends ProblemsException {
  private static final long serialVersionUID = 1L;

  public SourceException(List<Problem> problems) {
    super(problems);
  }
}
