package org.liangfa.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Language;
import org.liangfa.report.Reports;
import org.liangfa.source.RuleFiles;

/** Where the case goes to the criminal authorities, nothing is asked for before a decision that will not be made. */
class TransferTextTest {
  @Test
  void the_text_to_paste_asks_for_what_comes_before_the_transfer_not_before_a_decision() throws Exception {
    Liangfa liangfa = Liangfa.open(RuleFiles.directory(Path.of("rules")));
    String report = Reports.format("text").render(
        liangfa.evaluate(liangfa.read(Path.of("samples/suspected-crime-transfer/case.json")), Options.NONE),
        Language.ZH);

    assertThat(report).contains("移送前尚须完成：").doesNotContain("作出决定前尚须完成：");
  }
}
