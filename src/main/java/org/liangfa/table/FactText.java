package org.liangfa.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangfa.fact.Comparison;
import org.liangfa.fact.Fact;
import org.liangfa.fact.Feature;
import org.liangfa.fact.Step;
import org.liangfa.kernel.Answer;

/** Reads {@code Comparison(PANEL_QUORUM, YES)} or {@code not Feature(PANEL_NOT_MET)}. */
final class FactText {
  private static final Pattern FORM =
      Pattern.compile("(not )?(Comparison|Feature|Step)\\(([A-Z][A-Z0-9_]*)(?:, ([A-Z_]+))?\\)");

  private FactText() {}

  static AssumptionRow assumption(Cells cells, Cited cited) {
    String text = cells.text("fact");
    Matcher matcher = FORM.matcher(text);
    Optional<Fact> fact = matcher.matches() ? fact(matcher) : Optional.empty();
    if (fact.isEmpty()) {
      cells.fail(
          TableCode.UNKNOWN_WORD,
          "fact",
          "“" + text + "”应写成 Feature(CODE)、not Feature(CODE)、Comparison(TEST, YES) 或 Step(CODE, DONE)",
          "\"" + text + "\" (expected: Feature(CODE), not Feature(CODE), Comparison(TEST, YES) or Step(CODE, DONE))");
    }
    boolean holds = !text.startsWith("not ");
    return new AssumptionRow(cells.code("variant"), holds, fact.orElse(new Feature("X")), cited);
  }

  /** The fact as {@link Object#toString} writes it. */
  static String key(Fact fact) {
    if (fact instanceof Feature feature) {
      return "Feature[code=" + feature.code() + "]";
    } else if (fact instanceof Comparison comparison) {
      return "Comparison[test=" + comparison.test() + ", answer=" + comparison.answer() + "]";
    } else if (fact instanceof Step step) {
      return "Step[code=" + step.code() + ", state=" + step.state() + "]";
    }
    return fact.toString();
  }

  private static Optional<Fact> fact(Matcher matcher) {
    String code = matcher.group(3);
    String answer = matcher.group(4);
    try {
      return switch (matcher.group(2)) {
        case "Feature" -> answer == null ? Optional.of(new Feature(code)) : Optional.empty();
        case "Comparison" -> Optional.of(new Comparison(code, Answer.valueOf(String.valueOf(answer))));
        default -> Optional.of(new Step(code, Step.State.valueOf(String.valueOf(answer))));
      };
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
