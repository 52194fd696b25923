package org.liangfa.report;

import java.util.List;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;

/**
 * Prints what is wrong with a file so that its author can mend it. Both languages always, the chosen one first: an
 * error
 * often travels to somebody who reads the other. Code and place never change with the language.
 *
 * <pre>
 * case.yaml:27:5: error CASE-014: 情节 FIRST_OFFENCE 标为已查明，但没有引用证据
 *   原因  规则只采信有证据支持的情节
 *   改法  写 evidence: [E3]，或改为 state: OPEN
 *   FIRST_OFFENCE is ESTABLISHED but cites no evidence
 *   why   rules rely only on circumstances backed by evidence
 *   fix   write evidence: [E3], or state: OPEN
 * </pre>
 */
public final class ProblemPrinter {
  private ProblemPrinter() {}

  /** The problems in the order of the list, with their number at the end; empty for none. */
  public static String text(List<Problem> problems, Language language) {
    if (problems.isEmpty()) {
      return "";
    }
    Language other = language == Language.ZH ? Language.EN : Language.ZH;
    StringBuilder out = new StringBuilder();
    for (Problem problem : problems) {
      out.append(Neutral.line(problem.place())).append(": error ").append(Neutral.line(problem.code())).append(": ")
          .append(in(problem.what(), language)).append('\n');
      reasons(out, problem, language);
      if (!in(problem.what(), other).equals(in(problem.what(), language))) {
        out.append("  ").append(in(problem.what(), other)).append('\n');
      }
      reasons(out, problem, other);
    }
    int count = problems.size();
    Text total = Text.of("共 " + count + " 处问题", count == 1 ? "1 problem" : count + " problems");
    return out.append('\n').append(total.in(language)).append(" / ").append(total.in(other)).append('\n').toString();
  }

  private static void reasons(StringBuilder out, Problem problem, Language language) {
    boolean chinese = language == Language.ZH;
    reason(out, chinese ? "原因  " : "why   ", in(problem.why(), language));
    reason(out, chinese ? "改法  " : "fix   ", in(problem.fix(), language));
  }

  private static void reason(StringBuilder out, String label, String text) {
    if (!text.isEmpty()) {
      out.append("  ").append(label).append(text).append('\n');
    }
  }

  private static String in(Text text, Language language) {
    return Neutral.line(text.in(language));
  }

  /** {@code {"problems": [{"code", "place", "what": {"zh", "en"}, "why", "fix"}]}}, pretty, with a final newline. */
  public static String json(List<Problem> problems) {
    return JsonReport.write(new Problems(problems));
  }

  private record Problems(List<Problem> problems) {}
}
