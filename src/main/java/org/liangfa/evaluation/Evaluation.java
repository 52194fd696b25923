package org.liangfa.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefacts.CaseFacts;
import org.liangfa.casefacts.Terms;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.Proposal;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.engine.RuleInfo;
import org.liangfa.engine.RuleSelection;
import org.liangfa.finding.Derivation;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.CaseFigures;
import org.liangfa.recommendation.Outcome;
import org.liangfa.recommendation.Recommender;
import org.liangfa.recommendation.RegimeChoice;
import org.liangfa.recommendation.StatutoryFine;
import org.liangfa.result.Advice;
import org.liangfa.result.AmountStep;
import org.liangfa.result.Citation;
import org.liangfa.table.AssessmentFactorRow;
import org.liangfa.table.PackChain;
import org.liangfa.table.Row;
import org.liangfa.table.ThresholdRow;
import org.liangfa.table.Vocabulary;

/** One case: its packs, its two laws, and the passes through the phases that its result needs. */
final class Evaluation {
  final Liangfa knowledge;
  final CaseFile file;
  final LocalDate decisionOn;
  final PackChain packs;
  final Setting setting;
  final Labels labels;
  final CaseEvidence evidence;
  final FirstOffenceLists lists;
  final Law decisionLaw;
  /** The law of the act where it differs from that of the decision. */
  final @Nullable Law actLaw;
  final Law governing;
  final Reasoning result;
  final @Nullable RegimeChoice regimes;
  final @Nullable Reasoning otherLaw;

  /** The governing pass before anything was recommended. */
  private final Reasoning substance;
  private final CaseFigures caseFigures;
  private final Map<LocalDate, RuleSelection> selections = new HashMap<>();
  private final Reasoner reasoner;
  private final boolean lawsDifferHere;
  private final Map<Law, CaseFacts> known = new IdentityHashMap<>();
  private @Nullable Terms terms;

  Evaluation(Liangfa knowledge, CaseFile file, Options options) {
    this.knowledge = knowledge;
    this.file = file;
    this.decisionOn = decisionDay(file, options);
    this.packs =
        knowledge
            .tables()
            .packs(CaseReach.of(file, knowledge.violations(), decisionOn), Optional.ofNullable(options.pack()));
    this.setting = knowledge.settings().of(packs, decisionOn, file.party().kind().name());
    this.labels = setting.labels;
    this.evidence = new CaseEvidence(file);
    this.caseFigures = CaseAmounts.of(file);
    this.lists = new FirstOffenceLists(
        file, file.violation() == null ? List.of() : setting.firstOffences(file.violation().id()));
    this.decisionLaw = law(Law.DECISION_TIME, decisionOn);
    @Nullable Law earlier = actDay(file).map(day -> law(Law.ACT_TIME, day)).orElse(null);
    boolean changed = earlier != null && differs(earlier, decisionLaw);
    this.actLaw = changed ? earlier : null;
    this.reasoner =
        new Reasoner(
            knowledge.memo(),
            this::thresholds,
            law -> statutory(law.clause(), law.on()),
            setting.factors,
            lists,
            this::selection,
            caseFigures,
            changed);

    Reasoning decision = pass(decisionLaw);
    if (actLaw == null) {
      this.lawsDifferHere = false;
      this.regimes = null;
      this.otherLaw = null;
      this.governing = decisionLaw;
      this.substance = decision;
      this.result = conclude(decision);
      return;
    }
    Reasoning act = pass(actLaw);
    this.lawsDifferHere = differHere(act, decision);
    this.regimes =
        RegimeChoice.between(
            actLaw.on(), act.outcome(), decisionOn, decision.outcome(), citations(decision).basis("APL-2021#37"));
    boolean decisionGoverns = regimes.decisionGoverns();
    this.governing = decisionGoverns ? decisionLaw : actLaw;
    this.substance = decisionGoverns ? decision : act;
    this.result = conclude(substance);
    this.otherLaw = decisionGoverns ? act : decision;
  }

