package org.liangfa.table;

import java.util.List;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.ProblemsException;

/** All mistakes found in packs, tables, vocabulary and catalogue, together. */
public final class TableException extends ProblemsException {
  private static final long serialVersionUID = 1L;

  public TableException(List<Problem> problems) {
    super(problems);
  }
}
