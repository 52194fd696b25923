package org.liangfa.recommendation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.FineClause;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;

/**
 * The figures of the case that an amount can rest on. A figure that the file does not state is absent, never zero.
 *
 * @param bases what multiples, percentages and steps are taken of, in yuan; a base without an entry is unknown
 * @param goods the goods, for fines per unit and for confiscation
 * @param goodsStated whether the file states the goods; an empty list then says that there are none
 * @param refunded illegal gains already returned to those who paid them, in yuan; null if unknown
 * @param notice the penalty of which the party was notified; null before notice
 * @param benchmark what the discretion table of the place yields; null if the file does not say
 */
public record CaseFigures(
    Map<FineClause.Base, Money> bases,
    List<Goods> goods,
    boolean goodsStated,
    @Nullable Money refunded,
    @Nullable Notice notice,
    @Nullable Benchmark benchmark) {
  public CaseFigures {
    EnumMap<FineClause.Base, Money> copy = new EnumMap<>(FineClause.Base.class);
    copy.putAll(bases);
    bases = Collections.unmodifiableMap(copy);
    goods = List.copyOf(goods);
  }

  /** Figures whose goods, where there is no entry, are unknown, and without those of a discretion table. */
  public CaseFigures(
      Map<FineClause.Base, Money> bases, List<Goods> goods, @Nullable Money refunded, @Nullable Notice notice) {
    this(bases, goods, !goods.isEmpty(), refunded, notice, null);
  }

  /**
   * One kind of goods.
   *
   * @param item what it is
   * @param count how many units; null if unknown
   * @param unit the unit word, such as 箱; a fine per unit counts the goods whose unit word is the clause's own
   */
  public record Goods(String item, @Nullable BigDecimal count, String unit) {
    public Goods {
      requireNonNull(item, "item");
      requireNonNull(unit, "unit");
      if (count != null && count.signum() < 0) {
        throw new IllegalArgumentException("count: " + count.toPlainString() + " (expected: >= 0)");
      }
    }
  }

  /**
   * What the discretion table of the place (裁量表) yields for the case.
   *
   * @param table the table applied
   * @param startPercent a starting percentage that the table sets; null for that of the statutory minimum
   * @param reductionPercent by how much a reduction with a range is taken; null if not stated
   */
  public record Benchmark(
      String table, @Nullable BigDecimal startPercent, List<Factor> factors, @Nullable BigDecimal reductionPercent) {
    public Benchmark {
      factors = List.copyOf(factors);
    }
  }

  /**
   * One factor of the table.
   *
   * @param percent its percentage, 0 to 100
   * @param proven whether lawful and verified evidence stands behind the level
   */
  public record Factor(String name, BigDecimal percent, boolean proven) {}

  /**
   * The penalty of which the party was notified (行政处罚事先告知书). The defence may not make it heavier. Source:
   * APL-2021#44, #45.2.
   *
   * @param fine fine in yuan, 0.00 if the notice named none; null if the file does not say which fine it named
   * @param goods whether it named a confiscation of goods
   * @param gains whether it named a confiscation of gains
   */
  public record Notice(@Nullable Money fine, Answer goods, Answer gains) {
    public Notice {
      requireNonNull(goods, "goods");
      requireNonNull(gains, "gains");
    }
  }
}
