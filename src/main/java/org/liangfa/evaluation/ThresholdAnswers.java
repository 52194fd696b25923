package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefacts.Figure;
import org.liangfa.casefacts.Figures;
import org.liangfa.fact.Comparison;
import org.liangfa.table.Quantity;
import org.liangfa.table.ThresholdRow;

/** What threshold rows answer on the figures of one case. */
final class ThresholdAnswers {
  static final Set<Quantity> ALL = EnumSet.allOf(Quantity.class);

  private final Map<Set<Quantity>, Map<List<ThresholdRow>, List<ThresholdRow>>> asking = new IdentityHashMap<>();
  private final IdentityHashMap<ThresholdRow, Answered> answers = new IdentityHashMap<>();

  /** The answers of the rows whose quantity is asked and known by now; the same record while the figure is the same. */
  List<Comparison> of(List<ThresholdRow> rows, Figures figures, Set<Quantity> asked) {
    List<Comparison> comparisons = new ArrayList<>();
    for (ThresholdRow row : asking(rows, asked)) {
      if (figures.has(row.quantity())) {
        Figure figure = figures.get(row.quantity());
        @Nullable Answered answered = answers.get(row);
        if (answered == null || answered.figure() != figure) {
          answered = new Answered(figure, new Comparison(row.test(), figure.compare(row)));
          answers.put(row, answered);
        }
        comparisons.add(answered.comparison());
      }
    }
    return comparisons;
  }

  /** The rows that ask one of the quantities. */
  private List<ThresholdRow> asking(List<ThresholdRow> rows, Set<Quantity> asked) {
    if (asked == ALL) {
      return rows;
    }
    return asking.computeIfAbsent(asked, any -> new IdentityHashMap<>()).computeIfAbsent(rows, all -> {
      List<ThresholdRow> some = new ArrayList<>();
      for (ThresholdRow row : all) {
        if (asked.contains(row.quantity())) {
          some.add(row);
        }
      }
      return some;
    });
  }

  private record Answered(Figure figure, Comparison comparison) {}
}
