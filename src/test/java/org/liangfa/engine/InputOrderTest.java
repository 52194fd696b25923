package org.liangfa.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a phase concludes depends on the set of its input alone. Runs on the real rules. */
class InputOrderTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

  @Property(tries = 60)
  void shuffled_and_repeated_input_gives_the_same_findings(
      @ForAll Phase phase, @ForAll("inputs") List<Record> input, @ForAll Random random) {
    List<Record> other = new ArrayList<>(input);
    other.addAll(input.subList(0, input.size() / 2));
    Collections.shuffle(other, random);
    assertThat(run(phase, other)).isEqualTo(run(phase, input));
  }

  private static Findings run(Phase phase, List<Record> input) {
    RuleSelection every = new RuleSelection(Repository.withParents("shaoxing-eia"), DAY, DAY);
    return Repository.rules().run(phase, input, every);
  }

  /** Records that the rules look for, so that many of them fire. */
  @Provide
  Arbitrary<List<Record>> inputs() {
    List<Record> sought =
        Repository.rules().catalogue().rules().stream()
            .flatMap(rule -> rule.elements().stream())
            .map(InputOrderTest::example)
            .distinct()
            .toList();
    return Arbitraries.of(sought).list().ofMinSize(5).ofMaxSize(60);
  }

  private static Record example(Element element) {
    Class<?> type = Notation.knownTypes().get(element.type());
    return Notation.build(
        type,
        Arrays.stream(type.getRecordComponents())
            .map(
                component -> {
                  Object[] constants = component.getType().getEnumConstants();
                  String any = constants == null ? "NO_HARM" : ((Enum<?>) constants[0]).name();
                  Set<String> allowed = element.constraints().getOrDefault(component.getName(), Set.of(any));
                  return allowed.iterator().next();
                })
            .toList());
  }
}
