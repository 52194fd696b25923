package org.liangfa.review;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.DecisionFile;
import org.liangfa.evaluation.Explanation;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Advice;
import org.liangfa.result.EnvelopeLine;
import org.liangfa.result.Result;

/**
 * What a reviewer has on the desk.
 *
 * @param knowledge the rule base
 * @param original the case file as it stands
 * @param file the case file as it would stand at the decision
 * @param draft the draft decision
 * @param explanation the evaluation of that file
 */
record Dossier(
    Liangfa knowledge, CaseFile original, CaseFile file, DecisionFile draft, Explanation explanation) {
  Result result() {
    return explanation.result();
  }

  Advice recommendation() {
    return result().recommendation();
  }

  /** The envelope of the tier; null for one that is no choice. */
  @Nullable EnvelopeLine line(Tier tier) {
    return result().envelope().stream().filter(line -> line.tier() == tier).findFirst().orElse(null);
  }

  boolean isOpen(Tier tier) {
    @Nullable EnvelopeLine line = line(tier);
    return line != null && line.open();
  }

  boolean penalises() {
    return draft.tier().isPenalty();
  }

  /** The fine of the draft; null for none, be it left out or zero. */
  @Nullable Money fine() {
    return draft.fine().toOptional().filter(fine -> !fine.isZero()).orElse(null);
  }

  /** The advice for the tier of the draft where the law opens it, else the recommendation. */
  Advice advice() {
    boolean other = draft.tier() != recommendation().tier() && isOpen(draft.tier());
    return other ? explanation.option(draft.tier()) : recommendation();
  }

  /** Every evidence id that the draft cites. */
  List<String> cited() {
    return Stream.concat(
            draft.evidence().stream(), draft.grounds().stream().flatMap(ground -> ground.evidence().stream()))
        .distinct()
        .toList();
  }
}
