package org.liangfa.check;

import java.util.List;
import java.util.stream.Stream;
import org.liangfa.kernel.Problem;

/**
 * How a check ended.
 *
 * @param checked every claim that was checked, in the order of files and lines
 * @param counts how much there was
 */
public record CheckResult(List<Checked> checked, Counts counts) {
  /** The suite of the one claim about a rule base that cannot be loaded. */
  static final String LOAD = "load";
  private static final String OWN = "CHECK-";

  public CheckResult {
    checked = List.copyOf(checked);
  }

  /**
   * How much there was.
   *
   * @param rules rules in the files, after the filter
   * @param rulesRun rules of which at least one case was run
   * @param cases cases of rules and of tables
   * @param samples samples
   * @param answers known answers
   * @param accepted warnings that an entry of the rule base accepts
   */
  public record Counts(int rules, int rulesRun, int cases, int samples, int answers, int accepted) {}

  /** Everything that is wrong. */
  public List<Problem> problems() {
    return checked.stream().flatMap(claim -> claim.problems().stream()).toList();
  }

  /** Whether the rule base could be loaded, without which nothing else is run. */
  public boolean loaded() {
    return checked.stream().noneMatch(claim -> claim.suite().equals(LOAD));
  }

  /** Whether every claim holds. */
  public boolean green() {
    return checked.stream().allMatch(Checked::holds);
  }

  /** Whether the rule base itself is at fault and not a claim about it. */
  public boolean invalid() {
    return problems().stream().anyMatch(problem -> !problem.code().startsWith(OWN));
  }

  /** The result with more claims. */
  public CheckResult with(List<Checked> more) {
    return new CheckResult(Stream.concat(checked.stream(), more.stream()).toList(), counts);
  }
}
