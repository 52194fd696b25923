package org.liangfa.engine;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.liangfa.kernel.Problem;

/** Everything that is wrong with the rules, together. */
public final class RuleBaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  RuleBaseException(List<Problem> problems) {
    super(
        problems.size()
            + " 处规则问题 / problems in rules\n"
            + problems.stream()
                .map(p -> p.place() + ": " + p.code() + " " + p.what() + "\n    " + p.fix())
                .collect(joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("problems: none (expected: at least one)");
    }
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of files and lines. */
  public List<Problem> problems() {
    return problems;
  }
}
