package org.liangfa.kernel;

import java.util.List;
import java.util.stream.Collectors;

/** Something that cannot be used, with everything that was found wrong with it: at least one problem. */
public abstract class ProblemsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * An exception that tells the problems.
   *
   * @throws IllegalArgumentException if there are none
   */
  protected ProblemsException(List<Problem> problems) {
    super(problems.stream()
        .map(one -> one.place() + ": error " + one.code() + ": " + one.what() + " (" + one.fix() + ")")
        .collect(Collectors.joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("problems: none (expected: at least one)");
    }
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order in which it was found: by file and place. */
  public final List<Problem> problems() {
    return problems;
  }
}
