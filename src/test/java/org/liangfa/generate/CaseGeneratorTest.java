package org.liangfa.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.generate.CaseGenerator.Variety;
import org.liangfa.kernel.Tier;

/** What is made up can be read and evaluated, is varied, and is the same on every machine. */
class CaseGeneratorTest {
  private static final Liangfa LIANGFA = Liangfa.packaged();
  private static final int CASES = 2_000;
  private static final int EVALUATED = 120;

  private static CaseFile read(CaseGenerator generator, int number) throws CaseFileException {
    return LIANGFA.cases().readLine(generator.line(number).getBytes(UTF_8), "generated", number + 1);
  }

  @ParameterizedTest
  @EnumSource(Variety.class)
  void every_case_can_be_read_and_evaluated(Variety variety) throws CaseFileException {
    Options options = new Options(null, null, Options.Changes.NONE);
    Set<Tier> tiers = new TreeSet<>();
    for (long seed : new long[] {1, 20260701, -5}) {
      CaseGenerator generator = new CaseGenerator(LIANGFA, seed, variety, 0);
      for (int i = 0; i < CASES / 3; i++) {
        CaseFile file = read(generator, i);
        if (i < EVALUATED / 3) {
          tiers.add(LIANGFA.recommend(file, options).tier());
        }
      }
    }
    assertThat(tiers).as("tiers reached").hasSizeGreaterThan(6);
  }

  @Test
  void cases_are_varied() throws CaseFileException {
    CaseGenerator generator = new CaseGenerator(LIANGFA, 3, Variety.DISTINCT, 0);
    Set<String> violations = new HashSet<>();
    Set<String> facts = new HashSet<>();
    for (int i = 0; i < CASES / 4; i++) {
      CaseFile file = read(generator, i);
      violations.add(file.violation() == null ? "" : file.violation().id());
      facts.add(file.jurisdiction() + file.party().kind() + file.stage() + file.circumstances());
    }
    assertThat(violations).hasSizeGreaterThan(200);
    assertThat(facts).as("cases with facts of their own").hasSizeGreaterThan(CASES / 4 * 95 / 100);
  }

  @Test
  void exactly_as_many_cases_are_broken_as_asked() {
    CaseGenerator generator = new CaseGenerator(LIANGFA, 9, Variety.CLUSTERED, 7);
    int broken = 0;
    for (int i = 0; i < CASES; i++) {
      int number = i;
      broken += generator.isInvalid(i) ? 1 : 0;
      if (generator.isInvalid(i)) {
        assertThatThrownBy(() -> read(generator, number)).as(generator.line(i)).isInstanceOf(CaseFileException.class);
      } else if (i % 10 == 0) {
        assertThatCode(() -> read(generator, number)).as(generator.line(i)).doesNotThrowAnyException();
      }
    }
    assertThat(broken).isEqualTo(CASES * 7 / 100);
  }

  @Test
  void the_same_seed_gives_the_same_case_in_any_locale() {
    String line = new CaseGenerator(LIANGFA, 42, Variety.CLUSTERED, 0).line(123_456);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(new CaseGenerator(LIANGFA, 42, Variety.CLUSTERED, 0).line(123_456)).isEqualTo(line);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(line).contains("\"caseId\":\"G-00123457\"");
    assertThat(new Draw(1, 2).between(0, Long.MAX_VALUE - 1)).isEqualTo(new Draw(1, 2).between(0, Long.MAX_VALUE - 1));
  }
}
