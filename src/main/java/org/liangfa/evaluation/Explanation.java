package org.liangfa.evaluation;

import java.util.Comparator;
import java.util.List;
import org.liangfa.engine.Notation;
import org.liangfa.engine.RuleInfo;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Result;

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
        .sorted(Comparator.comparing((RuleStanding standing) -> standing.lacking().size())
            .thenComparing(standing -> standing.rule().id()))
        .toList();
  }
}
