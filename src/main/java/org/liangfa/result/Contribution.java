package org.liangfa.result;

import java.math.BigDecimal;
import java.util.List;
import org.liangfa.kernel.Text;

/**
 * A points row that counted.
 *
 * @param row code of the points row
 * @param side MITIGATING or AGGRAVATING
 * @param what the row in words
 * @param points points of the row
 * @param counted points counted after the cap of the group
 * @param group group under one cap
 * @param rule the rule that applied it
 * @param evidence evidence behind it
 * @param source table row, such as {@code national/points.csv:7}
 */
public record Contribution(
    String row,
    String side,
    Text what,
    BigDecimal points,
    BigDecimal counted,
    String group,
    RuleRef rule,
    List<EvidenceRef> evidence,
    String source) {
  public Contribution {
    evidence = List.copyOf(evidence);
  }
}
