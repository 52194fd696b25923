package org.liangfa.review;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liangfa.casefile.DecisionContent;
import org.liangfa.casefile.DecisionFile;
import org.liangfa.evaluation.Explanation;
import org.liangfa.kernel.Text;
import org.liangfa.table.ReviewContentRow;

/** What the written decision must contain against what the draft contains. */
final class Content {
  private final DecisionFile draft;
  private final List<ReviewContentRow> rows;

  Content(DecisionFile draft, List<ReviewContentRow> rows) {
    this.draft = draft;
    this.rows = rows.stream()
        .filter(row -> row.when() == ReviewContentRow.When.ALWAYS || draft.tier().isPenalty())
        .toList();
  }

  /** Steps of the procedure record that the text itself takes, each with whether it does. */
  Map<String, Boolean> steps() {
    Map<String, Boolean> steps = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> !row.step().isEmpty())
        .forEach(row -> steps.merge(row.step(), isThere(row), Boolean::logicalAnd));
    if (draft.tier().isPenalty()) {
      steps.put("DECISION_CONTENT_CHECKED", rows.stream().allMatch(this::isThere));
    }
    return steps;
  }

  void check(Explanation explanation, Sheet sheet) {
    for (ReviewContentRow row : rows) {
      String code = "CONTENT_" + row.element().toUpperCase(Locale.ROOT);
      if (isThere(row)) {
        sheet.agree(Aspect.CONTENT, code, row.label(), explanation.cite(row.basis().toString()));
      } else {
        Text what = Text.of("决定书没有写明：" + row.label().zh(), "the decision does not state: " + row.label().en());
        sheet.missing(code, what, row.fix(), explanation.cite(row.basis().toString()));
      }
    }
  }

  private boolean isThere(ReviewContentRow row) {
    return !text(row.element()).isBlank();
  }

  /**
   * The part of that name.
   *
   * @throws IllegalStateException if a draft has no such part
   */
  private String text(String element) {
    RecordComponent part = Arrays.stream(DecisionContent.class.getRecordComponents())
        .filter(one -> one.getName().equals(element))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "review-content.csv: " + element + " (expected: a part of a draft decision)"));
    try {
      return (String) part.getAccessor().invoke(draft.text());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + element, e);
    }
  }
}
