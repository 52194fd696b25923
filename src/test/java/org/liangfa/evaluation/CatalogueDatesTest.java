package org.liangfa.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.casefile.CaseFiles;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.source.RuleFiles;

/** Which version of a clause is chosen one day before a change of law and on the day, by act and by decision. */
class CatalogueDatesTest {
  private static final Liangfa LIANGFA = Liangfa.open(RuleFiles.directory(Path.of("rules")));

  /** A change: the violation, its clause before and its clause after. */
  private record Change(String violation, PenaltyClause before, PenaltyClause after) {
    LocalDate day() {
      return after.span().from();
    }
  }

  @Test
  void one_day_before_each_change_the_old_clause_stands_and_on_the_day_the_new_one() {
    assertThat(changes()).hasSizeGreaterThan(100).allSatisfy(change -> {
      assertThat(LIANGFA.violations().clause(change.violation(), change.day().minusDays(1)))
          .as(change.violation() + " on the day before " + change.day()).contains(change.before());
      assertThat(LIANGFA.violations().clause(change.violation(), change.day()))
          .as(change.violation() + " on " + change.day()).contains(change.after());
    });
  }

  @Test
  void before_its_first_version_a_violation_has_no_clause() {
    for (String id : LIANGFA.violations().ids()) {
      PenaltyClause first = LIANGFA.violations().versions(id).get(0);
      assertThat(LIANGFA.violations().clause(id, first.span().from().minusDays(1))).as(id).isEmpty();
    }
  }

  /** Of the changes of one day, the first by id: acts and decisions on either side of it. */
  @TestFactory
  Stream<DynamicTest> act_and_decision_each_bring_the_law_of_their_day() {
    Map<LocalDate, Change> byDay = new TreeMap<>();
    changes().forEach(change -> byDay.putIfAbsent(change.day(), change));
    return byDay.values().stream().map(change -> DynamicTest.dynamicTest(change.day() + " " + change.violation(), () -> {
      LocalDate on = change.day();
      LocalDate before = on.minusDays(1);
      Evaluation old = evaluation(change.violation(), before, before);
      assertThat(old.governing.clause()).as("act and decision before").isEqualTo(change.before());
      assertThat(old.regimes).as("one law only").isNull();

      Evaluation across = evaluation(change.violation(), before, on);
      assertThat(across.regimes).as("act before, decision on the day: both laws are compared").isNotNull();
      assertThat(across.governing.clause()).as("the lighter of the two").isIn(change.before(), change.after());
      assertThat(across.governing.regime()).isEqualTo(
          across.governing.clause().equals(change.after()) ? Law.DECISION_TIME : Law.ACT_TIME);

      Evaluation fresh = evaluation(change.violation(), on, on);
      assertThat(fresh.governing.clause()).as("act and decision on the day").isEqualTo(change.after());
    }));
  }

  /** Of every change: the act one day before it, the decision on the day. */
  @Test
  void across_every_change_both_laws_are_compared_and_the_heavier_range_never_governs() {
    List<String> heavier = new ArrayList<>();
    List<String> lighter = new ArrayList<>();
    assertThat(changes()).allSatisfy(change -> {
      Evaluation across = evaluation(change.violation(), change.day().minusDays(1), change.day());
      String name = change.violation() + " across " + change.day();
      assertThat(across.regimes).as(name + ": both laws are compared").isNotNull();
      boolean newGoverns = across.governing.clause().equals(change.after());
      assertThat(across.governing.clause()).as(name).isIn(change.before(), change.after());
      assertThat(across.regimes.decisionGoverns()).as(name + ": the clause is that of the law chosen")
          .isEqualTo(newGoverns);
      Range before = Range.of(change.before());
      Range after = Range.of(change.after());
      if (before != null && after != null && !before.equals(after)) {
        if (after.nowhereBelow(before)) {
          assertThat(newGoverns).as(name + ": the new range is heavier").isFalse();
          heavier.add(name);
        } else if (before.nowhereBelow(after) && across.regimes.certain()) {
          assertThat(newGoverns).as(name + ": the new range is lighter").isTrue();
          lighter.add(name);
        }
      }
    });
    assertThat(heavier).as("changes that made the range heavier").hasSizeGreaterThan(20);
    assertThat(lighter).as("changes that made it lighter, with nothing else to weigh").hasSizeGreaterThan(5);
  }

  /** The bounds of a fine that needs no figures, yuan; read from the clause, apart from what the program reckons. */
  private record Range(BigDecimal min, BigDecimal max) {
    static @Nullable Range of(PenaltyClause clause) {
      if (clause.fine() instanceof FineClause.Range range) {
        return new Range(range.min().yuan(), range.max().yuan());
      }
      return clause.fine() instanceof FineClause.CeilingOnly ceiling
          ? new Range(BigDecimal.ZERO, ceiling.max().yuan())
          : null;
    }

    boolean nowhereBelow(Range other) {
      return min.compareTo(other.min) >= 0 && max.compareTo(other.max) >= 0;
    }
  }

  private static List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (String id : LIANGFA.violations().ids()) {
      List<PenaltyClause> versions = LIANGFA.violations().versions(id);
      for (int i = 1; i < versions.size(); i++) {
        changes.add(new Change(id, versions.get(i - 1), versions.get(i)));
      }
    }
    return changes;
  }

  private static Evaluation evaluation(String violation, LocalDate act, LocalDate decision) {
    String text = """
        {"schema": "liangfa/case/1", "caseId": "case", "title": "case", "fileDate": "%s",
         "agency": {"name": "某局", "competence": "YES"}, "jurisdiction": "440000", "stage": "INVESTIGATION",
         "party": {"kind": "ENTERPRISE", "name": "某公司"},
         "violation": {"id": "%s", "conduct": "…", "actBegin": "%s", "actEnd": "%s", "discovered": "%s",
           "goodsValue": "20000.00", "illegalGains": "0.00"},
         "circumstances": [{"kind": "FACTS_PROVEN", "state": "ESTABLISHED", "evidence": ["E1"]}],
         "evidence": [{"id": "E1", "kind": "DOCUMENTARY", "title": "证据", "verified": "YES", "lawful": "YES"}]}
        """;
    String json = String.format(Locale.ROOT, text, decision, violation, act, act, act);
    try {
      CaseFile file = new CaseFiles(new CaseCodes(LIANGFA.tables()))
          .read(json.getBytes(StandardCharsets.UTF_8), violation + ".json");
      return new Evaluation(LIANGFA, CanonicalCase.of(file), new Options(null, decision));
    } catch (CaseFileException e) {
      throw new AssertionError(e.problems().toString(), e);
    }
  }
}
