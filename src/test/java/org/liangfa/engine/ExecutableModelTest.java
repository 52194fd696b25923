package org.liangfa.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rules as the engine compiles their files, and as the program packs them, conclude the same. */
class ExecutableModelTest {
  private static final int DRAWS = 150;
  private static final RuleBase COMPILED = Repository.rules();
  private static final RuleBase PREPARED = RuleBase.prepared(COMPILED.catalogue().rules());
  private static final RuleBase DIRECT = RuleBase.direct(COMPILED.catalogue().rules());

  /** Every rule once with all it asks for, so that none is compared only in silence. */
  @Test
  void every_rule_concludes_the_same_when_its_elements_are_given() {
    List<String> silent = new ArrayList<>();
    for (RuleInfo rule : COMPILED.catalogue().rules()) {
      Set<Record> input = new LinkedHashSet<>();
      for (Element element : rule.elements()) {
        if (!element.negated()) {
          input.add(record(element, new Random(rule.id().hashCode())));
        }
      }
      Findings findings = same(rule.phase(), input, selection(rule));
      if (!findings.ruleIds().contains(rule.id())) {
        silent.add(rule.id());
      }
    }
    assertThat(silent).as("rules that did not fire on their own elements").isEmpty();
  }

  @Test
  void random_input_leads_to_the_same_findings_for_the_same_reasons() {
    int concluded = 0;
    for (Phase phase : Phase.values()) {
      List<RuleInfo> rules = COMPILED.catalogue().rules(phase);
      for (int draw = 0; draw < DRAWS; draw++) {
        Random random = new Random(phase.ordinal() * 1000L + draw);
        Set<Record> input = new LinkedHashSet<>();
        int looks = 1 + random.nextInt(60);
        for (int i = 0; i < looks; i++) {
          List<Element> elements = rules.get(random.nextInt(rules.size())).elements();
          for (Element element : random.nextBoolean() ? elements : List.of(elements.get(0))) {
            input.add(record(element, random));
          }
        }
        LocalDate day = LocalDate.of(1997 + random.nextInt(30), 1 + random.nextInt(12), 15);
        concluded += same(phase, input, selection(random, day)).derivations().size();
      }
    }
    assertThat(concluded).as("findings compared").isGreaterThan(1000);
  }

  private static Findings same(Phase phase, Set<Record> input, RuleSelection selection) {
    Findings compiled = COMPILED.run(phase, input, selection);
    assertThat(PREPARED.run(phase, input, selection))
        .as("%s under %s of %s: the executable model against the files", phase, selection, input)
        .isEqualTo(compiled);
    assertThat(DIRECT.run(phase, input, selection))
        .as("%s under %s of %s: the packed rules against their files", phase, selection, input)
        .isEqualTo(compiled);
    return compiled;
  }

  /** A record that the element looks for; components it leaves open are drawn. */
  private static Record record(Element element, Random random) {
    Class<?> type = Notation.knownTypes().get(element.type());
    List<String> words = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Set<String> values = element.constraints().getOrDefault(component.getName(), Set.of());
      List<String> choice =
          !values.isEmpty()
              ? List.copyOf(new TreeSet<>(values))
              : component.getType().isEnum()
                  ? Arrays.stream(component.getType().getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList()
                  : List.copyOf(new TreeSet<>(Repository.VOCABULARY.codes(element.type())));
      words.add(choice.get(random.nextInt(choice.size())));
    }
    return Notation.build(type, words);
  }

  private static RuleSelection selection(RuleInfo rule) {
    LocalDate day = rule.span().from();
    return new RuleSelection(Set.of(rule.pack()), day, day);
  }

  private static RuleSelection selection(Random random, LocalDate day) {
    Set<String> packs = new TreeSet<>();
    COMPILED.catalogue().rules().stream().map(RuleInfo::pack).distinct().filter(pack -> random.nextInt(3) > 0)
        .forEach(packs::add);
    return new RuleSelection(packs, day, day);
  }
}
