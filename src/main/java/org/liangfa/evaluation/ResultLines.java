package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.liangfa.casefile.Defence;
import org.liangfa.engine.Notation;
import org.liangfa.engine.Phase;
import org.liangfa.finding.Aggravation;
import org.liangfa.finding.AssessmentExclusion;
import org.liangfa.finding.Bar;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.Conflict;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Disposal;
import org.liangfa.finding.Duty;
import org.liangfa.finding.Finding;
import org.liangfa.finding.FineBar;
import org.liangfa.finding.Ground;
import org.liangfa.finding.HigherFine;
import org.liangfa.finding.Measure;
import org.liangfa.finding.NotGround;
import org.liangfa.finding.Opening;
import org.liangfa.finding.Reduction;
import org.liangfa.finding.Question;
import org.liangfa.finding.RedLine;
import org.liangfa.finding.Risk;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.BarLine;
import org.liangfa.result.DerivationLine;
import org.liangfa.result.DutyLine;
import org.liangfa.result.EvidenceRef;
import org.liangfa.result.GroundLine;
import org.liangfa.result.Issue;
import org.liangfa.result.MeasureLine;
import org.liangfa.result.NotCounted;
import org.liangfa.result.RiskLine;
import org.liangfa.result.RuleRef;
import org.liangfa.table.Entry;
import org.liangfa.table.Vocabulary;

/** The findings of the governing pass, line by line, each with its rule, provision and evidence. */
final class ResultLines {
  private final Evaluation evaluation;
  private final Reasoning reasoning;
  private final Citations citations;
  private final Vocabulary vocabulary;

  ResultLines(Evaluation evaluation) {
    this(evaluation, evaluation.result);
  }

  ResultLines(Evaluation evaluation, Reasoning reasoning) {
    this.evaluation = evaluation;
    this.reasoning = reasoning;
    this.citations = evaluation.citations(reasoning);
    this.vocabulary = evaluation.knowledge.vocabulary();
  }

  /** Findings that carry the recommendation: how the case ends, grounds both ways, what opened the chosen tier. */
  List<GroundLine> grounds() {
    Tier chosen = reasoning.outcome().advice().tier();
    Map<String, List<Derivation>> byRule = new LinkedHashMap<>();
    for (Derivation one : reasoning.derivations()) {
      if (carries(one.finding(), chosen) && !restsOnGround(one)) {
        byRule.computeIfAbsent(one.ruleId(), id -> new ArrayList<>()).add(one);
      }
    }
    return byRule.values().stream().map(this::ground).toList();
  }

  /** One line for a rule, however many circumstances made it fire. */
  GroundLine ground(List<Derivation> derivations) {
    RuleRef rule = citations.rule(derivations.get(0).ruleId());
    return new GroundLine(
        rule.id(),
        rule.name(),
        rule.basis(),
        Wording.effect(derivations.get(0).finding()),
        derivations.stream()
            .flatMap(one -> citations.evidence(one).stream())
            .distinct()
            .sorted(Order.by(EvidenceRef::id))
            .toList(),
        derivations.stream().flatMap(one -> premises(one).stream()).distinct().toList());
  }

  /** That a ground opens the tier is told by the ground itself. */
  private static boolean restsOnGround(Derivation one) {
    return one.finding() instanceof Opening && one.premises().stream().anyMatch(Ground.class::isInstance);
  }

  private static boolean carries(Finding finding, Tier chosen) {
    if (finding instanceof Opening opening) {
      return opening.tier() == chosen;
    }
    if (finding instanceof Disposal) {
      return true;
    }
    // Nothing is weighed where the case goes elsewhere or may not be punished.
    if (chosen == Tier.TRANSFER || chosen == Tier.NOT_PUNISHABLE) {
      return false;
    }
    return finding instanceof Ground
        || finding instanceof Aggravation
        || finding instanceof Reduction
        || finding instanceof FineBar
        || finding instanceof HigherFine;
  }

  private List<String> premises(Derivation one) {
    return one.premises().stream().map(evaluation.labels::premise).toList();
  }

  /** Whether a rule of another pack counts what this one does not: a ground is not listed as uncounted. */
  private boolean isGround(String kind) {
    return reasoning.of(Ground.class).stream()
        .anyMatch(ground -> ground.premises().contains(new Circumstance(kind, Proof.ESTABLISHED)));
  }

  /** Established but opening nothing; pleaded by the party but not proven. */
  List<NotCounted> notCounted() {
    List<NotCounted> lines = new ArrayList<>();
    Set<String> told = new TreeSet<>();
    for (Derivation one : reasoning.of(NotGround.class)) {
      String kind = ((NotGround) one.finding()).kind();
      RuleRef rule = citations.rule(one.ruleId());
      told.add(kind);
      if (isGround(kind)) {
        continue;
      }
      lines.add(
          new NotCounted(
              kind, evaluation.labels.circumstance(kind), rule.name(), rule, citations.evidence(kind)));
    }
    Set<String> argued = new TreeSet<>(evaluation.file.defence().map(Defence::argued).orElse(List.of()));
    for (String kind : argued) {
      if (!told.contains(kind) && !reasoning.records().contains(new Circumstance(kind, Proof.ESTABLISHED))) {
        lines.add(
            new NotCounted(
                kind,
                evaluation.labels.circumstance(kind),
                Text.of("当事人提出，尚无查证属实的证据", "argued by the party, not proven by verified evidence"),
                null,
                citations.evidence(kind)));
      }
    }
    return lines;
  }

