package org.liangfa.lint;

import java.util.List;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Text;

/** The versions of each clause against each other; its words are compared when the catalogue is read. */
final class ClauseChecks {
  private final Liangfa liangfa;
  private final List<Remark> remarks;

  ClauseChecks(Liangfa liangfa, List<Remark> remarks) {
    this.liangfa = liangfa;
    this.remarks = remarks;
  }

  void all() {
    for (String id : liangfa.violations().ids()) {
      List<PenaltyClause> versions = liangfa.violations().versions(id);
      for (int i = 1; i < versions.size(); i++) {
        if (!versions.get(i).span().from().equals(versions.get(i - 1).span().until())) {
          add(LintCode.CLAUSE_GAP, versions.get(i),
              "上一版到 " + versions.get(i - 1).span().until() + " 为止，这一版自 " + versions.get(i).span().from() + " 起",
              "the version before ends on " + versions.get(i - 1).span().until());
        }
      }
    }
  }

  private void add(LintCode code, PenaltyClause clause, String zh, String en) {
    String version = clause.violation() + " " + clause.span().from();
    remarks.add(new Remark(code, version, "rules/violations/" + clause.origin(), Text.of(
        version + "：" + zh, version + ": " + en)));
  }
}
