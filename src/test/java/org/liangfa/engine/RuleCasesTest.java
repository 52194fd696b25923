package org.liangfa.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.liangfa.finding.Derivation;
import org.liangfa.kernel.Proof;

/** Every case beside every rule, and what follows from each: a rule that fires must stop when an element is dropped. */
class RuleCasesTest {
  @TestFactory
  Stream<DynamicNode> every_rule_does_what_its_cases_claim() {
    return caseFiles().map(path -> dynamicContainer(path, cases(path).flatMap(one -> tests(path, one))));
  }

  @TestFactory
  Stream<DynamicTest> every_rule_was_seen_to_apply_and_to_abstain() {
    Set<String> fires = new TreeSet<>();
    Set<String> abstains = new TreeSet<>();
    caseFiles()
        .flatMap(this::cases)
        .forEach(
            one -> {
              if (one.expect().equals("fires")) {
                fires.add(one.rule());
              } else if (one.expect().equals("abstains")) {
                abstains.add(one.rule());
              }
            });
    return Repository.rules().catalogue().rules().stream()
        .map(
            rule ->
                dynamicTest(
                    rule.id(),
                    () -> {
                      assertThat(fires)
                          .as("%s：没有一个 expect: \"fires\" 的用例（%s）", rule.id(), rule.place())
                          .contains(rule.id());
                      if (rule.elements().stream().anyMatch(RuleCasesTest::canBeOpen)) {
                        assertThat(abstains)
                            .as("%s：没有一个 expect: \"abstains\" 的用例，即要件待查明时不适用（%s）", rule.id(), rule.place())
                            .contains(rule.id());
                      }
                    }));
  }

  private Stream<DynamicTest> tests(String path, RuleCase one) {
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(dynamicTest(one.rule() + " " + one.name(), () -> new CaseRun(path, one).check()));
    if (one.expect().equals("fires")) {
      Repository.rules().catalogue().rule(one.rule()).ifPresent(rule -> tests.addAll(dropOne(path, one, rule)));
    }
    return tests.stream();
  }

