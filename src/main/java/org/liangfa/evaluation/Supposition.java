package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangfa.fact.Comparison;
import org.liangfa.fact.Fact;
import org.liangfa.kernel.Answer;
import org.liangfa.table.AssumptionRow;

/**
 * Facts supposed instead of those in the file, to see what the result would then be.
 *
 * @param rows what is supposed to hold or not to hold
 */
record Supposition(List<AssumptionRow> rows) {
  static final Supposition NONE = new Supposition(List.of());

  Supposition {
    rows = List.copyOf(rows);
  }

  /** The facts as they would then be. A supposed comparison takes the place of the one for the same test. */
  List<Fact> applyTo(List<Fact> facts) {
    Map<String, Answer> answers = new HashMap<>();
    List<Fact> changed = new ArrayList<>(facts);
    for (AssumptionRow row : rows) {
      if (row.fact() instanceof Comparison comparison) {
        answers.put(comparison.test(), comparison.answer());
      } else if (row.holds()) {
        if (!changed.contains(row.fact())) {
          changed.add(row.fact());
        }
      } else {
        changed.remove(row.fact());
      }
    }
    changed.replaceAll(
        fact ->
            fact instanceof Comparison comparison && answers.containsKey(comparison.test())
                ? new Comparison(comparison.test(), answers.get(comparison.test()))
                : fact);
    return changed;
  }
}
