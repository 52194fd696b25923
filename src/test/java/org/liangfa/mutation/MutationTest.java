package org.liangfa.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.liangfa.check.Filter;
import org.liangfa.check.LocatedCase;
import org.liangfa.check.RuleCase;
import org.liangfa.check.Samples;
import org.liangfa.engine.RuleInfo;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Language;
import org.liangfa.source.RuleFiles;

/** The mutators make every mistake they promise; a case that would show it is noticed, and nothing else is. */
class MutationTest {
  private static final RuleFiles FILES = RuleFiles.directory(Path.of("rules"));
  private static final Liangfa LIANGFA = Liangfa.open(FILES);

  @Test
  void a_rule_is_made_wrong_in_every_way() {
    List<Mutant> mutants = RuleMutants.of(rule("APL-33-1-1"));

    assertThat(mutants).extracting(mutant -> mutant.what().en()).contains(
        "APL-33-1-1 (minor, corrected in time, harmless): without the element Circumstance(NO_HARM, ESTABLISHED)",
        "APL-33-1-1 (minor, corrected in time, harmless): the element Circumstance(NO_HARM, ESTABLISHED) changed to"
            + " Circumstance(NO_HARM, OPEN)",
        "APL-33-1-1 (minor, corrected in time, harmless): the element not Circumstance(ACTUAL_HARM, ESTABLISHED) changed"
            + " to Circumstance(ACTUAL_HARM, ESTABLISHED)",
        "APL-33-1-1 (minor, corrected in time, harmless): concluding Disposal(NO_PENALTY_REQUIRED, MAY)",
        "APL-33-1-1 (minor, corrected in time, harmless): first day 2021-07-16");
    assertThat(mutants).extracting(Mutant::id).doesNotHaveDuplicates();
  }

  @Test
  void a_mistake_is_noticed_by_a_case_that_shows_it_and_not_without() {
    RuleInfo rule = rule("APL-33-1-1");
    RuleInfo wrong = RuleMutants.of(rule).stream()
        .filter(one -> one.what().en().endsWith("without the element Circumstance(NO_HARM, ESTABLISHED)"))
        .findFirst().orElseThrow().rule();
    List<String> given =
        List.of("Circumstance(MINOR_VIOLATION, ESTABLISHED)", "Circumstance(PROMPT_CORRECTION, ESTABLISHED)");
    LocatedCase shows = located(given, RuleCase.Expect.SILENT);

    assertThat(judge(List.of(shows)).noticedBy(rule)).as("the rule as it is").isEmpty();
    assertThat(judge(List.of(shows)).noticedBy(wrong)).as("the wrong rule").hasValue("rules/x.cases.yaml:1");
    assertThat(judge(List.of()).noticedBy(wrong)).as("without the case").isEmpty();
  }

  @Test
  void a_case_of_another_rule_notices_that_this_one_applies_beside_it() {
    RuleInfo rule = rule("APL-33-1-1");
    LocatedCase other = new LocatedCase("rules/x.cases.yaml", 1, new RuleCase(
        "APL-33-1-2", "旁边没有别的规则适用", List.of("Circumstance(MINOR_VIOLATION, ESTABLISHED)",
            "Circumstance(PROMPT_CORRECTION, ESTABLISHED)"), RuleCase.Expect.FIRES, List.of("APL-33-1-2"),
        List.of(), List.of(), null, null, null, List.of()));
    RuleInfo wrong = RuleMutants.of(rule).stream()
        .filter(one -> one.what().en().endsWith("without the element Circumstance(NO_HARM, ESTABLISHED)"))
        .findFirst().orElseThrow().rule();

    assertThat(judge(List.of(other)).noticedBy(wrong)).isPresent();
  }

  @Test
  void a_table_is_made_wrong_by_the_smallest_step() {
    String points = "row,side,group,points,from,until,basis,mark,zh,en\nX,MITIGATING,RECORD,12,1996-10-01,,B#1,,甲,a\n";
    String thresholds = "test,relation,value\nT,BELOW,P2Y\n";
    RuleFiles base = new Overlay(new Overlay(list("packs/national/tables/points.csv", "packs/national/tables/t.csv"),
        "packs/national/tables/points.csv", points), "packs/national/tables/t.csv", thresholds);

    assertThat(TableMutants.of(base)).extracting(mutant -> mutant.what().en()).containsExactly(
        "packs/national/tables/points.csv \"X\": 12 → 11",
        "packs/national/tables/points.csv \"X\": 12 → 13",
        "packs/national/tables/points.csv \"X\": 1996-10-01 → 1996-09-30",
        "packs/national/tables/points.csv \"X\": 1996-10-01 → 1996-10-02",
        "packs/national/tables/t.csv \"T\": BELOW → AT_MOST",
        "packs/national/tables/t.csv \"T\": P2Y → P1Y",
        "packs/national/tables/t.csv \"T\": P2Y → P3Y");
  }

  /** Each mutant held its whole file; with a catalogue of a megabyte and thousands of figures no memory was enough. */
  @Test
  void a_mutant_holds_the_line_that_it_changes_and_not_the_file() {
    assertThat(TableMutants.of(FILES)).hasSizeGreaterThan(5000)
        .allSatisfy(mutant -> assertThat(mutant.text()).isNotEmpty().doesNotContain("\n"));

    String table = "violation,value_limit\na,500\nb,\n";
    RuleFiles base = new Overlay(list("packs/national/tables/t.csv"), "packs/national/tables/t.csv", table);
    assertThat(TableMutants.of(base)).first().satisfies(mutant ->
        assertThat(Overlay.line(base, mutant.file(), mutant.line(), mutant.text()).text())
            .isEqualTo("violation,value_limit\na,499\nb,\n"));
  }

