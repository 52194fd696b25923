package org.liangfa.check;

import java.util.List;
import org.liangfa.kernel.Language;

/** One way to write down how a check ended. */
public sealed interface CheckFormat permits TextCheck, JunitCheck, SarifCheck, GithubCheck {
  /** Its name on the command line. */
  String id();

  /** The whole output; the same for the same result. */
  String render(CheckResult result, Language language);

  /** All formats, the default first. */
  static List<CheckFormat> all() {
    return List.of(new TextCheck(), new JunitCheck(), new SarifCheck(), new GithubCheck());
  }

  /** The format of a name, if there is one. */
  static CheckFormat of(String id) {
    return all().stream()
        .filter(format -> format.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("format: " + id + " (expected: the id of a format)"));
  }
}
