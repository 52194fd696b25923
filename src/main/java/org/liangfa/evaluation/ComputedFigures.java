package org.liangfa.evaluation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefacts.Figure;
import org.liangfa.casefacts.Figures;
import org.liangfa.clause.FineClause;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.Derivation;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Proof;
import org.liangfa.recommendation.CaseFigures;
import org.liangfa.recommendation.Outcome;
import org.liangfa.recommendation.Recommender.Sums;
import org.liangfa.recommendation.StatutoryFine;
import org.liangfa.table.AssessmentFactorRow;
import org.liangfa.table.Quantity;

/** The figures of a case that come of its phases, each computed after the phase that gives it, for the next to ask. */
final class ComputedFigures {
  /** What is computed after the evidence. */
  static final Set<Quantity> COUNTED =
      EnumSet.of(Quantity.ASSESSMENT_FACTORS, Quantity.MINIMUM_TO_GOODS_VALUE, Quantity.MINIMUM_TO_GAINS);

  /** What is computed after the points. */
  static final Set<Quantity> SCORED =
      EnumSet.of(Quantity.SCORE_MITIGATING, Quantity.SCORE_AGGRAVATING, Quantity.SCORE_NET);

  private final Function<Law, @Nullable StatutoryFine> statutory;
  private final List<AssessmentFactorRow> factors;
  private final CaseFigures caseFigures;
  private final Map<String, Minimums> minimumsByRegime = new HashMap<>();

  ComputedFigures(
      Function<Law, @Nullable StatutoryFine> statutory, List<AssessmentFactorRow> factors, CaseFigures caseFigures) {
    this.statutory = statutory;
    this.factors = factors;
    this.caseFigures = caseFigures;
  }

  /** What the evidence and the clause give. */
  Figures counted(Law law, Figures figures, List<Derivation> evidence) {
    Minimums minimums =
        minimumsByRegime.computeIfAbsent(law.regime(), regime -> minimums(statutory.apply(law), law));
    return figures.with(Map.of(
        Quantity.ASSESSMENT_FACTORS, countFactors(evidence),
        Quantity.MINIMUM_TO_GOODS_VALUE, minimums.toGoodsValue(),
        Quantity.MINIMUM_TO_GAINS, minimums.toGains()));
  }

  /** What the points give. */
  static Figures scored(Figures figures, Sums score) {
    return figures.with(Map.of(
        Quantity.SCORE_MITIGATING, plain(score.mitigating()),
        Quantity.SCORE_AGGRAVATING, plain(score.aggravating()),
        Quantity.SCORE_NET, plain(score.net())));
  }

  /** Established factors, and as the upper end those that open evidence could still establish. */
  private Figure countFactors(List<Derivation> evidence) {
    Map<String, Set<Proof>> proofs = new HashMap<>();
    for (Derivation one : evidence) {
      if (one.finding() instanceof Circumstance found) {
        proofs.computeIfAbsent(found.kind(), kind -> EnumSet.noneOf(Proof.class)).add(found.proof());
      }
    }
    Set<String> established = new TreeSet<>();
    Set<String> possible = new TreeSet<>();
    for (AssessmentFactorRow row : factors) {
      Set<Proof> found = proofs.getOrDefault(row.circumstance(), Set.of());
      if (found.contains(Proof.ESTABLISHED)) {
        established.add(row.factor());
      } else if (found.contains(Proof.OPEN)) {
        possible.add(row.factor());
      }
    }
    possible.removeAll(established);
    Figure sure = plain(BigDecimal.valueOf(established.size()));
    return possible.isEmpty()
        ? sure
        : new Figure.Between(
            sure,
            plain(BigDecimal.valueOf(established.size() + possible.size())),
            established.size() + " + " + possible.size());
  }

  /** The statutory minimum against what it is measured by: the same in every pass under one law. */
  private record Minimums(Figure toGoodsValue, Figure toGains) {}

  private Minimums minimums(@Nullable StatutoryFine fine, Law law) {
    return new Minimums(
        minimumAgainst(fine, law, FineClause.Base.GOODS_VALUE),
        minimumAgainst(fine, law, FineClause.Base.ILLEGAL_GAINS));
  }

  /**
   * How many times the statutory minimum is the base. A base of nothing measures nothing; while the minimum itself
   * depends on a figure that the file lacks, it is at least that of the lowest bracket.
   */
  private Figure minimumAgainst(@Nullable StatutoryFine fine, Law law, FineClause.Base base) {
    @Nullable Money amount = caseFigures.bases().get(base);
    if (amount == null || amount.isZero()) {
      return new Figure.Missing(base == FineClause.Base.GOODS_VALUE ? "violation.goodsValue" : "violation.illegalGains");
    }
    if (fine instanceof StatutoryFine.Unknown) {
      Money least = law.clause().fine() instanceof FineClause.Stepped stepped ? stepped.leastMinimum() : Money.ZERO;
      String atLeast = "≥ " + least + " ÷ " + amount;
      return new Figure.Between(
          new Figure.Quotient(least.yuan(), amount.yuan(), atLeast), new Figure.Unbounded(atLeast), atLeast);
    }
    Money minimum = fine instanceof StatutoryFine.Known known && known.min() != null ? known.min() : Money.ZERO;
    return new Figure.Quotient(minimum.yuan(), amount.yuan(), minimum + " ÷ " + amount);
  }

  /** What has been recommended. */
  static Figures recommended(Figures figures, Outcome outcome) {
    if (outcome.advice().fine() == null) {
      return figures;
    }
    Money amount = outcome.advice().fine().amount();
    Figures more = figures.with(Quantity.RECOMMENDED_FINE, plain(amount.yuan()));
    if (outcome.statutory() instanceof StatutoryFine.Known known && known.min() != null && !known.min().isZero()) {
      more = more.with(
          Quantity.RECOMMENDED_SHARE_OF_MINIMUM,
          new Figure.Quotient(amount.yuan(), known.min().yuan(), amount + " ÷ " + known.min()));
    }
    return more;
  }

  private static Figure plain(BigDecimal number) {
    return new Figure.Plain(number, number.toPlainString());
  }
}
