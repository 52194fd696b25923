package org.liangfa.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.check.Samples;
import org.liangfa.engine.Conclusion;
import org.liangfa.engine.Element;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleBase;
import org.liangfa.engine.RuleCatalogue;
import org.liangfa.engine.RuleInfo;
import org.liangfa.engine.RuleSelection;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Disposal;
import org.liangfa.finding.FineBar;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Modality;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.Outcome;
import org.liangfa.recommendation.StatutoryFine;
import org.liangfa.result.Advice;
import org.liangfa.result.EnvelopeLine;
import org.liangfa.result.FineAdvice;
import org.liangfa.result.Score;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceRegistry;
import org.liangfa.table.Entry;
import org.liangfa.table.Tables;

/** A fault planted in a rule is found by the proof of the property that it breaks, and named. */
class PlantedFaultsTest {
  private static final RuleFiles FILES = RuleFiles.directory(Path.of("rules"));
  private static final Liangfa LIANGFA = Liangfa.open(FILES);

  @Test
  void a_lighter_fact_that_takes_an_exemption_away_is_found() {
    RuleCatalogue planted = planted(Phase.EXEMPTION, "APL-33-1-1", rule -> with(rule,
        element -> element.toString().equals("Circumstance(NO_HARM, ESTABLISHED)")
            ? proof(element, "OPEN") : element));

    List<Violation> found = phaseProof(planted);

    assertThat(found).extracting(Violation::scope).contains(
        "p30_exemption Disposal(NO_PENALTY_REQUIRED, MUST) Circumstance(NO_HARM, ESTABLISHED)");
    assertThat(found.get(0).given()).as("the smallest state").hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void an_aggravating_fact_that_opens_a_ground_is_found() {
    RuleCatalogue planted = planted(Phase.FACTORS, "APL-32-1", rule -> with(rule,
        element -> new Element(element.type(),
            Map.of("kind", Set.of("GRAVE_CONSEQUENCE"), "proof", Set.of("ESTABLISHED")), false, Map.of())));

    assertThat(phaseProof(planted)).extracting(Violation::scope)
        .anyMatch(scope -> scope.endsWith("Circumstance(GRAVE_CONSEQUENCE, ESTABLISHED)"));
  }

  @Test
  void a_ground_that_shuts_the_lighter_tier_is_found() {
    RuleCatalogue few = planted(Phase.TIER, "LF-50-5-ORDINARY-MITIGATE", rule -> concluding(rule, "Bar", "MITIGATED"));
    List<RuleInfo> tier = few.rules(Phase.TIER).stream()
        .filter(rule -> rule.id().startsWith("APL-57-1-1") || rule.id().equals("LF-50-5-ORDINARY-MITIGATE")
            || rule.id().equals("LF-79-TIER-MAY"))
        .toList();

    assertThat(decisionProof(catalogue(tier))).extracting(Violation::scope)
        .contains("decision RANGE Ground(LENIENT_OR_MITIGATED, MUST)");
  }

  @Test
  void a_conflict_that_no_rule_reports_is_found() {
    List<RuleInfo> silent = LIANGFA.rules().catalogue().rules().stream()
        .filter(rule -> !rule.id().equals("LF-50-5-CONFLICT"))
        .toList();

    assertThat(conflictProof(catalogue(silent))).extracting(Violation::scope)
        .containsExactly("conflict Ground(LENIENT_OR_MITIGATED, MUST) Aggravation(MUST)");
  }

  @Test
  void a_fine_beside_an_end_without_penalty_is_found() {
    Advice fined = new Advice(Tier.LENIENT,
        new FineAdvice(Money.parse("1"), Money.parse("2"), Money.parse("1"), Money.parse("1")), List.of(), List.of(),
        List.of(), Text.of("罚", "fined"));
    Derivation end = new Derivation(new Disposal(Tier.NO_PENALTY_REQUIRED, Modality.MUST), "R", List.of());

    assertThat(Fault.fined(fined, List.of(end))).contains("NO_PENALTY_REQUIRED");
    assertThat(Fault.fined(fined, List.of(new Derivation(new FineBar(), "R", List.of())))).contains("FineBar");
    assertThat(Fault.fined(fined, List.of())).isEmpty();
  }

  @Test
  void a_tier_that_is_shut_and_an_amount_outside_its_band_are_found() {
    Advice fined = new Advice(Tier.LENIENT,
        new FineAdvice(Money.parse("100"), Money.parse("200"), Money.parse("300"), Money.parse("1")), List.of(), List.of(),
        List.of(), Text.of("罚", "fined"));

    assertThat(Fault.of(outcome(fined, false), List.of())).containsKey(Property.INSIDE_ENVELOPE);
    assertThat(Fault.of(outcome(fined, true), List.of()).get(Property.INSIDE_ENVELOPE).en())
        .contains("300.00 is not in the band");
  }

  private static Outcome outcome(Advice advice, boolean open) {
    EnvelopeLine line = new EnvelopeLine(
        advice.tier(), open, List.of(), Money.parse("100"), Money.parse("200"), Text.of("档", "tier"), List.of());
    Score score = new Score(
        BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, Tier.ORDINARY, List.of(), Text.of("", ""));
    StatutoryFine fine = new StatutoryFine.Known(
        StatutoryFine.Form.RANGE, Money.parse("100"), Money.parse("500"), List.of());
    return new Outcome(advice, List.of(line), score, List.of(), fine, List.of(), List.of(), false);
  }

  @Test
  void an_engine_that_leaves_a_rule_out_is_found_with_the_fewest_facts_that_show_it() {
    List<Violation> found = engineProof((phase, state, selection) -> {
      Set<String> applied = applied(phase, state, selection);
      applied.remove("APL-33-1-1");
      return applied;
    });

    assertThat(found).anySatisfy(violation -> {
      assertThat(violation.scope()).isEqualTo("engine APL-33-1-1");
      assertThat(violation.place()).contains("apl-33.drl:");
      assertThat(violation.given()).hasSize(3);
    });
  }

  @Test
  void an_engine_that_minds_order_duplicates_or_irrelevant_facts_is_found() {
    List<Violation> found = engineProof((phase, state, selection) ->
        state.size() > 2 && state.get(0).equals(state.get(state.size() - 1))
            || state.stream().anyMatch(fact -> fact.toString().contains("NO_RULE_LOOKS_AT_THIS"))
                ? new TreeSet<>()
                : applied(phase, state, selection));

    assertThat(found).extracting(Violation::property).contains(Property.ORDER_IRRELEVANT);
    assertThat(found).extracting(Violation::property).doesNotContain(Property.ENGINE_AGREES);
  }

  @Test
  void a_mitigating_fact_that_scores_against_the_party_is_found_in_a_whole_case() throws CaseFileException {
    String path = "packs/national/tables/points.csv";
    String wrong = new String(FILES.bytes(path), StandardCharsets.UTF_8)
        .replace("COOPERATION,MITIGATING,CONDUCT,4,", "COOPERATION,AGGRAVATING,CONDUCT,12,");
    Tables planted = LIANGFA.tables().with(new Spoilt(path, wrong), LIANGFA.sources(), path);
    CaseFile file = LIANGFA.read(Path.of("samples/ordinary-no-factors/case.yaml"));

    List<Violation> found =
        violations(new CaseProof(LIANGFA.with(planted)).sections(Map.of("planted", file), (name, number) -> {}));

    assertThat(found).anySatisfy(violation -> {
      assertThat(violation.scope()).isEqualTo("case COOPERATION");
      assertThat(violation.property()).isEqualTo(Property.MONOTONE);
      assertThat(violation.given()).contains("COOPERATION ESTABLISHED");
    });
  }

  @Test
  void a_doubt_that_a_rule_takes_for_refuted_favours_silently_and_is_found() throws CaseFileException {
    String path = "packs/national/p10_evidence/apl-40.drl";
    String right = new String(FILES.bytes(path), StandardCharsets.UTF_8);
    String wrong = right.replace("new Circumstance($kind, Proof.OPEN)", "new Circumstance($kind, Proof.REFUTED)");
    assertThat(wrong).isNotEqualTo(right);
    Map<String, CaseFile> cases =
        Map.of("planted", LIANGFA.read(Path.of("samples/aggravated-repeat-on-anniversary/case.json")));

    List<Violation> found =
        violations(new CaseProof(Liangfa.open(new Spoilt(path, wrong))).sections(cases, (name, number) -> {}));

    assertThat(found).anySatisfy(violation -> {
      assertThat(violation.property()).isEqualTo(Property.DOUBT_IS_TOLD);
      assertThat(violation.what().zh()).startsWith("待查后更有利而没有报告 ");
    });
    assertThat(violations(new CaseProof(LIANGFA).sections(cases, (name, number) -> {}))).isEmpty();
  }

  private static List<Violation> engineProof(EngineProof.Engine engine) {
    RuleCatalogue some = catalogue(LIANGFA.rules().catalogue().rules(Phase.EXEMPTION));
    return violations(new EngineProof(some, engine, new Universe(some.rules(), new Exclusive(FILES)),
        pack -> LIANGFA.tables().lineage(pack)).sections());
  }

  private static Set<String> applied(Phase phase, List<Record> state, RuleSelection selection) {
    return new TreeSet<>(LIANGFA.rules().run(phase, state, selection).ruleIds());
  }

  /** The rules of this checkout with one file changed. */
  private record Spoilt(String path, String text) implements RuleFiles {
    @Override
    public SortedSet<String> list(String folder, String suffix) {
      return FILES.list(folder, suffix);
    }

    @Override
    public byte[] bytes(String asked) {
      return asked.equals(path) ? text.getBytes(StandardCharsets.UTF_8) : FILES.bytes(asked);
    }
  }

  @Test
  void the_phases_as_they_are_break_nothing_and_every_exception_is_needed() {
    ProofReport report = new Proof(FILES, LIANGFA).quick();

    assertThat(report.problems()).as(report.text(Language.ZH)).isEmpty();
    assertThat(report.sections()).allMatch(section -> section.states() > 0);
  }

  @Test
  @Tag("slow")
  void everything_holds_for_tier_and_amount_and_around_the_samples() {
    Map<String, CaseFile> cases = new LinkedHashMap<>();
    List<Problem> unread = new ArrayList<>();
    Samples.in(Path.of("samples"), "samples").cases(LIANGFA, unread).forEach((name, file) -> {
      if (Math.floorMod(name.hashCode(), 12) == 0) {
        cases.put(name, file);
      }
    });
    assertThat(unread).isEmpty();
    ProofReport report = new Proof(FILES, LIANGFA).run(cases, (name, number) -> {});

    assertThat(report.problems()).as(report.text(Language.ZH)).isEmpty();
    assertThat(cases).hasSizeGreaterThan(3);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(delimiter = '|', value = {
    "exclusive.csv    | ,ONE,         | ,ONe,",
    "exclusive.csv    | group,members | groups,members",
    "incompatible.csv | Ground(       | Grund(",
    "incompatible.csv | 2021-07-15    | 2021-07-32",
  })
  void a_misspelt_table_of_the_proof_is_refused_and_does_not_weaken_it(String name, String words, String other) {
    String path = "proof/" + name;
    String text = new String(FILES.bytes(path), StandardCharsets.UTF_8);
    assertThat(text).contains(words);

    assertThatThrownBy(() -> new Proof(new Spoilt(path, text.replace(words, other)), LIANGFA).quick())
        .isInstanceOfSatisfying(ProofException.class, e -> assertThat(e.problems())
            .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("PROOF-004")));
  }

  @Test
  void an_exception_that_nothing_needs_or_without_a_provision_is_refused() {
    RuleFiles files = new RuleFiles() {
      @Override
      public SortedSet<String> list(String folder, String suffix) {
        return new TreeSet<>(Set.of("proof/exceptions.csv"));
      }

      @Override
      public byte[] bytes(String path) {
        return ("id,property,scope,basis,zh,en\n"
            + "IDLE,MONOTONE,nothing,APL-2021#33,无,none\n"
            + "UNFOUNDED,MONOTONE,nothing,APL-2021#999,无,none\n").getBytes(StandardCharsets.UTF_8);
      }
    };

    assertThat(new Exceptions(files, SourceRegistry.read(FILES)).problems(scope -> true))
        .extracting(problem -> problem.code() + " " + problem.place())
        .containsExactly("PROOF-002 rules/proof/exceptions.csv:2", "PROOF-003 rules/proof/exceptions.csv:3");
  }

  private static List<Violation> phaseProof(RuleCatalogue catalogue) {
    return violations(new PhaseProof(
        catalogue, new Selections(LIANGFA.tables(), catalogue), finder(), new Sides(LIANGFA.tables())).sections());
  }

  private static List<Violation> decisionProof(RuleCatalogue catalogue) {
    return violations(new DecisionProof(
        catalogue, new Selections(LIANGFA.tables(), catalogue), finder(), LIANGFA.tables()).sections());
  }

  private static List<Violation> conflictProof(RuleCatalogue catalogue) {
    return violations(new ConflictProof(
        FILES, catalogue, new Selections(LIANGFA.tables(), catalogue), finder()).sections());
  }

  private static List<Violation> violations(List<Section> sections) {
    return sections.stream().flatMap(section -> section.violations().stream()).toList();
  }

  private static ConeFinder finder() {
    Map<String, Set<String>> opposites = new HashMap<>();
    for (Entry.Circumstance entry : LIANGFA.vocabulary().circumstances()) {
      opposites.put(entry.code(), entry.opposes());
    }
    return new ConeFinder(new Universe(LIANGFA.rules().catalogue().rules(), new Exclusive(FILES)),
        new Sides(LIANGFA.tables()), opposites);
  }

  /** The rules of one phase, one of them changed. */
  private static RuleCatalogue planted(Phase phase, String id, UnaryOperator<RuleInfo> fault) {
    List<RuleInfo> rules = new ArrayList<>(LIANGFA.rules().catalogue().rules(phase));
    assertThat(rules).extracting(RuleInfo::id).contains(id);
    rules.replaceAll(rule -> rule.id().equals(id) ? fault.apply(rule) : rule);
    return catalogue(rules);
  }

  private static RuleCatalogue catalogue(List<RuleInfo> rules) {
    return RuleBase.direct(rules).catalogue();
  }

  private static Element proof(Element element, String proof) {
    Map<String, Set<String>> constraints = new LinkedHashMap<>(element.constraints());
    constraints.put("proof", Set.of(proof));
    return new Element(element.type(), constraints, element.negated(), element.names());
  }

  private static RuleInfo with(RuleInfo rule, UnaryOperator<Element> change) {
    return rule.with(rule.elements().stream().map(change).toList(), rule.conclusion());
  }

  private static RuleInfo concluding(RuleInfo rule, String type, String argument) {
    return rule.with(rule.elements(), new Conclusion(type, List.of(argument)));
  }
}
