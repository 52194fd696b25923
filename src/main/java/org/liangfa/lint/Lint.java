package org.liangfa.lint;

import java.util.ArrayList;
import java.util.List;
import org.liangfa.evaluation.RuleBaseContent;
import org.liangfa.kernel.Problem;
import org.liangfa.source.RuleFiles;

/** Looks at a rule base that loads. */
public final class Lint {
  private final RuleFiles files;
  private final List<Remark> ofRules = new ArrayList<>();

  /**
   * Looks at the rules.
   *
   * @param files tell which warnings are accepted
   * @param base rules and tables
   */
  public Lint(RuleFiles files, RuleBaseContent base) {
    this.files = files;
    new RuleChecks(base, ofRules).all();
  }

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
    return new Lint(files, base).with(base);
  }

  /**
   * Looks at the tables, with what was found of the rules.
   *
   * @param base the same rules, with the same or with other tables
   */
  public Report with(RuleBaseContent base) {
    List<Remark> remarks = new ArrayList<>(ofRules);
    new ScoreChecks(base, remarks).all();
    new WordChecks(base, remarks).all();
    new RowChecks(base, remarks).all();
    List<Remark> rest = new Accepted(files, base.sources()).rest(remarks);
    long kept = remarks.stream().filter(rest::contains).count();
    return new Report(rest.stream().map(Remark::problem).sorted().toList(), (int) (remarks.size() - kept));
  }
}
