package org.liangfa.lint;

import java.util.ArrayList;
import java.util.List;
import org.liangfa.evaluation.RuleBaseContent;
import org.liangfa.kernel.Problem;
import org.liangfa.source.RuleFiles;

/** Looks at a rule base that loads. */
public final class Lint {
  private Lint() {}

  /**
   * What was found.
   *
   * @param problems errors, and warnings that no entry accepts
   * @param accepted number of warnings accepted
   */
  public record Report(List<Problem> problems, int accepted) {
    public Report {
      problems = List.copyOf(problems);
    }
  }

  /** Looks for everything in {@link LintCode}. */
  public static Report of(RuleFiles files, RuleBaseContent base) {
    List<Remark> remarks = new ArrayList<>();
    new RuleChecks(base, remarks).all();
    new ScoreChecks(base, remarks).all();
    new WordChecks(base, remarks).all();
    new RowChecks(base, remarks).all();
    List<Remark> rest = new Accepted(files, base.sources()).rest(remarks);
    long kept = remarks.stream().filter(rest::contains).count();
    return new Report(rest.stream().map(Remark::problem).sorted().toList(), (int) (remarks.size() - kept));
  }
}
