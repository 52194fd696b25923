package org.liangfa.cli;

import java.util.List;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.ProblemsException;
import org.liangfa.kernel.Text;

/** The program was used in a way that cannot work. */
final class UseException extends ProblemsException {
  private static final long serialVersionUID = 1L;

  UseException(List<Problem> problems) {
    super(problems);
  }

  UseException(CliCode code, String place, Text what) {
    this(List.of(code.at(place, what)));
  }

  UseException(CliCode code, String place, Text what, Text suggestion) {
    this(List.of(code.at(place, what, suggestion)));
  }
}
