package org.liangfa.evaluation;

import java.util.List;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.finding.Derivation;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.References;
import org.liangfa.result.Citation;
import org.liangfa.result.EvidenceRef;
import org.liangfa.result.RuleRef;

/**
 * Citations for a pass of which only tier and amount are asked: it does not search what is missing, nor the evidence,
 * which cost more than all phases together.
 */
record BriefCitations(References full) implements References {
  @Override
  public RuleRef rule(String ruleId) {
    return full.rule(ruleId);
  }

  @Override
  public Citation basis(String key) {
    return full.basis(key);
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
  public List<String> missing(Tier tier) {
    return List.of();
  }
}
