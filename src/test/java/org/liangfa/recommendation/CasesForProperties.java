package org.liangfa.recommendation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.FineClause.Base;
import org.liangfa.clause.FineClause.Bracket;
import org.liangfa.finding.Bar;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Opening;
import org.liangfa.finding.Points;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Tier;

/** Random clauses, figures and findings, all lawful. */
final class CasesForProperties {
  static final List<Tier> CHOOSABLE = List.of(
      Tier.NO_PENALTY_PERMITTED, Tier.MITIGATED, Tier.LENIENT, Tier.ORDINARY, Tier.AGGRAVATED);

  private CasesForProperties() {}

  /**
   * One case.
   *
   * @param rows points rows applied, {@code M1}–{@code M20} and {@code A1}–{@code A20}
   * @param opened tiers opened
   * @param barred tiers barred
   */
  record Case(FineClause fine, CaseFigures figures, Set<String> rows, Set<Tier> opened, Set<Tier> barred) {
    List<Derivation> findings() {
      List<Derivation> found = new ArrayList<>(Fixture.proven());
      rows.stream().sorted().forEach(row -> found.add(Fixture.derived(new Points(row))));
      opened.stream().sorted().forEach(tier -> found.add(Fixture.derived(new Opening(tier))));
      barred.stream().sorted().forEach(tier -> found.add(Fixture.derived(new Bar(tier))));
      return found;
    }

    Outcome decide() {
      return Fixture.decide(fine, figures, findings());
    }

    Case with(String row) {
      return new Case(fine, figures, plus(rows, row), opened, barred);
    }

    Case withoutFigures() {
      return new Case(fine, new CaseFigures(Map.of(), List.of(), null, figures.notice()), rows, opened, barred);
    }

    Case opening(Tier tier) {
      return new Case(fine, figures, rows, plus(opened, tier), barred);
    }

    private static <T> Set<T> plus(Set<T> set, T one) {
      List<T> all = new ArrayList<>(set);
      all.add(one);
      return Set.copyOf(all);
    }
  }

  /** Cases whose figures may be unknown and that may have been notified. */
  static Arbitrary<Case> cases() {
    return Combinators.combine(clauses(), figures(), rows(), tiers(1), tiers(0)).as(Case::new);
  }

  static Arbitrary<Set<Tier>> tiers(int least) {
    int most = least == 0 ? 2 : CHOOSABLE.size();
    return Arbitraries.of(CHOOSABLE).set().ofMinSize(least).ofMaxSize(most);
  }

  private static Arbitrary<Set<String>> rows() {
    Arbitrary<String> row =
        Combinators.combine(Arbitraries.of("M", "A"), Arbitraries.integers().between(1, 20)).as((s, i) -> s + i);
    return row.set().ofMaxSize(24);
  }

  static Arbitrary<Money> money() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(1, 100),
        Arbitraries.longs().between(1, 100_000),
        Arbitraries.longs().between(1, 10_000_000_00L)).map(fen -> new Money(BigDecimal.valueOf(fen, 2)));
  }

  private static Arbitrary<CaseFigures> figures() {
    Arbitrary<Money> value = Arbitraries.oneOf(money(), Arbitraries.just(Money.ZERO));
    Arbitrary<CaseFigures.Notice> notice = value.map(fine -> new CaseFigures.Notice(fine, Answer.YES, Answer.YES));
    Arbitrary<BigDecimal> count = Arbitraries.integers().between(0, 500).map(BigDecimal::valueOf);
    Arbitrary<Money> stated = value.injectNull(0.2);
    return Combinators.combine(stated, stated, count.injectNull(0.2), notice.injectNull(0.5))
        .as(CasesForProperties::figures);
  }

  private static CaseFigures figures(
      @Nullable Money goods,
      @Nullable Money investment,
      @Nullable BigDecimal count,
      CaseFigures.@Nullable Notice notice) {
    Map<Base, Money> bases = new EnumMap<>(Base.class);
    if (goods != null) {
      bases.put(Base.GOODS_VALUE, goods);
    }
    if (investment != null) {
      bases.put(Base.INVESTMENT, investment);
    }
    return new CaseFigures(bases, List.of(new CaseFigures.Goods("物品", count, "箱")), null, notice);
  }

  private static Arbitrary<FineClause> clauses() {
    Arbitrary<FineClause> stepped = Combinators.combine(money(), simple(), simple(), Arbitraries.of(true, false))
        .as((cut, low, high, inside) -> new FineClause.Stepped(Base.GOODS_VALUE, List.of(
            new Bracket(Money.ZERO, true, cut, inside, low), new Bracket(cut, !inside, null, false, high))));
    return Arbitraries.oneOf(simple(), simple(), stepped);
  }

  private static Arbitrary<FineClause> simple() {
    Arbitrary<BigDecimal> factor =
        Arbitraries.bigDecimals().between(new BigDecimal("0.1"), new BigDecimal("30")).ofScale(1);
    Arbitrary<FineClause> range = Combinators.combine(money(), money())
        .as((min, width) -> new FineClause.Range(min, min.plus(width)));
    Arbitrary<FineClause> multiple =
        Combinators.combine(factor.injectNull(0.2), factor, money().injectNull(0.5)).as(CasesForProperties::multiple);
    Arbitrary<FineClause> percentage = Combinators.combine(factor, factor)
        .as((low, width) -> new FineClause.Percentage(Base.INVESTMENT, low, low.add(width)));
    Arbitrary<FineClause> perUnit = Combinators.combine(money().injectNull(0.2), money(), money().injectNull(0.5))
        .as(CasesForProperties::perUnit);
    return Arbitraries.oneOf(
        range,
        range,
        money().map(FineClause.CeilingOnly::new),
        money().map(FineClause.FloorOnly::new),
        money().map(FineClause.Fixed::new),
        multiple,
        percentage,
        perUnit);
  }

  private static FineClause multiple(@Nullable BigDecimal low, BigDecimal width, @Nullable Money floor) {
    return new FineClause.Multiple(Base.GOODS_VALUE, low, low == null ? width : low.add(width), floor);
  }

  private static FineClause perUnit(@Nullable Money min, Money width, @Nullable Money cap) {
    return new FineClause.PerUnit("箱", min, min == null ? width : min.plus(width), cap);
  }
}
