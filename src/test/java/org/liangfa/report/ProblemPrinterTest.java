package org.liangfa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;

class ProblemPrinterTest {
  private static final Problem EVIDENCE = new Problem("CASE-014", "case.yaml:27:5",
      Text.of("情节 FIRST_OFFENCE 标为已查明，但没有引用证据", "FIRST_OFFENCE is ESTABLISHED but cites no evidence"),
      Text.of("规则只采信有证据支持的情节", "rules rely only on circumstances backed by evidence"),
      Text.of("写 evidence: [E3]，或改为 state: OPEN", "write evidence: [E3], or state: OPEN"));

  @Test
  void theChosenLanguageComesFirstAndTheOtherFollows() {
    assertThat(ProblemPrinter.text(List.of(EVIDENCE), Language.ZH)).isEqualTo("""
        case.yaml:27:5: error CASE-014: 情节 FIRST_OFFENCE 标为已查明，但没有引用证据
          原因  规则只采信有证据支持的情节
          改法  写 evidence: [E3]，或改为 state: OPEN
          FIRST_OFFENCE is ESTABLISHED but cites no evidence
          why   rules rely only on circumstances backed by evidence
          fix   write evidence: [E3], or state: OPEN

        共 1 处问题 / 1 problem
        """);
    assertThat(ProblemPrinter.text(List.of(EVIDENCE, EVIDENCE), Language.EN))
        .startsWith("case.yaml:27:5: error CASE-014: FIRST_OFFENCE is ESTABLISHED")
        .contains("\n  情节 FIRST_OFFENCE")
        .endsWith("2 problems / 共 2 处问题\n");
  }

  @Test
  void noProblemPrintsNothing() {
    assertThat(ProblemPrinter.text(List.of(), Language.ZH)).isEmpty();
  }

  @Test
  void aProblemCannotCarryEscapeSequencesToTheTerminal() {
    Problem hostile = new Problem("CASE-001", "a\u001b[2Jb\nc.yaml", Text.of("值 \u202Ex", "value \u202Ex"), Text.of("",
        ""), Text.of("", ""));
    assertThat(ProblemPrinter.text(List.of(hostile), Language.ZH))
        .startsWith("a‹U+001B›[2Jb c.yaml: error CASE-001: 值 ‹U+202E›x\n");
  }

  @Test
  void jsonHoldsBothLanguages() throws IOException {
    GoldenFiles.check("problems.json", ProblemPrinter.json(List.of(EVIDENCE)));
  }
}
