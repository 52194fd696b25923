package org.liangfa.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.liangfa.casefile.Violation;
import org.liangfa.finding.Circumstance;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Text;
import org.liangfa.precedent.Precedents;
import org.liangfa.table.Side;
import org.liangfa.table.ThresholdRow;
import org.liangfa.table.Vocabulary;

/** The published decisions beside which the result is read. */
final class Comparables {
  private Comparables() {}

  static Precedents.Comparison of(Evaluation evaluation) {
    Violation violation = evaluation.file.violation();
    if (violation == null) {
      return new Precedents.Comparison(List.of(), null);
    }
    Vocabulary vocabulary = evaluation.knowledge.vocabulary();
    Precedents precedents = new Precedents(
        evaluation.knowledge.tables().precedents(evaluation.packs, evaluation.decisionOn),
        evaluation.knowledge.violations()::domain,
        code -> vocabulary.circumstance(code).map(entry -> entry.label()).orElse(Text.of(code, code)),
        figure(evaluation, "COMPARABLE_ENOUGH"),
        figure(evaluation, "COMPARABLE_LISTED"));
    return precedents.with(evaluation.file.caseId(), violation.id(), established(evaluation, vocabulary));
  }

  private static int figure(Evaluation evaluation, String test) {
    BigDecimal value = evaluation.thresholds.stream()
        .filter(row -> row.test().equals(test))
        .map(ThresholdRow::value)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("thresholds: no row " + test + " in force"));
    return value.intValueExact();
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
