package org.liangfa.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.liangfa.kernel.Text;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceRegistry;

/** What an entry of the accepted warnings lets pass, and what not. */
class AcceptedTest {
  private static final RuleFiles RULES = RuleFiles.directory(Path.of("rules"));
  private static final SourceRegistry SOURCES = SourceRegistry.read(RULES);
  private static final String LATE = "LINT-016,p80_procedure * 2021-07-15,LIANGFA-PROPOSAL#63,程序,procedure";

  @Test
  void a_pattern_accepts_the_next_rule_of_its_kind_without_a_line_of_its_own() {
    assertThat(rest(LATE, late("AEL-22-DONE", "2021-07-15"), late("AEL-99-NEW", "2021-07-15"))).isEmpty();
  }

  @Test
  void a_pattern_does_not_accept_another_day_phase_or_code() {
    Remark dayLater = late("AEL-22-DONE", "2021-07-16");
    Remark otherPhase = remark(LintCode.FIRST_DAY, "p40_factors AEL-22-DONE 2021-07-15");
    Remark otherCode = remark(LintCode.REDUNDANT_RULE, "p80_procedure AEL-22-DONE 2021-07-15");

    assertThat(rest(LATE, late("AEL-22-DONE", "2021-07-15"), dayLater, otherPhase, otherCode))
        .containsExactly(dayLater, otherPhase, otherCode);
  }

  @Test
  void a_pattern_that_nothing_follows_is_an_error_of_its_own() {
    assertThat(rest(LATE)).extracting(Remark::code).containsExactly(LintCode.ACCEPTED_IDLE);
  }

  @Test
  void only_the_star_stands_for_anything() {
    assertThat(rest("LINT-009,BURDEN_.,LIANGFA-PROPOSAL#62,未用,unused", remark(LintCode.TEST_UNUSED, "BURDEN_X")))
        .extracting(Remark::code).containsExactly(LintCode.TEST_UNUSED, LintCode.ACCEPTED_IDLE);
  }

  private static Remark late(String rule, String day) {
    return remark(LintCode.FIRST_DAY, "p80_procedure " + rule + " " + day);
  }

  private static Remark remark(LintCode code, String subject) {
    return new Remark(code, subject, "rules/x:1", Text.of(subject, subject));
  }

  private static List<Remark> rest(String line, Remark... remarks) {
    RuleFiles one = new RuleFiles() {
      @Override
      public SortedSet<String> list(String folder, String suffix) {
        return RULES.list(folder, suffix);
      }

      @Override
      public byte[] bytes(String path) {
        return ("code,subject,basis,zh,en\n" + line + "\n").getBytes(StandardCharsets.UTF_8);
      }
    };
    return new Accepted(one, SOURCES).rest(List.of(remarks));
  }
}
