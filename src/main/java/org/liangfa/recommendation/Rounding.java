package org.liangfa.recommendation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Text;
import org.liangfa.result.AmountStep;
import org.liangfa.table.RoundingRow;

/**
 * Rounds an amount down, in the party's favour. Never below the lowest lawful amount, never to nothing, never up; and a
 * smaller amount never ends above a larger one.
 */
final class Rounding {
  private final List<RoundingRow> rows;
  private final References references;

  Rounding(RuleTables tables, References references) {
    this.rows =
        tables.rounding().stream()
            .sorted(Order.by(RoundingRow::amountFrom).descending())
            .toList();
    this.references = references;
  }

  /**
   * What rounding made of an amount.
   *
   * @param amount the amount
   * @param step step to which it was rounded; 0.00 if it was not
   * @param steps the arithmetic; empty if it was not rounded
   */
  record Rounded(Money amount, Money step, List<AmountStep> steps) {}

  /**
   * Rounds an amount.
   *
   * @param exact the amount
   * @param low lowest lawful amount, above nothing
   */
  Rounded down(Money exact, Money low) {
    List<AmountStep> steps = new ArrayList<>();
    for (RoundingRow row : rows) {
      if (row.amountFrom().compareTo(exact) > 0) {
        continue;
      }
      // Not below the figure at which the step begins: else an amount just above it could end below one just under it.
      Money floor = floor(exact, row.step());
      Money rounded = floor.max(row.amountFrom());
      if (rounded.isZero() && exact.compareTo(low) >= 0) {
        continue;
      }
      String expression = "⌊" + exact + " ÷ " + row.step() + "⌋ × " + row.step() + " = " + floor
          + (rounded.equals(floor) ? "" : " → " + rounded);
      if (rounded.compareTo(low) < 0) {
        Text kept = Text.of("向下取整会低于最低额，取最低额", "rounding down would cross the minimum; the minimum is kept");
        steps.add(Wording.step(kept, rounded + " < " + low + " → " + low, row, references));
        return new Rounded(low, Money.ZERO, steps);
      }
      Text what = Text.of("向下取整（有利于当事人）", "rounded down in the party's favour");
      steps.add(Wording.step(what, expression, row, references));
      return new Rounded(rounded, row.step(), steps);
    }
    return new Rounded(exact.max(low), Money.ZERO, steps);
  }

  /** The step that an amount of this size takes; nothing if none does. */
  Money step(Money amount) {
    return rows.stream()
        .filter(row -> row.amountFrom().compareTo(amount) <= 0)
        .map(RoundingRow::step)
        .findFirst()
        .orElse(Money.ZERO);
  }

  private static Money floor(Money exact, Money step) {
    BigDecimal times = exact.yuan().divide(step.yuan(), 0, RoundingMode.FLOOR);
    return new Money(step.yuan().multiply(times));
  }
}
