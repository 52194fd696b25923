package org.liangfa.table;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.liangfa.kernel.Problem;

/** All mistakes found in packs, tables, vocabulary and catalogue, together. */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public TableException(List<Problem> problems) {
    super(
        problems.stream()
            .map(p -> p.place() + ": error " + p.code() + ": " + p.what() + " (" + p.fix() + ")")
            .collect(joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("problems: none (expected: at least one)");
    }
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of files and places. */
  public List<Problem> problems() {
    return problems;
  }
}