  /** The day whose law is the law of the decision: asked for, decided, or the date of the file. */
  private static LocalDate decisionDay(CaseFile file, Options options) {
    if (options.asOf() != null) {
      return options.asOf();
    }
    return Optional.ofNullable(file.violation())
        .flatMap(violation -> violation.decided().toOptional())
        .orElse(file.fileDate());
  }

  /** The day whose law is the law of the act: its last day. A continuing act falls under the law of its end. */
  private static Optional<LocalDate> actDay(CaseFile file) {
    return Optional.ofNullable(file.violation())
        .flatMap(violation -> violation.actEnd().toOptional().or(() -> violation.actBegin().toOptional()));
  }

  private Law law(String regime, LocalDate on) {
    return new Law(regime, on, GoverningClause.of(file, knowledge.violations(), clause -> statutory(clause, on), on));
  }

  /** Whether clause, rules of substance or figures set by law differ between the two days. */
  private boolean differs(Law act, Law decision) {
    return !sameClause(act, decision)
        || knowledge.memo().changesSubstance(selection(act.on()), selection(decision.on()))
        || !thresholds(act).equals(thresholds(decision));
  }

  private static boolean sameClause(Law act, Law decision) {
    return act.clause() == decision.clause() || act.clause().equals(decision.clause());
  }

  /** Whether the two laws say anything different of this case: another clause, other rules that apply, another result. */
  private static boolean differHere(Reasoning act, Reasoning decision) {
    return !sameClause(act.law(), decision.law())
        || !rulesApplied(act).equals(rulesApplied(decision))
        || !Wording.same(act.outcome().advice(), decision.outcome().advice());
  }

  private static Set<String> rulesApplied(Reasoning reasoning) {
    return reasoning.derivations().stream().map(Derivation::ruleId).collect(Collectors.toSet());
  }

  /** The threshold rows under one law. */
  private List<ThresholdRow> thresholds(Law law) {
    return law.on().equals(decisionOn)
        ? setting.thresholds
        : setting.thresholds(law.on(), knowledge.memo().testsOfTheLawCompared());
  }

  private Reasoning pass(Law law) {
    return reasoner.reason(
        law,
        facts(law),
        Supposition.NONE,
        (known, derivations) -> new Recommender(setting.rows, citations(law.on(), known.numbers(), derivations)));
  }

  /**
   * The outcome on what is supposed, of which only tier and amount are asked. Where the two laws differ, both are tried: other
   * facts may make the other one the lighter.
   */
  private Outcome attempt(Supposition supposition) {
    BriefCitations brief = brief();
    Outcome decision = attempt(decisionLaw, supposition, brief);
    if (actLaw == null) {
      return decision;
    }
    Outcome act = attempt(actLaw, supposition, brief);
    return decides(act, decision, brief) ? decision : act;
  }

  /** Whether the law of the decision governs where the two laws lead to these. */
  boolean decides(Outcome act, Outcome decision, BriefCitations brief) {
    Citation basis = brief.basis("APL-2021#37");
    return RegimeChoice.between(requireNonNull(actLaw).on(), act, decisionOn, decision, basis).decisionGoverns();
  }

  private Outcome attempt(Law law, Supposition supposition, BriefCitations brief) {
    Recommender recommender = new Recommender(setting.rows, brief);
    return reasoner.attempt(law, facts(law), supposition, (known, derivations) -> recommender).outcome();
  }

  /** Citations for outcomes of which only tier and amount are asked. */
  BriefCitations brief() {
    return new BriefCitations(citations(governing.on(), new BitSet(), List.of()));
  }

  private CaseFacts facts(Law law) {
    return known.computeIfAbsent(law, this::factsUnder);
  }

