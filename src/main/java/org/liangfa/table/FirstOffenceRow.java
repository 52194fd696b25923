package org.liangfa.table;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;

/**
 * An entry of a list of violations that go unpunished the first time (首违不罚清单). A list adds to article 33 and never
 * closes it: what stands in no list is still judged by the article itself.
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
}
