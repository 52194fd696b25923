package org.liangfa.engine;

import java.util.ArrayList;
import java.util.List;
import org.liangfa.kernel.Joined;

/**
 * The comment lines right above a rule: first interpretations, then the words of the law that the rule relies on.
 *
 * @param lines the lines of the quotation, without {@code //}
 * @param interpretations the lines that start {@code // 解释：}, without that start
 * @param tidy whether all interpretations stand above the quotation
 */
record LegalSentence(List<String> lines, List<String> interpretations, boolean tidy) {
  private static final String INTERPRETATION = "解释：";

  static LegalSentence above(DrlFile file, int ruleLine) {
    List<String> lines = new ArrayList<>();
    List<String> interpretations = new ArrayList<>();
    boolean tidy = true;
    for (int line = ruleLine - 1; file.line(line).startsWith("//"); line--) {
      String comment = file.line(line).substring(2).strip();
      if (comment.startsWith(INTERPRETATION)) {
        tidy &= !lines.isEmpty();
        interpretations.add(0, comment.substring(INTERPRETATION.length()).strip());
      } else {
        tidy &= interpretations.isEmpty();
        lines.add(0, comment);
      }
    }
    return new LegalSentence(List.copyOf(lines), List.copyOf(interpretations), tidy);
  }

  /** The quotation on one line. */
  String text() {
    return lines.stream().collect(Joined.with(""));
  }
}
