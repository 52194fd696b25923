package org.liangfa.check;

import java.util.List;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;

/**
 * One claim that was checked.
 *
 * @param suite what it belongs to: the case file, {@code samples}, {@code answers}, {@code lint}
 * @param name the claim in words
 * @param place file and line that make the claim
 * @param problems why it does not hold; empty if it does
 */
public record Checked(String suite, String name, String place, List<Problem> problems) {
  public Checked {
    problems = List.copyOf(problems);
  }

  /** What a check says that exercised less than was asked for. */
  public static Checked tooLittleCovered(int percent, int minimum) {
    return new Checked("coverage", "coverage", "rules", List.of(CheckCode.COVERAGE.at("rules", Text.of(
        "覆盖 " + percent + "%，低于要求的 " + minimum + "%",
        percent + " % is covered, less than the " + minimum + " % asked for"))));
  }

  public boolean holds() {
    return problems.isEmpty();
  }
}
