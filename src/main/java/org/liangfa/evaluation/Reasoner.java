package org.liangfa.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefacts.CaseFacts;
import org.liangfa.casefacts.Figure;
import org.liangfa.casefacts.Figures;
import org.liangfa.clause.FineClause;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleSelection;
import org.liangfa.fact.Fact;
import org.liangfa.fact.Feature;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.Derivation;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Proof;
import org.liangfa.recommendation.CaseFigures;
import org.liangfa.recommendation.Outcome;
import org.liangfa.recommendation.Recommender;
import org.liangfa.recommendation.StatutoryFine;
import org.liangfa.result.Score;
import org.liangfa.table.AssessmentFactorRow;
import org.liangfa.table.Quantity;
import org.liangfa.table.ThresholdRow;

/**
 * Runs the phases in their order. Between them it counts and adds what the next phase asks, so that no rule does
 * arithmetic: the assessment factors after the evidence, the score after the points.
 */
final class Reasoner {
  private static final List<Phase> TO_SCORE =
      List.of(Phase.THRESHOLD, Phase.EXEMPTION, Phase.FACTORS, Phase.IMPACT, Phase.SCORE);

  private final PhaseMemo memo;
  private final Function<Law, List<ThresholdRow>> thresholds;
  private final List<AssessmentFactorRow> factors;
  private final FirstOffenceLists lists;
  private final Set<String> packs;
  private final LocalDate decisionOn;
  private final CaseFigures caseFigures;
  private final boolean lawChanged;

  Reasoner(
      PhaseMemo memo,
      Function<Law, List<ThresholdRow>> thresholds,
      List<AssessmentFactorRow> factors,
      FirstOffenceLists lists,
      Set<String> packs,
      LocalDate decisionOn,
      CaseFigures caseFigures,
      boolean lawChanged) {
    this.memo = memo;
    this.thresholds = thresholds;
    this.factors = List.copyOf(factors);
    this.lists = lists;
    this.packs = packs;
    this.decisionOn = decisionOn;
    this.caseFigures = caseFigures;
    this.lawChanged = lawChanged;
  }

  RuleSelection selection(Law law) {
    return new RuleSelection(packs, law.on(), decisionOn);
  }

  /** From the facts to the choice of tier and amount; procedure and measures come after the law is chosen. */
  Reasoning reason(Law law, CaseFacts facts, Supposition supposition, Advisers advisers) {
    RuleSelection selection = selection(law);
    Map<Phase, List<Derivation>> phases = new EnumMap<>(Phase.class);
    List<ThresholdRow> rows = thresholds.apply(law);
    Figures figures = facts.figures();
    Set<Record> records = new LinkedHashSet<>(start(facts, rows, figures, supposition));

    run(Phase.EVIDENCE, records, selection, phases);
    records.addAll(lists.features(phases.get(Phase.EVIDENCE)));
    figures = figures.with(Quantity.ASSESSMENT_FACTORS, countFactors(phases.get(Phase.EVIDENCE)));
    @Nullable StatutoryFine fine = advisers.of(records, List.of()).statutory(law.clause(), caseFigures);
    figures = figures
        .with(Quantity.MINIMUM_TO_GOODS_VALUE, minimumAgainst(fine, law, FineClause.Base.GOODS_VALUE))
        .with(Quantity.MINIMUM_TO_GAINS, minimumAgainst(fine, law, FineClause.Base.ILLEGAL_GAINS));
    records.addAll(start(facts, rows, figures, supposition));
    for (Phase phase : TO_SCORE) {
      run(phase, records, selection, phases);
    }
    Score score = advisers.of(records, all(phases)).score(all(phases));
    figures = figures
        .with(Quantity.SCORE_MITIGATING, plain(score.mitigating()))
        .with(Quantity.SCORE_AGGRAVATING, plain(score.aggravating()))
        .with(Quantity.SCORE_NET, plain(score.net()));
    records.addAll(start(facts, rows, figures, supposition));
    run(Phase.TIER, records, selection, phases);
    Outcome outcome = advisers.of(records, all(phases)).decide(all(phases), caseFigures, law.clause());
    return new Reasoning(law, figures, List.copyOf(records), phases, outcome);
  }

  /** Procedure and measures, which see what has been recommended. */
  Reasoning conclude(Reasoning reasoning, @Nullable Money proposed, boolean lawsDifferHere) {
    Outcome outcome = reasoning.outcome();
    List<ThresholdRow> rows = thresholds.apply(reasoning.law());
    Figures figures = withRecommended(reasoning.figures(), outcome);
    Set<Record> records = new LinkedHashSet<>(reasoning.records());
    records.add(new Feature("RECOMMENDED_" + outcome.advice().tier()));
    if (lawsDifferHere) {
      records.add(new Feature("LAWS_DIFFER_HERE"));
    }
    if (!outcome.advice().confiscation().isEmpty()) {
      records.add(new Feature("RECOMMENDED_CONFISCATION"));
    }
    if (proposed != null
        && outcome.advice().fine() != null
        && outcome.advice().fine().amount().compareTo(proposed) < 0) {
      records.add(new Feature("AMOUNT_BELOW_PROPOSED"));
    }
    records.addAll(CaseFacts.comparisons(rows, figures));
    Map<Phase, List<Derivation>> phases = new EnumMap<>(reasoning.phases());
    RuleSelection selection = selection(reasoning.law());
    run(Phase.PROCEDURE, records, selection, phases);
    run(Phase.MEASURES, records, selection, phases);
    return new Reasoning(reasoning.law(), figures, List.copyOf(records), phases, outcome);
  }

  /** Makes the adviser that can cite what has been found so far. */
  @FunctionalInterface
  interface Advisers {
    Recommender of(Collection<Record> records, List<Derivation> derivations);
  }

  private List<Record> start(
      CaseFacts facts, List<ThresholdRow> rows, Figures figures, Supposition supposition) {
    List<Fact> all = new ArrayList<>(facts.facts());
    if (lawChanged) {
      all.add(new Feature("LAW_CHANGED"));
    }
    all.addAll(CaseFacts.comparisons(rows, figures));
    return supposition.applyTo(all).stream().map(Record.class::cast).toList();
  }

  private void run(
      Phase phase, Set<Record> records, RuleSelection selection, Map<Phase, List<Derivation>> phases) {
    List<Derivation> derived = memo.run(phase, records, selection);
    phases.put(phase, derived);
    derived.forEach(one -> records.add((Record) one.finding()));
  }

  /** Established factors, and as the upper end those that open evidence could still establish. */
  private Figure countFactors(List<Derivation> evidence) {
    Set<String> established = new TreeSet<>();
    Set<String> possible = new TreeSet<>();
    for (AssessmentFactorRow row : factors) {
      if (evidence.stream().anyMatch(one -> stands(one, row, Proof.ESTABLISHED))) {
        established.add(row.factor());
      } else if (evidence.stream().anyMatch(one -> stands(one, row, Proof.OPEN))) {
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

  private static boolean stands(Derivation one, AssessmentFactorRow factor, Proof proof) {
    return one.finding().equals(new Circumstance(factor.circumstance(), proof));
  }

  private static Figures withRecommended(Figures figures, Outcome outcome) {
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

  private static List<Derivation> all(Map<Phase, List<Derivation>> phases) {
    List<Derivation> all = new ArrayList<>();
    phases.values().forEach(all::addAll);
    return all;
  }
}
