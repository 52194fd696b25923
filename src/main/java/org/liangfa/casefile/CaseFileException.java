package org.liangfa.casefile;

import java.util.List;
import java.util.stream.Collectors;
import org.liangfa.kernel.Problem;

/** A case file that cannot be read. Holds every problem found in it, never none. */
public final class CaseFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  CaseFileException(List<Problem> problems) {
    super(problems.stream()
        .map(problem -> problem.place() + ": " + problem.code() + " " + problem.what())
        .collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All problems, in the order of their places in the file. */
  public List<Problem> problems() {
    return problems;
  }
}
