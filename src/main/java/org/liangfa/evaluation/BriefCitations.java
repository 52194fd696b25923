package org.liangfa.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.finding.Derivation;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.References;
import org.liangfa.result.Citation;
import org.liangfa.result.EvidenceRef;
import org.liangfa.result.RuleRef;

/**
 * Citations for passes of which only tier and amount are asked: it does not search what is missing, nor the evidence,
 * which cost more than all phases together, and looks every rule and provision up once.
 */
final class BriefCitations implements References {
  private final References full;
  private final Map<String, RuleRef> rules = new HashMap<>();
  private final Map<String, Citation> provisions = new HashMap<>();

  BriefCitations(References full) {
    this.full = full;
  }

  @Override
  public RuleRef rule(String ruleId) {
    return rules.computeIfAbsent(ruleId, full::rule);
  }

  @Override
  public Citation basis(String key) {
    return provisions.computeIfAbsent(key, full::basis);
  }

  @Override
  public Citation clause(PenaltyClause clause) {
    return full.clause(clause);
  }

  @Override
  public List<EvidenceRef> evidence(Derivation derivation) {
    return List.of();
  }

  @Override
  public List<Text> missing(Tier tier) {
    return List.of();
  }
}
