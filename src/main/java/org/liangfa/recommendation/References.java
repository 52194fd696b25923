package org.liangfa.recommendation;

import java.util.List;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.finding.Derivation;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Citation;
import org.liangfa.result.EvidenceRef;
import org.liangfa.result.RuleRef;

/** What the arithmetic cites but does not know: rules, provisions, evidence. All answers are fixed for one case. */
public interface References {
  /**
   * The rule as the report names it.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  RuleRef rule(String ruleId);

  /**
   * The provision behind a basis key such as {@code APL-2021#45.2}.
   *
   * @throws IllegalArgumentException if the key names nothing
   */
  Citation basis(String key);

  /** The penalty clause as the report cites it. */
  Citation clause(PenaltyClause clause);

  /** The evidence behind the premises of a conclusion, in the order of the case file. */
  List<EvidenceRef> evidence(Derivation derivation);

  /** What is still missing for the law to open the tier, such as {@code PROMPT_CORRECTION}; empty if not known. */
  List<Text> missing(Tier tier);
}