  private CaseFacts factsUnder(Law law) {
    @Nullable PenaltyClause clause = GoverningClause.isNone(law.clause()) ? null : law.clause();
    return CaseFacts.of(
        file,
        clause,
        knowledge.vocabulary().codes(Vocabulary.Kind.STEPS),
        decisionOn,
        setting.workingCalendar);
  }

  /** The last day of the term that a threshold test sets, where the file says when it began. */
  Optional<LocalDate> lastDay(String test) {
    @Nullable Terms running = terms;
    if (running == null) {
      running = Terms.of(file, setting.workingCalendar);
      terms = running;
    }
    return setting.threshold(test).flatMap(running::lastDay);
  }

  /** Whether a day is known to be a day of rest. */
  boolean restDay(LocalDate day) {
    return setting.workingCalendar.isWorkingDay(day) == Answer.NO;
  }

  private Reasoning conclude(Reasoning reasoning) {
    @Nullable Money proposed = file.proposed().flatMap(Proposal::fine).toOptional().orElse(null);
    return reasoner.conclude(reasoning, proposed, lawsDifferHere);
  }

  /** What procedure and measures follow if this were decided. */
  Reasoning deciding(Advice advice) {
    Outcome outcome = substance.outcome();
    Outcome decided =
        new Outcome(
            advice,
            outcome.envelope(),
            outcome.score(),
            outcome.whyNot(),
            outcome.statutory(),
            outcome.missingFigures(),
            outcome.conflicts(),
            outcome.personFirst());
    return conclude(
        new Reasoning(
            substance.law(), substance.figures(), substance.records(), substance.numbers(), substance.phases(), decided));
  }

  /** Trials of other claims under one law, with a recommender of their own. */
  CaseTrials trials(Law law, BriefCitations brief) {
    return reasoner.trials(law, facts(law), new Recommender(setting.rows, brief), setting);
  }

  /** The result under the rows of an assumption table. */
  Outcome supposing(String variant) {
    return attempt(setting.supposition(variant));
  }

  /** A step of arithmetic beside the fine itself, with the row of a table that it rests on. */
  AmountStep step(Text what, String expression, Row row) {
    String place = row.pack() + "/" + row.origin();
    return new AmountStep(
        what,
        expression,
        Text.of(place + "：" + row.label().zh(), place + ": " + row.label().en()),
        citations(result).basis(row.basis().toString()));
  }

  /** Follows the findings of a pass back to rules, provisions and evidence. */
  Citations citations(Reasoning reasoning) {
    return citations(reasoning.law().on(), reasoning.numbers(), reasoning.derivations());
  }

  private Citations citations(LocalDate on, BitSet numbers, List<Derivation> derivations) {
    return new Citations(
        knowledge.provisions(),
        labels,
        evidence,
        selection(on),
        () -> knowledge.memo().openers(),
        derivations,
        numbers);
  }

  /** What a clause allows on the figures of the case, before anything has been found. */
  private @Nullable StatutoryFine statutory(PenaltyClause clause, LocalDate on) {
    return Recommender.statutory(clause, caseFigures, citations(on, new BitSet(), List.of()));
  }

  /** The rules that count under the law of the day. */
  private RuleSelection selection(LocalDate on) {
    return selections.computeIfAbsent(on, day -> new RuleSelection(setting.packs, day, decisionOn));
  }

  /** Whether the rule counts under the law that governs. */
  boolean applies(RuleInfo rule) {
    return rule.appliesUnder(selection(governing.on()));
  }

  /** What the rules can tell apart under the law that governs. */
  Distinctions distinctions() {
    return knowledge.memo().distinctions(selection(governing.on()));
  }

  /** The factors that the assessment counts. */
  List<AssessmentFactorRow> factors() {
    return setting.factors;
  }

  /** The advice for a tier that is open but not the one recommended. */
  Advice optional(Tier tier) {
    Recommender recommender = new Recommender(setting.rows, citations(result));
    return recommender.option(result.derivations(), caseFigures, governing.clause(), tier);
  }
}