  private List<DynamicTest> dropOne(String path, RuleCase one, RuleInfo rule) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Element element : rule.elements()) {
      for (Change change : Change.of(element)) {
        tests.add(
            dynamicTest(
                rule.id() + " " + one.name() + "；若" + change.title(),
                () -> {
                  List<Record> given = change.apply(one.facts());
                  assertThat(new CaseRun(path, one).firing(given))
                      .as(
                          "%s 仍然适用，尽管%s（%s，用例“%s”）；要件写得不够严，或另有相同的材料",
                          rule.id(), change.title(), rule.place(), one.name())
                      .isEmpty();
                }));
      }
    }
    return tests;
  }

  private Stream<String> caseFiles() {
    Set<String> paths = Repository.FILES.list("packs", ".cases.yaml");
    assertThat(paths).as("没有找到任何用例文件；没有运行的检查不算通过").isNotEmpty();
    return paths.stream();
  }

  private Stream<RuleCase> cases(String path) {
    return RuleCase.read("rules/" + path, Repository.FILES.bytes(path)).stream();
  }

  static boolean canBeOpen(Element element) {
    return element.type().equals("Circumstance")
        && !element.negated()
        && !element.constraints().getOrDefault("proof", Set.of("OPEN")).contains("OPEN");
  }

  /** One case run against the rules of its phase. */
  private static final class CaseRun {
    private final String path;
    private final RuleCase one;
    private final RuleInfo rule;

    CaseRun(String path, RuleCase one) {
      this.path = "rules/" + path;
      this.one = one;
      this.rule =
          Repository.rules()
              .catalogue()
              .rule(one.rule())
              .orElseThrow(() -> new AssertionError(this.path + "：没有编号为 " + one.rule() + " 的规则"));
    }

    void check() {
      for (Record fact : one.facts()) {
        for (var component : fact.getClass().getRecordComponents()) {
          String code = Components.value(fact, component.getName());
          assertThat(
                  component.getType().isEnum()
                      || Repository.VOCABULARY.knows(fact.getClass().getSimpleName(), component.getName(), code))
              .as("given 中的 %s 没有代码 %s，写错的代码什么也测不到（%s，“%s”）", Notation.print(fact), code, path, one.name())
              .isTrue();
        }
      }
      switch (one.expect()) {
        case "fires" -> fires();
        case "silent" -> silent();
        case "abstains" -> abstains();
        default -> throw new AssertionError(path + "：expect 只能是 fires、silent 或 abstains，而不是 " + one.expect());
      }
    }

    private void fires() {
      Findings findings = run(one.facts());
      assertThat(findings.ruleIds())
          .as("%s 应当适用，却没有适用（%s）；各要件：%n%s", rule.id(), rule.place(), elements(one.facts()))
          .contains(rule.id());
      assertThat(findings.ruleIds().stream().sorted().toList())
          .as("同一阶段实际适用的规则与用例的 fired 不一致（%s，“%s”）", path, one.name())
          .isEqualTo(one.rulesFired());
      assertThat(conclusions())
          .as("%s 的结论与用例的 concludes 不一致（%s，“%s”）", rule.id(), path, one.name())
          .isEqualTo(one.concluded());
    }

    private List<String> conclusions() {
      return firing(one.facts()).stream()
          .map(derivation -> Notation.print((Record) derivation.finding()))
          .distinct()
          .sorted()
          .toList();
    }

    private void silent() {
      doesNotFire();
      assertThat(open())
          .as("%s 不适用，但有待查明的要件，expect 应为 abstains（%s，“%s”）", rule.id(), path, one.name())
          .isEmpty();
    }

    private void abstains() {
      doesNotFire();
      assertThat(one.openElements()).as("abstains 的用例要写明 open（%s，“%s”）", path, one.name()).isNotEmpty();
      assertThat(open())
          .as("%s 待查明的要件与用例的 open 不一致（%s，“%s”）", rule.id(), path, one.name())
          .isEqualTo(one.openElements());
    }

    private void doesNotFire() {
      assertThat(firing(one.facts())).as("%s 不应适用，却适用了（%s，“%s”）", rule.id(), path, one.name()).isEmpty();
    }

    List<Derivation> firing(List<Record> given) {
      return run(given).derivations().stream().filter(d -> d.ruleId().equals(rule.id())).toList();
    }

    private Findings run(List<Record> given) {
      String pack = one.packs() == null ? rule.pack() : one.packs();
      RuleSelection selection = new RuleSelection(Repository.withParents(pack), one.day(), one.day());
      return Repository.rules().run(rule.phase(), given, selection);
    }

    private List<String> open() {
      return states(one.facts()).stream()
          .filter(state -> state.state() == ElementState.State.OPEN)
          .map(state -> state.element().subject())
          .sorted()
          .toList();
    }

    private String elements(List<Record> given) {
      StringBuilder text = new StringBuilder();
      for (ElementState state : states(given)) {
        String word =
            switch (state.state()) {
              case SATISFIED -> "具备";
              case OPEN -> "待查明";
              case MISSING -> "不具备";
            };
        List<String> records = state.records().stream().map(Notation::print).toList();
        text.append("    " + word + "  " + state.element() + "  " + records + "\n");
      }
      return text.toString();
    }

    private List<ElementState> states(List<Record> given) {
      return Repository.rules().catalogue().whyNot(rule.id(), given);
    }
  }

  /** One way in which an element falls away. */
  private record Change(Element element, String title, @Nullable String proof) {
    static List<Change> of(Element element) {
      List<Change> changes = new ArrayList<>();
      String sought = element.toString().replaceFirst("^not ", "");
      changes.add(new Change(element, (element.negated() ? "出现 " : "缺少 ") + sought, null));
      if (element.type().equals("Circumstance") && !element.negated()) {
        for (Proof proof : Proof.values()) {
          Set<String> allowed = element.constraints().get("proof");
          if (allowed != null && !allowed.contains(proof.name())) {
            changes.add(new Change(element, element.subject() + " " + proof.label().zh(), proof.name()));
          }
        }
      }
      return changes;
    }

    List<Record> apply(List<Record> given) {
      List<Record> changed = new ArrayList<>();
      for (Record one : given) {
        if (element.negated() || !element.matches(one)) {
          changed.add(one);
        } else if (proof != null) {
          changed.add(Notation.build(one.getClass(), List.of(Components.value(one, "kind"), proof)));
        }
      }
      if (element.negated()) {
        changed.add(example());
      }
      return changed;
    }

    /** A finding that the negated element forbids. */
    private Record example() {
      Class<?> type = requireNonNull(Notation.knownTypes().get(element.type()));
      List<String> words = new ArrayList<>();
      for (var component : type.getRecordComponents()) {
        Set<String> allowed = element.constraints().get(component.getName());
        if (allowed != null) {
          words.add(allowed.iterator().next());
        } else {
          Object[] constants = component.getType().getEnumConstants();
          words.add(constants == null ? "ANY" : ((Enum<?>) constants[0]).name());
        }
      }
      return Notation.build(type, words);
    }
  }
}
