package org.liangfa.lint;

import java.util.ArrayList;
import java.util.List;
import org.liangfa.evaluation.Liangfa;
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
  public static Report of(RuleFiles files, Liangfa liangfa) {
    List<Remark> remarks = new ArrayList<>();
    new RuleChecks(liangfa, remarks).all();
    new ScoreChecks(liangfa, remarks).all();
    new WordChecks(liangfa, remarks).all();
    new RowChecks(liangfa, remarks).all();
    new ClauseChecks(liangfa, remarks).all();
    List<Remark> rest = new Accepted(files, liangfa.sources()).rest(remarks);
    long kept = remarks.stream().filter(rest::contains).count();
    return new Report(rest.stream().map(Remark::problem).sorted().toList(), (int) (remarks.size() - kept));
  }
}
