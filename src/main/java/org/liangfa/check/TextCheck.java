package org.liangfa.check;

import org.liangfa.kernel.Language;
import org.liangfa.report.ProblemPrinter;

/** For people: what is wrong, then how much was checked. */
final class TextCheck implements CheckFormat {
  @Override
  public String id() {
    return "text";
  }

  @Override
  public String render(CheckResult result, Language language) {
    String problems = ProblemPrinter.text(result.problems(), language);
    return problems + (problems.isEmpty() ? "" : "\n") + summary(result, language) + "\n";
  }

  /** How much was checked and how it came out, without a line end. */
  String summary(CheckResult result, Language language) {
    CheckResult.Counts counts = result.counts();
    boolean zh = language == Language.ZH;
    String ran = zh
        ? "规则 " + counts.rulesRun() + "/" + counts.rules() + "，用例 " + counts.cases() + "，样本 " + counts.samples()
            + "，已知答案 " + counts.answers() + "，已接受的警告 " + counts.accepted()
        : "rules " + counts.rulesRun() + "/" + counts.rules() + ", cases " + counts.cases() + ", samples "
            + counts.samples() + ", known answers " + counts.answers() + ", accepted warnings " + counts.accepted();
    String verdict = result.green()
        ? (zh ? "通过" : "passed")
        : (zh ? "未通过：" + failed(result) + " 项不符" : "failed: " + failed(result) + " claims do not hold");
    return ran + "\n" + verdict;
  }

  private static long failed(CheckResult result) {
    return result.checked().stream().filter(claim -> !claim.holds()).count();
  }
}