  @Test
  void a_sample_is_the_same_for_the_same_seed_and_a_run_without_time_tries_nothing() {
    Mutation mutation = new Mutation(
        FILES, LIANGFA, Samples.none(), new Filter(List.of("p30_exemption")), EnumSet.of(Mutation.Part.RULES));

    MutationReport once = mutation.run(40, 7, () -> true);
    MutationReport twice = mutation.run(40, 7, () -> true);
    assertThat(once.tried()).isEqualTo(40);
    assertThat(once.json()).isEqualTo(twice.json());
    assertThat(mutation.run(40, 7, () -> false).tried()).isZero();
  }

  @Test
  void the_cases_notice_nearly_every_mistake_in_who_is_exempted() {
    MutationReport report = new Mutation(
        FILES, LIANGFA, Samples.none(), new Filter(List.of("p30_exemption")), EnumSet.of(Mutation.Part.RULES))
        .run(Integer.MAX_VALUE, 1, () -> true);

    assertThat(report.score()).as(report.text(Language.ZH)).isGreaterThanOrEqualTo(95);
    assertThat(report.kinds()).containsKeys("ELEMENT_DROPPED", "CONCLUSION_SWAPPED", "RULE_DAY");
  }

  @Test
  void a_doubt_taken_for_proven_or_for_refuted_is_noticed_by_the_cases_of_the_rule() {
    MutationReport report = new Mutation(
        FILES, LIANGFA, Samples.none(), new Filter(List.of("APL-40-A")), EnumSet.of(Mutation.Part.RULES))
        .run(Integer.MAX_VALUE, 1, () -> true);

    assertThat(RuleMutants.of(rule("APL-40-A"))).extracting(mutant -> mutant.what().en())
        .anyMatch(what -> what.contains("concluding Circumstance($kind, REFUTED)"));
    assertThat(report.tried()).isPositive();
    assertThat(report.survivors()).as(report.text(Language.ZH)).isEmpty();
  }

  @Test
  void days_in_a_list_of_holidays_and_of_an_act_are_moved_too() {
    String days = "days_off,make_up_days,from\n2025-01-01 2025-01-28/2025-02-04,2025-01-26,\n";
    String acts = "act,began,ended\n某法,2009-06-01 2015-10-01,\n";
    RuleFiles base = new Overlay(new Overlay(list("packs/national/tables/working-days.csv", "violations/acts.csv"),
        "packs/national/tables/working-days.csv", days), "violations/acts.csv", acts);

    assertThat(TableMutants.of(base)).hasSize(12).extracting(mutant -> mutant.what().zh()).contains(
        "packs/national/tables/working-days.csv“2025-01-01 2025-01-28/2025-02-04”：2025-02-04 改为 2025-02-03",
        "packs/national/tables/working-days.csv“2025-01-01 2025-01-28/2025-02-04”：2025-01-26 改为 2025-01-27",
        "violations/acts.csv“某法”：2015-10-01 改为 2015-10-02");
  }

  @Test
  void every_figure_and_day_of_points_bands_shares_and_days_is_noticed() {
    Filter some = new Filter(List.of("national/tables/points.csv", "point-groups", "mitigation-shares", "tier-bands",
        "rounding", "working-days", "reductions", "amount-limits", "pack.yaml", "violations/fireworks", "acts.csv"));
    MutationReport report = new Mutation(FILES, LIANGFA, Samples.none(), some, EnumSet.of(Mutation.Part.TABLES))
        .run(120, 1, () -> true);

    assertThat(report.tried()).isEqualTo(120);
    assertThat(report.survivors()).as(report.text(Language.ZH)).isEmpty();
  }

  @Test
  @Tag("slow")
  void what_only_a_sample_shows_is_noticed_by_the_sample() {
    Filter months = new Filter(List.of("national/tables/instalments"));
    Mutation without = new Mutation(FILES, LIANGFA, Samples.none(), months, EnumSet.of(Mutation.Part.TABLES));
    Mutation with = new Mutation(
        FILES, LIANGFA, Samples.in(Path.of("samples"), "samples"), months, EnumSet.of(Mutation.Part.TABLES));

    assertThat(without.run(Integer.MAX_VALUE, 1, () -> true).survivors()).isNotEmpty();
    assertThat(with.run(Integer.MAX_VALUE, 1, () -> true).survivors()).isEmpty();
  }

  private static LocatedCase located(List<String> given, RuleCase.Expect expect) {
    return new LocatedCase("rules/x.cases.yaml", 1, new RuleCase("APL-33-1-1", "没有危害后果未载", given, expect,
        List.of(), List.of(), List.of(), null, null, null, List.of()));
  }

  private static RuleJudge judge(List<LocatedCase> cases) {
    return new RuleJudge(cases, Map.of("APL-33-1-1", rule("APL-33-1-1"), "APL-33-1-2", rule("APL-33-1-2")),
        pack -> new TreeSet<>(Set.of(pack)));
  }

  private static RuleInfo rule(String id) {
    return LIANGFA.rules().catalogue().rule(id).orElseThrow();
  }

  private static RuleFiles list(String... paths) {
    return new RuleFiles() {
      @Override
      public TreeSet<String> list(String folder, String suffix) {
        TreeSet<String> found = new TreeSet<>(List.of(paths));
        found.removeIf(path -> !path.startsWith(folder + "/") || !path.endsWith(suffix));
        return found;
      }

      @Override
      public byte[] bytes(String path) {
        return "".getBytes(StandardCharsets.UTF_8);
      }
    };
  }
}
