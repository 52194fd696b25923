package org.liangfa.result;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;

/**
 * A draft decision held against the law and the recommendation.
 *
 * @param caseId id of the case file
 * @param decided day of the decision
 * @param tier what the draft decides
 * @param fine the fine of the draft; null for none
 * @param recommendation what is recommended on the file as it would stand at the decision
 * @param clause the clause that governs
 * @param lawOn the day whose law governs
 * @param points every point looked at, the gravest first
 * @param toCheck what neither file nor draft shows and a person should look up; it does not stop the decision
 * @param personFirst whether a person must act before the draft can issue (exit code 1)
 * @param fingerprint program and rules
 */
public record Review(
    String caseId,
    LocalDate decided,
    Tier tier,
    @Nullable Money fine,
    Advice recommendation,
    Citation clause,
    LocalDate lawOn,
    List<ReviewPoint> points,
    List<Text> toCheck,
    boolean personFirst,
    Fingerprint fingerprint) {
  public Review {
    points = List.copyOf(points);
    toCheck = List.copyOf(toCheck);
  }

  /** How many points have the verdict. */
  public long count(ReviewPoint.Verdict verdict) {
    return points.stream().filter(point -> point.verdict() == verdict).count();
  }
}
