package org.liangfa.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangfa.kernel.Text;

/** Whether a penalty clause given in the file yields exactly one range for every case. */
final class ClauseChecks {
  private static final Text ORDER = Text.of("下限不得高于上限", "the lower bound is above the upper one");
  private static final Text ZERO = Text.of("须大于零", "must be above zero");

  private final Problems problems;

  ClauseChecks(Problems problems) {
    this.problems = problems;
  }

  void check(View basis) {
    Optional<LocalDate> from = basis.get("from").date();
    View until = basis.get("until");
    until.date().filter(day -> from.isPresent() && !day.isAfter(from.get())).ifPresent(day ->
        tell(until, Text.of("失效日须晚于生效日 " + from.get(), "until must be later than from " + from.get())));
    View fine = basis.get("fine");
    View joined = basis.get("fineJoined");
    if (fine.isStated() && joined.is("NONE")) {
      tell(joined, Text.of("写了罚款却写 NONE", "NONE although a fine is given"));
    } else if (!fine.isStated() && (joined.is("MUST") || joined.is("MAY"))) {
      tell(joined, Text.of("没有写罚款", "no fine is given"));
    }
    fine(fine, false);
  }

  private void fine(View fine, boolean inBracket) {
    switch (fine.get("form").text().orElse("")) {
      case "CEILING_ONLY" -> positive(fine.get("max"));
      case "FLOOR_ONLY" -> positive(fine.get("min"));
      case "FIXED" -> positive(fine.get("amount"));
      case "MULTIPLE" -> bounds(fine.get("minTimes"), fine.get("maxTimes"));
      case "PERCENTAGE" -> bounds(fine.get("minPercent"), fine.get("maxPercent"));
      case "PER_UNIT" -> {
        bounds(fine.get("min"), fine.get("max"));
        order(fine.get("max"), fine.get("cap"));
      }
      case "STEPPED" -> {
        if (inBracket) {
          tell(fine, Text.of("档次之内不能再分档", "a bracket cannot hold brackets"));
        } else {
          brackets(fine, fine.get("brackets"));
        }
      }
      default -> { }
    }
  }

  private void bounds(View low, View high) {
    order(low, high);
    positive(high);
  }

  private void order(View low, View high) {
    Optional<BigDecimal> top = high.decimal();
    if (low.decimal().filter(value -> top.isPresent() && value.compareTo(top.get()) > 0).isPresent()) {
      tell(low, ORDER);
    }
  }

  private void positive(View value) {
    if (value.decimal().filter(figure -> figure.signum() == 0).isPresent()) {
      tell(value, ZERO);
    }
  }

  private void brackets(View fine, View brackets) {
    List<View> items = brackets.items();
    if (items.isEmpty()) {
      tell(fine, Text.of("至少一档", "at least one bracket"));
    }
    for (int i = 0; i < items.size(); i++) {
      View bracket = items.get(i);
      order(bracket.get("from"), bracket.get("until"));
      fine(bracket.get("fine"), true);
      if (i == 0) {
        first(bracket);
      } else {
        joined(items.get(i - 1), bracket);
      }
    }
    if (!items.isEmpty() && items.get(items.size() - 1).get("until").isStated()) {
      tell(items.get(items.size() - 1).get("until"), Text.of("最后一档不设上限", "the last bracket has no upper end"));
    }
  }

  private void first(View bracket) {
    View from = bracket.get("from");
    if (from.decimal().filter(value -> value.signum() != 0).isPresent() || bracket.get("fromInclusive").is("NO")) {
      tell(from, Text.of("第一档从 0 起（含）", "the first bracket begins at 0, inclusive"));
    }
  }

  /** The end of one bracket is the beginning of the next, and belongs to one of them. */
  private void joined(View before, View bracket) {
    Optional<BigDecimal> end = before.get("until").decimal();
    Optional<BigDecimal> begin = bracket.get("from").decimal();
    boolean apart = begin.isPresent() && (end.isEmpty() || end.get().compareTo(begin.get()) != 0);
    boolean both = before.get("untilInclusive").text().equals(bracket.get("fromInclusive").text());
    if (apart || both) {
      tell(bracket.get("from"), Text.of("与上一档之间有空缺或者重叠", "a gap or overlap with the bracket before"));
    }
  }

  private void tell(View view, Text detail) {
    problems.add(CaseCode.CLAUSE_BOUNDS, view.at(), view.path(), detail);
  }
}
