package org.liangfa.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
import org.liangfa.fact.Claim;
import org.liangfa.fact.Comparison;
import org.liangfa.fact.Fact;
import org.liangfa.fact.Feature;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.Derivation;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.CaseFigures;
import org.liangfa.recommendation.Outcome;
import org.liangfa.recommendation.Recommender;
import org.liangfa.recommendation.Recommender.Sums;
import org.liangfa.recommendation.StatutoryFine;
import org.liangfa.table.AssessmentFactorRow;
import org.liangfa.table.Quantity;
import org.liangfa.table.ThresholdRow;

/**
 * Runs the phases in their order. Between them it counts and adds what the next phase asks, so that no rule does
 * arithmetic: the assessment factors after the evidence, the score after the points.
 */
final class Reasoner {
  private static final Feature LAW_CHANGED = new Feature("LAW_CHANGED");

  private static final Set<Quantity> ALL = EnumSet.allOf(Quantity.class);

  /** What is computed after the evidence. */
  private static final Set<Quantity> COUNTED =
      EnumSet.of(Quantity.ASSESSMENT_FACTORS, Quantity.MINIMUM_TO_GOODS_VALUE, Quantity.MINIMUM_TO_GAINS);

  /** What is computed after the points. */
  private static final Set<Quantity> SCORED =
      EnumSet.of(Quantity.SCORE_MITIGATING, Quantity.SCORE_AGGRAVATING, Quantity.SCORE_NET);

  private static final List<Phase> TO_SCORE =
      List.of(Phase.THRESHOLD, Phase.EXEMPTION, Phase.FACTORS, Phase.IMPACT, Phase.SCORE);

  private final PhaseMemo memo;
  private final Function<Law, List<ThresholdRow>> thresholds;
  private final Function<Law, @Nullable StatutoryFine> statutory;
  private final List<AssessmentFactorRow> factors;
  private final FirstOffenceLists lists;
  private final Function<LocalDate, RuleSelection> selection;
  private final CaseFigures caseFigures;
  private final boolean lawChanged;
  private final Map<String, PhaseMemo.Runs> runsByRegime = new HashMap<>();
  private final Map<String, Advised> attempts = new HashMap<>();
  private final Map<String, Minimums> minimumsByRegime = new HashMap<>();
  private final IdentityHashMap<Record, Integer> met = new IdentityHashMap<>();
  private final Map<Set<Quantity>, Map<List<ThresholdRow>, List<ThresholdRow>>> asking = new IdentityHashMap<>();
  private final IdentityHashMap<ThresholdRow, Answered> answers = new IdentityHashMap<>();

  Reasoner(
      PhaseMemo memo,
      Function<Law, List<ThresholdRow>> thresholds,
      Function<Law, @Nullable StatutoryFine> statutory,
      List<AssessmentFactorRow> factors,
      FirstOffenceLists lists,
      Function<LocalDate, RuleSelection> selection,
      CaseFigures caseFigures,
      boolean lawChanged) {
    this.memo = memo;
    this.thresholds = thresholds;
    this.statutory = statutory;
    this.factors = List.copyOf(factors);
    this.lists = lists;
    this.selection = selection;
    this.caseFigures = caseFigures;
    this.lawChanged = lawChanged;
  }

  /** From the facts to the choice of tier and amount; procedure and measures come after the law is chosen. */
  Reasoning reason(Law law, CaseFacts facts, Supposition supposition, Advisers advisers) {
    return reason(law, facts, supposition, advisers, new Advised());
  }

  /**
   * The same on other facts of the case under the same law, of which only the advice is asked: where the rules conclude
   * what they concluded in an attempt before, so is the advice, whatever the premises.
   */
  Reasoning attempt(Law law, CaseFacts facts, Supposition supposition, Advisers advisers) {
    return reason(law, facts, supposition, advisers, attempts.computeIfAbsent(law.regime(), one -> new Advised()));
  }

  /** Scores and outcomes by the conclusions that they rest on. */
  private record Advised(Map<BitSet, Sums> scores, Map<BitSet, Outcome> outcomes) {
    Advised() {
      this(new HashMap<>(), new HashMap<>());
    }
  }

