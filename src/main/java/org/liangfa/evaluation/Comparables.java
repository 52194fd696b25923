package org.liangfa.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.liangfa.casefile.Violation;
import org.liangfa.finding.Circumstance;
import org.liangfa.kernel.Proof;
import org.liangfa.precedent.Precedents;
import org.liangfa.table.Side;
import org.liangfa.table.Vocabulary;

/** The published decisions beside which the result is read. */
final class Comparables {
  private Comparables() {}

  static Precedents.Comparison of(Evaluation evaluation) {
    Violation violation = evaluation.file.violation();
    if (violation == null) {
      return new Precedents.Comparison(List.of(), null);
    }
    return evaluation.setting.precedents(evaluation.decisionOn).with(
        evaluation.file.caseId(), violation.id(), established(evaluation, evaluation.knowledge.vocabulary()));
  }

  private static Set<String> established(Evaluation evaluation, Vocabulary vocabulary) {
    Set<String> codes = new TreeSet<>();
    for (Object record : evaluation.result.records()) {
      if (record instanceof Circumstance found && found.proof() == Proof.ESTABLISHED) {
        vocabulary.circumstance(found.kind())
            .filter(entry -> entry.side() != Side.NEUTRAL)
            .ifPresent(entry -> codes.add(entry.code()));
      }
    }
    return codes;
  }
}
