package org.liangfa.table;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;

/**
 * An item of a list of violations that go unpunished the first time (首违不罚清单). A list adds to article 33 and never
 * closes it: what stands in no list is still judged by the article itself. A list may have several items for one violation,
 * each with conditions of its own; the provision that states the item tells them apart.
 *
 * @param violation catalogue id
 * @param valueLimit highest value of the goods, inclusive, in yuan; null where the list names none
 * @param lookBack time before the act in which no penalty of the same kind may lie; null where the list names none
 * @param needs circumstances that the list asks for besides first offence and prompt correction
 */
public record FirstOffenceRow(
    String violation, @Nullable Money valueLimit, @Nullable Period lookBack, List<String> needs, Cited cited)
    implements Row {
  public FirstOffenceRow {
    needs = List.copyOf(needs);
  }

  /** Whether the goods lie within the limit of value, the limit itself included; an unknown value does not. */
  public boolean withinValue(Optional<Money> goods) {
    return valueLimit == null || goods.filter(value -> value.compareTo(valueLimit) <= 0).isPresent();
  }

  /**
   * Whether no penalty of the same kind lies in the time looked back: for an act of 2025-05-06 and two years, one of
   * 2023-05-06 does, one of 2023-05-05 does not. A penalty or an act of unknown day counts as lying in it.
   *
   * @param act first day of the act
   * @param alike days of the penalties of the same kind
   */
  public boolean nothingBefore(Optional<LocalDate> act, List<Optional<LocalDate>> alike) {
    if (lookBack == null || alike.isEmpty()) {
      return true;
    }
    return act.map(day -> day.minus(lookBack))
        .filter(first -> alike.stream().allMatch(day -> day.filter(on -> on.isBefore(first)).isPresent()))
        .isPresent();
  }
}
