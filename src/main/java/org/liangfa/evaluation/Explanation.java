package org.liangfa.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.engine.Notation;
import org.liangfa.engine.RuleInfo;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.Finding;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.StatutoryFine;
import org.liangfa.result.Advice;
import org.liangfa.result.Citation;
import org.liangfa.result.DutyLine;
import org.liangfa.result.GroundLine;
import org.liangfa.result.Result;
import org.liangfa.result.RuleRef;
import org.liangfa.table.PackChain;

/** A result and what stands behind it, for whoever asks why. */
public final class Explanation {
  private final Liangfa knowledge;
  private final Evaluation evaluation;
  private final Result result;

  Explanation(Liangfa knowledge, Evaluation evaluation, Result result) {
    this.knowledge = knowledge;
    this.evaluation = evaluation;
    this.result = result;
  }

  public Result result() {
    return result;
  }

  /**
   * How a rule stands under the law that governs.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  public RuleStanding rule(String id) {
    RuleInfo rule = knowledge.rules().catalogue().rule(id)
        .orElseThrow(() -> new IllegalArgumentException("id: " + id + " (expected: a rule of the rule base)"));
    List<RuleStanding.Line> elements =
        knowledge.rules().catalogue().whyNot(id, evaluation.result.records()).stream()
            .map(state -> new RuleStanding.Line(
                state.element().toString(),
                evaluation.labels.words(state.element()),
                state.state(),
                state.records().stream().map(Notation::print).distinct().toList()))
            .toList();
    List<String> concluded = evaluation.result.derivations().stream()
        .filter(one -> one.ruleId().equals(id))
        .map(one -> Notation.print((Record) one.finding()))
        .distinct()
        .toList();
    return new RuleStanding(rule, evaluation.applies(rule), concluded, elements);
  }

  /** The rules of the packs in use that could open the tier, those that lack least first. */
  public List<RuleStanding> opening(Tier tier) {
    return knowledge.rules().catalogue().rules().stream()
        .filter(rule -> evaluation.applies(rule) && Citations.opens(rule, tier))
        .map(rule -> rule(rule.id()))
        .sorted(Order.by((RuleStanding standing) -> standing.lacking().size())
            .then(standing -> standing.rule().id()))
        .toList();
  }

  /** The clause that governs; its origin is {@code none} where no clause does. */
  public PenaltyClause clause() {
    return evaluation.governing.clause();
  }

  /** The rule sets that govern. */
  public PackChain packs() {
    return evaluation.packs;
  }

  /** The day whose law governs. */
  public LocalDate lawOn() {
    return evaluation.governing.on();
  }

  /** What the clause allows before any discretion; empty where no fine may be imposed. */
  public Optional<StatutoryFine> statutory() {
    return Optional.ofNullable(evaluation.result.outcome().statutory());
  }

  /** Whether the circumstance is established, refuted or open; empty where the file is silent. */
  public Optional<Proof> proof(String kind) {
    return evaluation.result.records().stream()
        .filter(record -> record instanceof Circumstance found && found.kind().equals(kind))
        .map(record -> ((Circumstance) record).proof())
        .findFirst();
  }

  /** The findings of a type, each with rule, provision and evidence. */
  public <T extends Finding> List<GroundLine> findings(Class<T> type) {
    ResultLines lines = new ResultLines(evaluation);
    return evaluation.result.of(type).stream().map(one -> lines.ground(List.of(one))).toList();
  }

  /** A provision in words. */
  public Citation cite(String key) {
    return evaluation.citations(evaluation.result).basis(key);
  }

  /** A rule as a report names it. */
  public RuleRef cite(RuleInfo rule) {
    return evaluation.citations(evaluation.result).rule(rule.id());
  }

  /** The circumstance in words. */
  public Text circumstance(String kind) {
    return evaluation.labels.circumstance(kind);
  }

  /**
   * The advice for a tier as if the agency picked it.
   *
   * @param tier a tier that the envelope shows open
   */
  public Advice option(Tier tier) {
    return evaluation.optional(tier);
  }

  /** What procedure demands if this were decided, whatever is recommended. */
  public List<DutyLine> duties(Advice decided) {
    return new ResultLines(evaluation, evaluation.deciding(decided)).duties();
  }
}
