package org.liangfa.evaluation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.liangfa.engine.RuleCatalogue;
import org.liangfa.engine.RuleInfo;
import org.liangfa.kernel.Mark;
import org.liangfa.result.Citation;
import org.liangfa.result.RuleRef;
import org.liangfa.source.BasisKey;
import org.liangfa.source.Passage;
import org.liangfa.source.SourceRegistry;

/** Rules and provisions as a reader can follow them, the same in every case. Safe for use by several threads. */
final class Provisions {
  private final SourceRegistry sources;
  private final Supplier<RuleCatalogue> rules;
  private final Map<String, RuleRef> cited = new ConcurrentHashMap<>();
  private final Map<String, Citation> provisions = new ConcurrentHashMap<>();

  /**
   * Rules and provisions.
   *
   * @param rules asked for only where a rule is cited: a case is read while they are made ready
   */
  Provisions(SourceRegistry sources, Supplier<RuleCatalogue> rules) {
    this.sources = sources;
    this.rules = rules;
  }

  /**
   * The rule with its provision.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  RuleRef rule(String ruleId) {
    return cited.computeIfAbsent(ruleId, id -> {
      RuleInfo rule = info(id);
      return new RuleRef(rule.id(), rule.title(), citation(rule), rule.mark() == Mark.MEMORY);
    });
  }

  RuleInfo info(String ruleId) {
    return rules.get()
        .rule(ruleId)
        .orElseThrow(() -> new IllegalArgumentException("ruleId: " + ruleId + " (expected: a rule of the rule base)"));
  }

  /** The provision a rule encodes, with the sentence it relies on; the weaker of the marks of text and rule. */
  private Citation citation(RuleInfo rule) {
    Passage passage = sources.resolve(rule.basis());
    Mark mark = rule.mark() != null && rule.mark().compareTo(passage.mark()) > 0 ? rule.mark() : passage.mark();
    return new Citation(rule.basis().toString(), passage.label(), rule.sentence(), mark);
  }

  Citation basis(String key) {
    return provisions.computeIfAbsent(key, any -> {
      Passage passage = sources.resolve(BasisKey.parse(key));
      return new Citation(key, passage.label(), passage.text(), passage.mark());
    });
  }
}
