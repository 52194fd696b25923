package org.liangfa.result;

import java.math.BigDecimal;
import java.util.List;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;

/**
 * Proportionality in points, 0 to 100 each way.
 *
 * @param mitigating sum of the capped mitigating groups
 * @param aggravating sum of the capped aggravating groups
 * @param net mitigating less aggravating
 * @param target the tier that the score alone would choose
 * @param contributions every row that counted
 * @param note what to say where score and law differ; empty text otherwise
 */
public record Score(
    BigDecimal mitigating,
    BigDecimal aggravating,
    BigDecimal net,
    Tier target,
    List<Contribution> contributions,
    Text note) {
  public Score {
    contributions = List.copyOf(contributions);
  }
}
