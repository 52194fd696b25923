package org.liangfa.cli;

import java.util.ArrayList;
import java.util.List;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.casefile.DecisionFile;
import org.liangfa.evaluation.Explanation;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Problem;
import org.liangfa.review.Skeleton;
import org.liangfa.table.TableException;

/** Reads and evaluates case files: every one of them, or none. */
final class Cases {
  private Cases() {}

  /**
   * The cases, in the order named.
   *
   * @throws UseException with every problem of every file
   */
  static List<CaseFile> read(Liangfa liangfa, List<String> names) {
    List<Problem> problems = new ArrayList<>();
    List<CaseFile> files = new ArrayList<>();
    for (String name : names) {
      try {
        files.add(liangfa.read(Arguments.path(name), name));
      } catch (CaseFileException e) {
        problems.addAll(e.problems());
      } catch (UseException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new UseException(problems);
    }
    return files;
  }

  /**
   * A draft decision as the case recommends it.
   *
   * @throws UseException as {@link #explain}
   */
  static DecisionFile skeleton(Liangfa liangfa, CaseFile file, Options options) {
    try {
      return Skeleton.of(liangfa, file, options);
    } catch (TableException e) {
      throw new UseException(e.problems());
    }
  }

  /**
   * Evaluates one case.
   *
   * @throws UseException if no pack governs the place and day of the case, or the one asked for does not cover the day
   */
  static Explanation explain(Liangfa liangfa, CaseFile file, Options options) {
    try {
      return liangfa.explain(file, options);
    } catch (TableException e) {
      throw new UseException(e.problems());
    }
  }
}