  /**
   * Trials of other claims under one law.
   *
   * @param facts the facts of the case under that law
   * @param tiers tiers known of cases of a shape
   */
  Trials trials(
      Law law, CaseFacts facts, Recommender recommender, Function<@Nullable String, Map<Trials.Ends, Tier>> tiers) {
    List<ThresholdRow> rows = thresholds.apply(law);
    BitSet numbers = new BitSet();
    Map<String, BitSet> claims = new HashMap<>();
    Knowns known = new Knowns(memo, met);
    start(facts, rows, facts.figures(), Supposition.NONE, known);
    numbers.or(known.numbers());
    for (Record record : known.inOrder()) {
      if (record instanceof Claim claim) {
        claims.computeIfAbsent(claim.kind(), kind -> new BitSet()).set(memo.number(claim));
      }
    }
    BitSet counted = new BitSet();
    factors.forEach(row -> counted.or(memo.circumstance(row.circumstance())));
    lists.rows().forEach(row -> row.needs().forEach(need -> counted.or(memo.circumstance(need))));
    return new Trials(
        memo,
        runs(law),
        new Trials.Start(numbers, claims),
        counted,
        new Trials.Asked(
            evidence -> afterEvidence(law, rows, facts.figures(), evidence),
            recommender::sums,
            sums -> numbers(comparisons(rows, scored(facts.figures(), sums), SCORED)),
            (derivations, sums) -> recommender.tier(derivations, sums, caseFigures, law.clause()),
            derivations -> recommender.advise(derivations, caseFigures, law.clause())),
        tiers.apply(recommender.shape(caseFigures, law.clause())));
  }

  private BitSet afterEvidence(Law law, List<ThresholdRow> rows, Figures figures, List<Derivation> evidence) {
    BitSet numbers = numbers(lists.features(evidence));
    numbers.or(numbers(comparisons(rows, counted(law, figures, evidence), COUNTED)));
    return numbers;
  }

  private BitSet numbers(Collection<? extends Record> records) {
    BitSet numbers = new BitSet();
    records.forEach(record -> numbers.set(memo.number(record)));
    return numbers;
  }

  private Figures counted(Law law, Figures figures, List<Derivation> evidence) {
    Minimums minimums =
        minimumsByRegime.computeIfAbsent(law.regime(), regime -> minimums(statutory.apply(law), law));
    return figures.with(Map.of(
        Quantity.ASSESSMENT_FACTORS, countFactors(evidence),
        Quantity.MINIMUM_TO_GOODS_VALUE, minimums.toGoodsValue(),
        Quantity.MINIMUM_TO_GAINS, minimums.toGains()));
  }

  private static Figures scored(Figures figures, Sums score) {
    return figures.with(Map.of(
        Quantity.SCORE_MITIGATING, plain(score.mitigating()),
        Quantity.SCORE_AGGRAVATING, plain(score.aggravating()),
        Quantity.SCORE_NET, plain(score.net())));
  }

  private Reasoning reason(
      Law law, CaseFacts facts, Supposition supposition, Advisers advisers, Advised advised) {
    PhaseMemo.Runs runs = runs(law);
    List<ThresholdRow> rows = thresholds.apply(law);
    Map<Phase, List<Derivation>> phases = new EnumMap<>(Phase.class);
    BitSet weighed = new BitSet();
    Figures figures = facts.figures();
    Knowns knowns = new Knowns(memo, met);
    start(facts, rows, figures, supposition, knowns);

    run(Phase.EVIDENCE, knowns, runs, phases, weighed);
    lists.features(phases.get(Phase.EVIDENCE)).forEach(knowns::add);
    figures = counted(law, figures, phases.get(Phase.EVIDENCE));
    more(facts, rows, figures, supposition, COUNTED, knowns);
    for (Phase phase : TO_SCORE) {
      run(phase, knowns, runs, phases, weighed);
    }
    BitSet points = (BitSet) weighed.clone();
    points.and(memo.points());
    Sums score = advised.scores().computeIfAbsent(
        points, key -> advisers.of(knowns, List.of()).sums(memo.pointsRows(key)));
    figures = scored(figures, score);
    more(facts, rows, figures, supposition, SCORED, knowns);
    run(Phase.TIER, knowns, runs, phases, weighed);
    Outcome outcome =
        advised.outcomes().computeIfAbsent(
            weighed, key -> advisers.of(knowns, all(phases)).decide(all(phases), caseFigures, law.clause()));
    return new Reasoning(law, figures, knowns.inOrder(), knowns.numbers(), phases, outcome);
  }