  List<BarLine> bars() {
    List<BarLine> lines = new ArrayList<>();
    for (Derivation one : reasoning.derivations()) {
      Finding finding = one.finding();
      Text blocks =
          finding instanceof Bar
              ? Wording.effect(finding)
              : finding instanceof RedLine || finding instanceof AssessmentExclusion
                  ? Text.of("不得经由经济影响评估减轻", "shuts the economic-impact route")
                  : Wording.NONE;
      if (!blocks.equals(Wording.NONE)) {
        RuleRef rule = citations.rule(one.ruleId());
        lines.add(new BarLine(rule.id(), rule.name(), rule.basis(), blocks, citations.evidence(one)));
      }
    }
    return lines.stream().distinct().toList();
  }

  /** Questions but those for a circumstance that the file is silent on: they are open points, tried both ways. */
  List<Issue> questions() {
    return reasoning.of(Question.class).stream()
        .filter(one -> vocabulary.asked(((Question) one.finding()).code()).isEmpty())
        .map(one -> issue(Vocabulary.Kind.QUESTIONS, ((Question) one.finding()).code(), one))
        .distinct()
        .toList();
  }

  /** The questions for this circumstance, on which the file is silent. */
  List<Issue> asking(String circumstance) {
    return reasoning.of(Question.class).stream()
        .filter(one -> vocabulary.asked(((Question) one.finding()).code()).filter(circumstance::equals).isPresent())
        .map(one -> issue(Vocabulary.Kind.QUESTIONS, ((Question) one.finding()).code(), one))
        .distinct()
        .toList();
  }

  /** Conflicts that rules found, then those that the amount ran into. */
  List<Issue> conflicts() {
    List<Issue> issues = new ArrayList<>();
    for (Derivation one : reasoning.of(Conflict.class)) {
      issues.add(issue(Vocabulary.Kind.CONFLICTS, ((Conflict) one.finding()).code(), one));
    }
    issues.addAll(reasoning.outcome().conflicts());
    return issues.stream().distinct().toList();
  }

  private Issue issue(Vocabulary.Kind kind, String code, Derivation one) {
    return new Issue(code, concern(kind, code), citations.rule(one.ruleId()));
  }

  /** What it is and what to do about it. */
  private Text concern(Vocabulary.Kind kind, String code) {
    return vocabulary
        .find(kind, code)
        .map(Entry.Concern.class::cast)
        .map(
            entry ->
                Text.of(
                    entry.label().zh() + "。" + entry.fix().zh(), entry.label().en() + ". " + entry.fix().en()))
        .orElse(Text.of(code, code));
  }

  /** Each duty once, as it stands worst; breached first, then due, unknown, done; each in rule order. */
  List<DutyLine> duties() {
    Map<String, Integer> order = Map.of("BREACHED", 0, "DUE", 1, "UNKNOWN", 2, "DONE", 3);
    Map<String, DutyLine> worst = new LinkedHashMap<>();
    reasoning.of(Duty.class).stream()
        .map(this::duty)
        .sorted(Order.by(line -> order.getOrDefault(line.state(), order.size())))
        .forEach(line -> worst.putIfAbsent(line.code(), line));
    return List.copyOf(worst.values());
  }

  private DutyLine duty(Derivation one) {
    Duty duty = (Duty) one.finding();
    Entry.Duty entry = vocabulary.duty(duty.code()).orElseThrow();
    return new DutyLine(
        duty.code(),
        entry.label(),
        duty.state().name(),
        entry.deadline(),
        duty.state() == Duty.State.DONE ? null : evaluation.lastDay(entry.term()).orElse(null),
        entry.blocks(),
        citations.rule(one.ruleId()));
  }

  List<MeasureLine> measures() {
    List<MeasureLine> lines = new ArrayList<>();
    for (Derivation one : reasoning.of(Measure.class)) {
      Measure measure = (Measure) one.finding();
      Entry.Measure entry = vocabulary.measure(measure.code()).orElseThrow();
      lines.add(
          new MeasureLine(
              measure.code(), entry.label(), measure.modality(), entry.clock(), citations.rule(one.ruleId())));
    }
    return Once.of(lines, line -> line.code() + " " + line.modality() + " " + line.rule().id());
  }

  List<RiskLine> risks() {
    List<RiskLine> lines = new ArrayList<>();
    for (Derivation one : reasoning.of(Risk.class)) {
      String code = ((Risk) one.finding()).code();
      lines.add(new RiskLine(code, concern(Vocabulary.Kind.RISKS, code), citations.rule(one.ruleId())));
    }
    return Once.of(lines, line -> line.code() + " " + line.rule().id());
  }

  List<DerivationLine> derivation() {
    List<DerivationLine> lines = new ArrayList<>();
    for (Map.Entry<Phase, List<Derivation>> phase : reasoning.phases().entrySet()) {
      for (Derivation one : phase.getValue()) {
        lines.add(
            new DerivationLine(
                phase.getKey().folder(),
                Notation.print((Record) one.finding()),
                citations.rule(one.ruleId()),
                premises(one),
                citations.evidence(one)));
      }
    }
    return lines;
  }
}
