package org.liangfa.casefile;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the discretion table of the place (裁量表) yields for this case, as the file states it: a rule set that computes
 * the fine by added percentages has its percentages from here, never from a guess.
 *
 * @param table the table and row applied, as cited text
 * @param startPercent a starting percentage that the table sets itself; unknown for that of the statutory minimum
 * @param factors the factors of the table with their percentages
 * @param reductionPercent percentage of a reduction for which the rule set names a range only
 */
public record Benchmark(
    String table,
    Known<BigDecimal> startPercent,
    List<BenchmarkFactor> factors,
    Known<BigDecimal> reductionPercent) {
  public Benchmark {
    factors = List.copyOf(factors);
  }
}
