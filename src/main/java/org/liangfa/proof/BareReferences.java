package org.liangfa.proof;

import java.util.List;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.finding.Derivation;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.References;
import org.liangfa.result.Citation;
import org.liangfa.result.EvidenceRef;
import org.liangfa.result.RuleRef;

/** Cites ids alone: a proof asks for tier and amount, not for words. */
final class BareReferences implements References {
  @Override
  public RuleRef rule(String ruleId) {
    return new RuleRef(ruleId, Text.of(ruleId, ruleId), basis(ruleId), false);
  }

  @Override
  public Citation basis(String key) {
    return new Citation(key, Text.of(key, key), "", Mark.VERBATIM);
  }

  @Override
  public Citation clause(PenaltyClause clause) {
    return basis(clause.penaltyBasis());
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
