package org.liangfa.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Text;
import org.liangfa.report.ImpactReports;
import org.liangfa.result.CaseImpact;
import org.liangfa.result.Impact;
import org.liangfa.result.RuleChange;
import org.liangfa.source.RuleFiles;

/** A changed row, a changed term, a changed rule and a retired one: what moved, by what, and what moved nothing. */
class ComparisonTest {
  private static final RuleFiles RULES = RuleFiles.directory(Path.of("rules"));
  private static final String CHANGELOG = text("CHANGELOG.md");
  private static final String NATIONAL = "packs/national/";
  private static final Liangfa OLD = Liangfa.open(RULES);
  private static final Liangfa NEW = Liangfa.open(new Spoilt(RULES, Map.of(
      NATIONAL + "tables/points.csv",
      spoil("tables/points.csv", "FIRST_OFFENCE,MITIGATING,RECORD,12,", "FIRST_OFFENCE,MITIGATING,RECORD,11,"),
      NATIONAL + "tables/thresholds.csv",
      spoil("tables/thresholds.csv", "FILED_TO_DECISION,EXCEEDS,90,", "FILED_TO_DECISION,EXCEEDS,89,"),
      NATIONAL + "p20_threshold/apl-36.drl",
      spoil("p20_threshold/apl-36.drl", "\"LIMITATION_2Y_EXCEEDED\", answer == Answer.YES",
          "\"LIMITATION_2Y_EXCEEDED\", answer == Answer.NO"))));

  private static final List<NamedCase> CASES =
      List.of(named("shaoxing-1-as-published"), named("ninety-days"), named("limitation-two-years-and-a-day"),
          named("no-fault"));

  private static Impact impact(String changelog) {
    return Comparison.of(
        new Comparison.Version("old", OLD, CHANGELOG), new Comparison.Version("new", NEW, changelog), CASES);
  }

  @Test
  void each_case_is_told_with_what_moved_it() {
    Impact impact = impact(CHANGELOG);

    assertThat(impact.compared()).isEqualTo(4);
    assertThat(impact.cases()).extracting(CaseImpact::caseId)
        .containsExactly("shaoxing-1-as-published", "ninety-days", "limitation-two-years-and-a-day", "no-fault");
    CaseImpact shaoxing = impact.cases().get(0);
    assertThat(shaoxing.differences()).extracting(CaseImpact.Difference::aspect, CaseImpact.Difference::before,
            CaseImpact.Difference::after)
        .contains(tuple("AMOUNT", Text.of("4000.00元", "4000.00 yuan"), Text.of("10000.00元", "10000.00 yuan")));
    assertThat(shaoxing.movedBy()).contains("ROW national points FIRST_OFFENCE MITIGATING RECORD");
    CaseImpact term = impact.cases().get(1);
    assertThat(term.differences()).extracting(CaseImpact.Difference::aspect).contains("DUTY");
    assertThat(term.movedBy()).anySatisfy(id -> assertThat(id).contains("CASE_TERM_EXCEEDED"));
    assertThat(impact.cases().get(2).movedBy()).anySatisfy(id -> assertThat(id).startsWith("RULE APL-36-1"));
  }

  @Test
  void each_change_is_told_with_its_line_and_what_it_moves() {
    List<RuleChange> changes = impact(CHANGELOG).changes();

    assertThat(changes).filteredOn(change -> change.kind().equals("ROW"))
        .extracting(RuleChange::change, RuleChange::aspects)
        .containsExactlyInAnyOrder(
            tuple("CHANGED", List.of("points: 12 → 11")), tuple("CHANGED", List.of("value: 90 → 89")));
    assertThat(changes).allSatisfy(change -> assertThat(change.place()).matches("rules/.*:[0-9]+"));
    assertThat(changes).as("a change that moves none of the cases is told too")
        .anySatisfy(change -> assertThat(change.moves()).isEmpty());
  }

  @Test
  void a_change_without_an_entry_in_the_changelog_is_told() {
    assertThat(impact(CHANGELOG).unrecorded()).extracting(Text::en)
        .containsExactly("rules/CHANGELOG.md has no new entry, though rules or tables changed");
  }

  @Test
  void an_entry_that_forgets_a_rule_or_a_line_is_told() {
    String entry = CHANGELOG + "\n## 2026-11-28 某项更正\n\n- type: correction\n- acts: all\n- tables: `points`\n- effect: 无\n";

    assertThat(impact(entry).unrecorded()).extracting(Text::en).contains(
        "the entry \"2026-11-28 某项更正\" lacks - approved:",
        "the new entries of rules/CHANGELOG.md do not mention thresholds",
        "the new entries of rules/CHANGELOG.md do not mention APL-36-1-A");
  }

  @Test
  void an_entry_that_says_all_is_enough() {
    String entry = CHANGELOG + "\n## 2026-11-28 某项更正\n\n- type: correction\n- acts: all\n- rules: APL-36-1-*\n"
        + "- tables: `points`, `thresholds`\n- effect: 见样本\n- approved: not yet\n";

    assertThat(impact(entry).unrecorded()).isEmpty();
  }

  @Test
  void the_same_version_changes_nothing() {
    Comparison.Version same = new Comparison.Version("rules", OLD, CHANGELOG);

    Impact impact = Comparison.of(same, same, CASES);

    assertThat(impact.changes()).isEmpty();
    assertThat(impact.cases()).isEmpty();
    assertThat(impact.unrecorded()).isEmpty();
  }

  @Test
  void every_format_names_the_case_and_the_row() {
    Impact impact = impact(CHANGELOG);

    for (String format : List.of("text", "json", "md")) {
      assertThat(ImpactReports.render(format, impact, Language.ZH).replace("\\", "")).as(format)
          .contains("shaoxing-1-as-published", "points.csv:", "10000.00");
    }
  }

  private static NamedCase named(String sample) {
    Path json = Path.of("samples", sample, "case.json");
    return new NamedCase(json.toFile().exists() ? json : Path.of("samples", sample, "case.yaml"), sample);
  }

  private static String spoil(String file, String right, String wrong) {
    String text = text(NATIONAL + file);
    assertThat(text).as("rules/%s%s", NATIONAL, file).contains(right);
    return text.replace(right, wrong);
  }

  private static String text(String path) {
    return new String(RULES.bytes(path), StandardCharsets.UTF_8);
  }

  /** A rule base with some files otherwise. Rules are loaded by several threads, so it asks no static of this class. */
  private record Spoilt(RuleFiles right, Map<String, String> files) implements RuleFiles {
    @Override
    public SortedSet<String> list(String folder, String suffix) {
      return right.list(folder, suffix);
    }

    @Override
    public byte[] bytes(String path) {
      return files.containsKey(path) ? files.get(path).getBytes(StandardCharsets.UTF_8) : right.bytes(path);
    }
  }
}
