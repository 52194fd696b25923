package org.liangfa.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liangfa.fact.Claim;
import org.liangfa.fact.Step;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Disposal;
import org.liangfa.finding.Duty;
import org.liangfa.kernel.Modality;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Tier;

class RuleBaseTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final RuleSelection NATIONAL = on(DAY);
  private static final Circumstance MINOR = new Circumstance("MINOR_VIOLATION", Proof.ESTABLISHED);
  private static final Circumstance NO_HARM = new Circumstance("NO_HARM", Proof.ESTABLISHED);
  private static final RuleBase RULES = new SmallRules().load();

  @Test
  void a_finding_carries_its_rule_and_premises_in_the_order_of_the_elements() {
    Findings findings = RULES.run(Phase.EXEMPTION, List.of(MINOR, NO_HARM), NATIONAL);
    assertThat(findings.derivations())
        .containsExactly(
            new Derivation(new Disposal(Tier.NO_PENALTY_REQUIRED, Modality.MUST), "LAW-1-X", List.of(NO_HARM, MINOR)));
    assertThat(findings.ruleIds()).containsExactly("LAW-1-X");
  }

  @Test
  void input_is_not_among_the_findings() {
    assertThat(RULES.run(Phase.EXEMPTION, List.of(MINOR), NATIONAL).distinct()).isEmpty();
  }

  @Test
  void a_code_is_passed_on_to_the_conclusion() {
    Claim claim = new Claim("ANY", Claim.Assertion.PRESENT, Claim.Support.VERIFIED);
    assertThat(RULES.run(Phase.EVIDENCE, List.of(claim), NATIONAL).distinct())
        .containsExactly(new Circumstance("ANY", Proof.ESTABLISHED));
  }

  @Test
  void a_finding_that_was_already_there_is_concluded_again_with_its_own_reason() {
    Disposal known = new Disposal(Tier.NO_PENALTY_REQUIRED, Modality.MUST);
    assertThat(RULES.run(Phase.EXEMPTION, List.of(known, MINOR, NO_HARM), NATIONAL).derivations())
        .extracting(Derivation::finding)
        .containsExactly(known);
  }

  @Test
  void not_asks_that_no_earlier_phase_concluded_it() {
    Disposal must = new Disposal(Tier.TRANSFER, Modality.MUST);
    Disposal may = new Disposal(Tier.NO_PENALTY_PERMITTED, Modality.MAY);
    assertThat(RULES.run(Phase.IMPACT, List.of(may), NATIONAL).derivations())
        .extracting(Derivation::premises)
        .containsExactly(List.of());
    assertThat(RULES.run(Phase.IMPACT, List.of(must), NATIONAL).derivations()).isEmpty();
  }

  @Test
  void a_rule_counts_from_its_first_day_to_the_day_before_its_end() {
    assertThat(firesOn(LocalDate.of(2019, 12, 31))).isFalse();
    assertThat(firesOn(LocalDate.of(2020, 1, 1))).isTrue();
    assertThat(firesOn(LocalDate.of(2029, 12, 31))).isTrue();
    assertThat(firesOn(LocalDate.of(2030, 1, 1))).isFalse();
  }

  @Test
  void a_rule_of_another_pack_does_not_count() {
    RuleSelection other = new RuleSelection(Set.of("zhejiang"), DAY, DAY);
    assertThat(RULES.run(Phase.EXEMPTION, List.of(MINOR, NO_HARM), other).derivations()).isEmpty();
  }

  @Test
  void procedure_follows_the_law_of_the_day_of_decision() {
    Step step = new Step("ANY", Step.State.DONE);
    RuleSelection actBeforeTheLaw = new RuleSelection(Set.of("national"), LocalDate.of(2015, 1, 1), DAY);
    assertThat(RULES.run(Phase.PROCEDURE, List.of(step), actBeforeTheLaw).distinct())
        .containsExactly(new Duty("ANY", Duty.State.DONE));
  }

  @Test
  void a_rule_marked_for_the_decision_follows_the_law_of_that_day() {
    RuleBase rules =
        new SmallRules()
            .spoil(SmallRules.EXEMPTION, "@id(\"LAW-1-X\")", "@id(\"LAW-1-X\")\n  @regime(\"DECISION\")")
            .load();
    RuleSelection actBeforeTheLaw = new RuleSelection(Set.of("national"), LocalDate.of(2015, 1, 1), DAY);
    List<Circumstance> given = List.of(MINOR, NO_HARM);
    assertThat(rules.run(Phase.EXEMPTION, given, actBeforeTheLaw).ruleIds()).containsExactly("LAW-1-X");
    assertThat(RULES.run(Phase.EXEMPTION, given, actBeforeTheLaw).ruleIds()).isEmpty();
  }

  @Test
  void why_not_tells_how_each_element_stands() {
    Circumstance open = new Circumstance("NO_HARM", Proof.OPEN);
    assertThat(states(MINOR, open)).containsExactly(ElementState.State.OPEN, ElementState.State.SATISFIED);
    Circumstance refuted = new Circumstance("MINOR_VIOLATION", Proof.REFUTED);
    assertThat(states(refuted)).containsExactly(ElementState.State.MISSING, ElementState.State.MISSING);
    assertThat(RULES.catalogue().whyNot("LAW-1-X", List.of(refuted)).get(1).records()).containsExactly(refuted);
    assertThatThrownBy(() -> RULES.catalogue().whyNot("LAW-9", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("LAW-9");
  }

  @Test
  void the_catalogue_holds_what_the_file_says() {
    RuleInfo rule = RULES.catalogue().rule("LAW-1-X").orElseThrow();
    assertThat(rule.title().zh()).isEqualTo("试条");
    assertThat(rule.title().en()).isEqualTo("a test rule");
    assertThat(rule.place()).isEqualTo("rules/packs/national/p30_exemption/law-1.drl:11");
    assertThat(rule.sentence()).isEqualTo("违法行为轻微，没有危害后果的，不予处罚。");
    assertThat(rule.interpretations()).containsExactly("测试用。");
    assertThat(rule.elements())
        .extracting(Element::toString)
        .containsExactly("Circumstance(NO_HARM, ESTABLISHED)", "Circumstance(MINOR_VIOLATION, ESTABLISHED)");
    assertThat(rule.conclusion()).hasToString("Disposal(NO_PENALTY_REQUIRED, MUST)");
    assertThat(RULES.catalogue().rules()).hasSize(Phase.values().length);
  }

  @Test
  void several_threads_share_one_rule_base() {
    Findings alone = RULES.run(Phase.EXEMPTION, List.of(MINOR, NO_HARM), NATIONAL);
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> RULES.run(Phase.EXEMPTION, List.of(MINOR, NO_HARM), NATIONAL))
                .distinct())
        .containsExactly(alone);
  }

  private static List<ElementState.State> states(Circumstance... given) {
    return RULES.catalogue().whyNot("LAW-1-X", List.of(given)).stream().map(ElementState::state).toList();
  }

  private static boolean firesOn(LocalDate day) {
    return !RULES.run(Phase.EXEMPTION, List.of(MINOR, NO_HARM), on(day)).derivations().isEmpty();
  }

  private static RuleSelection on(LocalDate day) {
    return new RuleSelection(Set.of("national"), day, day);
  }
}