  /** Procedure and measures, which see what has been recommended. */
  Reasoning conclude(Reasoning reasoning, @Nullable Money proposed, boolean lawsDifferHere) {
    Outcome outcome = reasoning.outcome();
    List<ThresholdRow> rows = thresholds.apply(reasoning.law());
    Figures figures = withRecommended(reasoning.figures(), outcome);
    Knowns knowns = new Knowns(memo, met);
    reasoning.records().forEach(knowns::add);
    knowns.add(new Feature("RECOMMENDED_" + outcome.advice().tier()));
    if (lawsDifferHere) {
      knowns.add(new Feature("LAWS_DIFFER_HERE"));
    }
    if (!outcome.advice().confiscation().isEmpty()) {
      knowns.add(new Feature("RECOMMENDED_CONFISCATION"));
    }
    if (proposed != null
        && outcome.advice().fine() != null
        && outcome.advice().fine().amount().compareTo(proposed) < 0) {
      knowns.add(new Feature("AMOUNT_BELOW_PROPOSED"));
    }
    comparisons(rows, figures, ALL).forEach(knowns::add);
    Map<Phase, List<Derivation>> phases = new EnumMap<>(reasoning.phases());
    PhaseMemo.Runs runs = runs(reasoning.law());
    BitSet weighed = new BitSet();
    run(Phase.PROCEDURE, knowns, runs, phases, weighed);
    run(Phase.MEASURES, knowns, runs, phases, weighed);
    return new Reasoning(reasoning.law(), figures, knowns.inOrder(), knowns.numbers(), phases, outcome);
  }

  /** Makes the adviser that can cite what has been found so far. */
  @FunctionalInterface
  interface Advisers {
    Recommender of(Knowns known, List<Derivation> derivations);
  }

  private void start(
      CaseFacts facts, List<ThresholdRow> rows, Figures figures, Supposition supposition, Knowns knowns) {
    List<Fact> all = new ArrayList<>(facts.facts());
    if (lawChanged) {
      all.add(LAW_CHANGED);
    }
    all.addAll(comparisons(rows, figures, ALL));
    for (Fact fact : supposition.rows().isEmpty() ? all : supposition.applyTo(all)) {
      knowns.add((Record) fact);
    }
  }

  /** What the figures computed since then add to the start. */
  private void more(
      CaseFacts facts,
      List<ThresholdRow> rows,
      Figures figures,
      Supposition supposition,
      Set<Quantity> computed,
      Knowns knowns) {
    if (supposition.rows().isEmpty()) {
      comparisons(rows, figures, computed).forEach(knowns::add);
    } else {
      start(facts, rows, figures, supposition, knowns);
    }
  }

  /** The answers of the rows whose quantity is asked and computed by now; the same record while the figure is the same. */
  private List<Comparison> comparisons(List<ThresholdRow> rows, Figures figures, Set<Quantity> asked) {
    List<Comparison> comparisons = new ArrayList<>();
    for (ThresholdRow row : asking(rows, asked)) {
      if (figures.has(row.quantity())) {
        Figure figure = figures.get(row.quantity());
        @Nullable Answered answered = answers.get(row);
        if (answered == null || answered.figure() != figure) {
          answered = new Answered(figure, new Comparison(row.test(), figure.compare(row)));
          answers.put(row, answered);
        }
        comparisons.add(answered.comparison());
      }
    }
    return comparisons;
  }

  /** The rows that ask one of the quantities. */
  private List<ThresholdRow> asking(List<ThresholdRow> rows, Set<Quantity> asked) {
    if (asked == ALL) {
      return rows;
    }
    return asking.computeIfAbsent(asked, any -> new IdentityHashMap<>()).computeIfAbsent(rows, all -> {
      List<ThresholdRow> some = new ArrayList<>();
      for (ThresholdRow row : all) {
        if (asked.contains(row.quantity())) {
          some.add(row);
        }
      }
      return some;
    });
  }

  private record Answered(Figure figure, Comparison comparison) {}

  private PhaseMemo.Runs runs(Law law) {
    PhaseMemo.Runs runs = runsByRegime.get(law.regime());
    if (runs == null) {
      runs = memo.under(selection.apply(law.on()));
      runsByRegime.put(law.regime(), runs);
    }
    return runs;
  }

  private static void run(
      Phase phase,
      Knowns knowns,
      PhaseMemo.Runs runs,
      Map<Phase, List<Derivation>> phases,
      BitSet weighed) {
    PhaseRun run = runs.view(phase).run(knowns.numbers());
    phases.put(phase, run.derivations());
    knowns.add(run);
    for (int conclusion : run.weighed()) {
      weighed.set(conclusion);
    }
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
