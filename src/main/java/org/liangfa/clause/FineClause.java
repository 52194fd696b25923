package org.liangfa.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;

/**
 * The fine as the clause words it. Bounds are inclusive (以上, 以下 include the figure) unless a record says otherwise.
 */
public sealed interface FineClause {

  /** 处 {@code min} 以上 {@code max} 以下的罚款. */
  record Range(Money min, Money max) implements FineClause {
    public Range {
      if (min.isZero() || min.compareTo(max) >= 0) {
        throw new IllegalArgumentException("min: " + min + " (expected: above 0 and below max " + max + ")");
      }
    }
  }

  /** 处 {@code max} 以下的罚款: the clause names no minimum. */
  record CeilingOnly(Money max) implements FineClause {}

  /** 处 {@code min} 以上的罚款: the clause names no maximum. */
  record FloorOnly(Money min) implements FineClause {}

  /** 处 {@code amount} 的罚款. */
  record Fixed(Money amount) implements FineClause {}

  /**
   * 处货值金额 {@code minTimes} 倍以上 {@code maxTimes} 倍以下的罚款.
   *
   * @param minTimes lowest multiple; null where the clause names none
   * @param baseFloor base used when the real one is smaller (…不足一万元的按一万元计算); null where the clause has none
   * @param cap the most whatever the base (…但最高不超过三万元); null where the clause has none
   */
  record Multiple(
      Base base, @Nullable BigDecimal minTimes, BigDecimal maxTimes, @Nullable Money baseFloor, @Nullable Money cap)
      implements FineClause {
    /** Without a cap. */
    public Multiple(Base base, @Nullable BigDecimal minTimes, BigDecimal maxTimes, @Nullable Money baseFloor) {
      this(base, minTimes, maxTimes, baseFloor, null);
    }
  }

  /**
   * 每件（箱、亩…）处 {@code min} 以上 {@code max} 以下的罚款.
   *
   * @param unit the unit word of the clause, such as 箱
   * @param cap the most for all units together; null where the clause has none
   */
  record PerUnit(String unit, @Nullable Money min, Money max, @Nullable Money cap) implements FineClause {}

  /** 处项目投资额百分之 {@code minPercent} 以上百分之 {@code maxPercent} 以下的罚款; 1 stands for one per cent. */
  record Percentage(Base base, BigDecimal minPercent, BigDecimal maxPercent) implements FineClause {}

  /** 货值金额不足一万元的…；一万元以上的…: the bracket is found first, then its own clause applies. */
  record Stepped(Base base, List<Bracket> brackets) implements FineClause {
    public Stepped {
      brackets = List.copyOf(brackets);
    }

    /** The lowest minimum of any bracket, yuan: a bound that holds while the base is not known. */
    public Money leastMinimum() {
      return brackets.stream().map(bracket -> leastMinimum(bracket)).min(Money::compareTo).orElse(Money.ZERO);
    }

    private Money leastMinimum(Bracket bracket) {
      FineClause fine = bracket.fine();
      if (fine instanceof Range range) {
        return range.min();
      } else if (fine instanceof FloorOnly floor) {
        return floor.min();
      } else if (fine instanceof Fixed fixed) {
        return fixed.amount();
      } else if (fine instanceof Multiple multiple && multiple.base() == base && multiple.minTimes() != null) {
        return bracket.from().times(multiple.minTimes(), RoundingMode.DOWN);
      }
      return Money.ZERO;
    }
  }

  /**
   * One bracket of a stepped clause.
   *
   * @param from lowest base value inside
   * @param fromInclusive whether {@code from} itself is inside (以上) or not (超过)
   * @param until highest base value; null for the last bracket
   * @param untilInclusive whether {@code until} itself is inside (以下) or not (不足)
   * @param fine the clause of this bracket; never itself stepped
   */
  record Bracket(
      Money from, boolean fromInclusive, @Nullable Money until, boolean untilInclusive, FineClause fine) {
    /** Whether the base value falls into this bracket. */
    public boolean holds(Money value) {
      int low = value.compareTo(from);
      boolean above = fromInclusive ? low >= 0 : low > 0;
      if (until == null) {
        return above;
      }
      int high = value.compareTo(until);
      return above && (untilInclusive ? high <= 0 : high < 0);
    }
  }

  /** What a multiple, percentage or step is taken of. All are stated in the case file, in yuan. */
  enum Base {
    GOODS_VALUE,
    ILLEGAL_GAINS,
    INVESTMENT,
    TURNOVER,
    CONTRACT_PRICE,
    ADVERTISING_COST,
    ANNUAL_INCOME,
    DIRECT_LOSS,
    /** 上一年度销售额, whatever of it the violation brought in. */
    LAST_YEAR_SALES,
    /** The fine fixed under the ordinary article, of which another takes a multiple (反垄断法 art. 63). */
    ORDINARY_FINE,
    OTHER
  }
}
