package org.liangfa.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.liangfa.fact.Comparison;
import org.liangfa.fact.Fact;
import org.liangfa.fact.Feature;
import org.liangfa.fact.Step;
import org.liangfa.kernel.Problem;

/** Checks that codes used in tables are listed where they belong. */
final class CodeChecks {
  private CodeChecks() {}

  static void check(Rows rows, Vocabulary vocabulary, List<Problem> problems) {
    Set<String> circumstances = vocabulary.codes(Vocabulary.Kind.CIRCUMSTANCES);
    for (FirstOffenceRow row : all(rows.firstOffences())) {
      row.needs().stream()
          .filter(need -> !circumstances.contains(need))
          .forEach(need -> problems.add(unknown(row, "needs", need)));
    }
    for (AssessmentFactorRow row : all(rows.assessmentFactors())) {
      if (!circumstances.contains(row.circumstance())) {
        problems.add(unknown(row, "circumstance", row.circumstance()));
      }
    }
    Set<String> steps = vocabulary.codes(Vocabulary.Kind.STEPS);
    for (ReviewContentRow row : all(rows.reviewContent())) {
      if (!row.step().isEmpty() && !steps.contains(row.step())) {
        problems.add(unknown(row, "step", row.step()));
      }
    }
    for (PrecedentRow row : all(rows.precedents())) {
      row.circumstances().stream()
          .filter(code -> !circumstances.contains(code))
          .forEach(code -> problems.add(unknown(row, "circumstances", code)));
    }
    List<String> tests = all(rows.thresholds()).stream().map(ThresholdRow::test).toList();
    checkTerms(vocabulary, tests, problems);
    for (AssumptionRow row : all(rows.assumptions())) {
      if (!listed(row.fact(), vocabulary, tests)) {
        problems.add(unknown(row, "fact", row.fact().toString()));
      }
    }
  }

  /** An entry for a violation that the catalogue does not have would never be found. */
  static void checkViolations(Rows rows, Catalogue catalogue, List<Problem> problems) {
    for (FirstOffenceRow row : all(rows.firstOffences())) {
      if (!catalogue.ids().contains(row.violation())) {
        problems.add(unknown(row, "violation", row.violation()));
      }
    }
  }

  private static void checkTerms(Vocabulary vocabulary, Collection<String> tests, List<Problem> problems) {
    for (String code : vocabulary.codes(Vocabulary.Kind.DUTIES)) {
      Entry.Duty duty = vocabulary.duty(code).orElseThrow();
      if (!duty.term().isEmpty() && !tests.contains(duty.term())) {
        problems.add(
            TableCode.UNKNOWN_WORD.at(
                "rules/vocabulary/" + duty.origin() + " term", duty.term() + " 未登记", duty.term() + " is not listed"));
      }
    }
  }

  private static boolean listed(Fact fact, Vocabulary vocabulary, Collection<String> tests) {
    if (fact instanceof Feature feature) {
      return vocabulary.codes(Vocabulary.Kind.FEATURES).contains(feature.code());
    } else if (fact instanceof Step step) {
      return vocabulary.codes(Vocabulary.Kind.STEPS).contains(step.code());
    }
    return fact instanceof Comparison comparison && tests.contains(comparison.test());
  }

  private static Problem unknown(Row row, String column, String code) {
    String place = "rules/packs/" + row.pack() + "/tables/" + row.origin() + " " + column;
    return TableCode.UNKNOWN_WORD.at(place, code + " 未登记", code + " is not listed");
  }

  private static <R extends Row> List<R> all(Layers<R> layers) {
    List<R> all = new ArrayList<>();
    layers.rows().values().forEach(all::addAll);
    return all;
  }
}
