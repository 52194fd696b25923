package org.liangfa.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Text;
import org.liangfa.result.Advice;
import org.liangfa.result.EnvelopeLine;
import org.liangfa.result.Issue;
import org.liangfa.result.Score;
import org.liangfa.result.WhyNot;

/**
 * What one state of the law yields for one set of findings.
 *
 * @param advice tier, fine, confiscation
 * @param envelope every tier and whether it is open
 * @param score the score, with a note where score and law differ
 * @param whyNot why not lighter, why not heavier
 * @param statutory what the clause allows before discretion; null where no fine may be imposed
 * @param missingFigures figures that the amount needs and the file does not state
 * @param conflicts conflicts between the notice and the law: {@code NOTIFIED_BELOW_RANGE}, {@code
 *     NOTIFIED_WITHOUT_CONFISCATION}
 * @param personFirst whether a person must act before the advice can be followed
 */
public record Outcome(
    Advice advice,
    List<EnvelopeLine> envelope,
    Score score,
    List<WhyNot> whyNot,
    @Nullable StatutoryFine statutory,
    List<Text> missingFigures,
    List<Issue> conflicts,
    boolean personFirst) {
  public Outcome {
    envelope = List.copyOf(envelope);
    whyNot = List.copyOf(whyNot);
    missingFigures = List.copyOf(missingFigures);
    conflicts = List.copyOf(conflicts);
  }
}
