package org.liangfa.check;

import java.util.List;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Problem;

/** Workflow commands that GitHub shows as annotations beside the line. */
final class GithubCheck implements CheckFormat {
  @Override
  public String id() {
    return "github";
  }

  @Override
  public String render(CheckResult result, Language language) {
    StringBuilder out = new StringBuilder();
    List<Problem> problems = result.problems();
    for (Problem problem : problems) {
      Location location = Location.of(problem.place());
      out.append("::error file=").append(property(location.file()))
          .append(",line=").append(location.line())
          .append(",title=").append(property(problem.code())).append("::")
          .append(message(problem.what().in(language) + "\n" + problem.fix().in(language))).append('\n');
    }
    // No command: the log shows it as it stands.
    return out.append(new TextCheck().summary(result, language)).append('\n').toString();
  }

  /** Line breaks would end the command; the per cent sign begins an escape. */
  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
