package org.liangfa.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefacts.CaseFacts;
import org.liangfa.casefacts.Figures;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleSelection;
import org.liangfa.fact.Claim;
import org.liangfa.fact.Fact;
import org.liangfa.fact.Feature;
import org.liangfa.finding.Derivation;
import org.liangfa.kernel.Money;
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
  private final Map<String, Begun> begunByRegime = new HashMap<>();
  private final Map<String, Advised> attempts = new HashMap<>();
  private final IdentityHashMap<Record, Integer> met = new IdentityHashMap<>();
  private final ThresholdAnswers answers = new ThresholdAnswers();
  private final ComputedFigures computed;

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
    this.computed = new ComputedFigures(statutory, this.factors, caseFigures);
  }

  /**
   * With what a pass began.
   *
   * @param numbers all facts
   * @param claims numbers of the claims among them, by the circumstance that they speak of
   * @param looked all for which any rule looked on the way to the tier
   * @param counted what was known of the figures counted after the evidence
   */
  private record Begun(BitSet numbers, Map<String, BitSet> claims, BitSet looked, BitSet counted) {}

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
   * Trials of other claims under one law, after the pass with the claims as they are.
   *
   * @param facts the facts of the case under that law
   * @param setting what the tables say to the case
   */
  CaseTrials trials(Law law, CaseFacts facts, Recommender recommender, Setting setting) {
    Begun begun = requireNonNull(begunByRegime.get(law.regime()), law.regime());
    String shape = recommender.shape(caseFigures, law.clause());
    BitSet telling = (BitSet) begun.numbers().clone();
    telling.and(begun.looked());
    begun.claims().values().forEach(telling::or);
    Likeness likeness = new Likeness(
        runs(law),
        setting.endings,
        thresholds.apply(law),
        new Likeness.Facts(telling, begun.counted(), lists.conditions(), shape));
    return new CaseTrials(
        setting.likeCases.of(likeness),
        () -> trials(law, facts, recommender, begun, setting.endings.tiers(shape)),
        derivations -> recommender.advise(derivations, caseFigures, law.clause()));
  }

  private Trials trials(
      Law law, CaseFacts facts, Recommender recommender, Begun begun, Map<Trials.Ends, Tier> tiers) {
    List<ThresholdRow> rows = thresholds.apply(law);
    ThresholdAnswers answers = new ThresholdAnswers();
    ComputedFigures computed = new ComputedFigures(statutory, factors, caseFigures);
    BitSet counted = new BitSet();
    factors.forEach(row -> counted.or(memo.circumstance(row.circumstance())));
    lists.rows().forEach(row -> row.needs().forEach(need -> counted.or(memo.circumstance(need))));
    return new Trials(
        memo,
        runs(law),
        new Trials.Start(begun.numbers(), begun.claims()),
        counted,
        new Trials.Asked(
            evidence -> {
              BitSet numbers = numbers(lists.features(evidence));
              Figures figures = computed.counted(law, facts.figures(), evidence);
              numbers.or(numbers(answers.of(rows, figures, ComputedFigures.COUNTED)));
              return numbers;
            },
            recommender::sums,
            sums -> numbers(answers.of(rows, ComputedFigures.scored(facts.figures(), sums), ComputedFigures.SCORED)),
            (derivations, sums) -> recommender.tier(derivations, sums, caseFigures, law.clause())),
        tiers);
  }

  private BitSet numbers(Collection<? extends Record> records) {
    BitSet numbers = new BitSet();
    records.forEach(record -> numbers.set(memo.number(record)));
    return numbers;
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
    Begun begun = begin(knowns);
    if (supposition.rows().isEmpty()) {
      begunByRegime.put(law.regime(), begun);
    }

    run(Phase.EVIDENCE, knowns, runs, phases, weighed, begun.looked());
    lists.features(phases.get(Phase.EVIDENCE)).forEach(knowns::add);
    figures = computed.counted(law, figures, phases.get(Phase.EVIDENCE));
    begun.counted().or(numbers(answers.of(rows, figures, ComputedFigures.COUNTED)));
    more(facts, rows, figures, supposition, ComputedFigures.COUNTED, knowns);
    for (Phase phase : TO_SCORE) {
      run(phase, knowns, runs, phases, weighed, begun.looked());
    }
    BitSet points = (BitSet) weighed.clone();
    points.and(memo.points());
    Sums score = advised.scores().computeIfAbsent(
        points, key -> advisers.of(knowns, List.of()).sums(memo.pointsRows(key)));
    figures = ComputedFigures.scored(figures, score);
    more(facts, rows, figures, supposition, ComputedFigures.SCORED, knowns);
    run(Phase.TIER, knowns, runs, phases, weighed, begun.looked());
    Outcome outcome =
        advised.outcomes().computeIfAbsent(
            weighed, key -> advisers.of(knowns, all(phases)).decide(all(phases), caseFigures, law.clause()));
    return new Reasoning(law, figures, knowns.inOrder(), knowns.numbers(), phases, outcome);
  }

  /** Procedure and measures, which see what has been recommended. */
  Reasoning conclude(Reasoning reasoning, @Nullable Money proposed, boolean lawsDifferHere) {
    Outcome outcome = reasoning.outcome();
    List<ThresholdRow> rows = thresholds.apply(reasoning.law());
    Figures figures = ComputedFigures.recommended(reasoning.figures(), outcome);
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
    answers.of(rows, figures, ThresholdAnswers.ALL).forEach(knowns::add);
    Map<Phase, List<Derivation>> phases = new EnumMap<>(reasoning.phases());
    PhaseMemo.Runs runs = runs(reasoning.law());
    BitSet nothing = new BitSet();
    run(Phase.PROCEDURE, knowns, runs, phases, nothing, nothing);
    run(Phase.MEASURES, knowns, runs, phases, nothing, nothing);
    return new Reasoning(reasoning.law(), figures, knowns.inOrder(), knowns.numbers(), phases, outcome);
  }

  /** Makes the adviser that can cite what has been found so far. */
  @FunctionalInterface
  interface Advisers {
    Recommender of(Knowns known, List<Derivation> derivations);
  }

  private Begun begin(Knowns knowns) {
    Map<String, BitSet> claims = new HashMap<>();
    for (Record record : knowns.inOrder()) {
      if (record instanceof Claim claim) {
        claims.computeIfAbsent(claim.kind(), kind -> new BitSet()).set(memo.number(claim));
      }
    }
    return new Begun((BitSet) knowns.numbers().clone(), claims, new BitSet(), new BitSet());
  }

  private void start(
      CaseFacts facts, List<ThresholdRow> rows, Figures figures, Supposition supposition, Knowns knowns) {
    List<Fact> all = new ArrayList<>(facts.facts());
    if (lawChanged) {
      all.add(LAW_CHANGED);
    }
    all.addAll(answers.of(rows, figures, ThresholdAnswers.ALL));
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
      Set<Quantity> asked,
      Knowns knowns) {
    if (supposition.rows().isEmpty()) {
      answers.of(rows, figures, asked).forEach(knowns::add);
    } else {
      start(facts, rows, figures, supposition, knowns);
    }
  }

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
      BitSet weighed,
      BitSet looked) {
    PhaseRun run = runs.view(phase).run(knowns.numbers());
    looked.or(run.looked());
    phases.put(phase, run.derivations());
    knowns.add(run);
    for (int conclusion : run.weighed()) {
      weighed.set(conclusion);
    }
  }

  private static List<Derivation> all(Map<Phase, List<Derivation>> phases) {
    List<Derivation> all = new ArrayList<>();
    phases.values().forEach(all::addAll);
    return all;
  }
}
