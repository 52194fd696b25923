package org.liangfa.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;

/** The program was used in a way that cannot work. Holds every problem found, never none. */
final class UseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  UseException(List<Problem> problems) {
    super(problems.stream().map(problem -> problem.code() + " " + problem.what()).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  UseException(CliCode code, String place, Text what) {
    this(List.of(code.at(place, what)));
  }

  UseException(CliCode code, String place, Text what, Text suggestion) {
    this(List.of(code.at(place, what, suggestion)));
  }

  List<Problem> problems() {
    return problems;
  }
}
