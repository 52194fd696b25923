package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.liangfa.finding.AssessmentExclusion;
import org.liangfa.finding.AssessmentTrigger;
import org.liangfa.finding.PanelConclusion;
import org.liangfa.finding.SupervisionOpinion;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.kernel.Verdict;
import org.liangfa.result.Advice;
import org.liangfa.result.Alternative;
import org.liangfa.result.EnvelopeLine;

/** Results beside the recommendation: prospective ones, tiers that the law leaves to choice, the other law. */
final class Alternatives {
  private static final String ASSESSMENT = "ASSESSMENT_CONFIRMED";

  private Alternatives() {}

  static List<Alternative> of(Evaluation evaluation, OpenPoints points) {
    List<Alternative> alternatives = new ArrayList<>();
    prospective(evaluation, alternatives);
    alternatives.addAll(points.prospects());
    options(evaluation, alternatives);
    if (evaluation.otherLaw != null) {
      Advice other = evaluation.otherLaw.outcome().advice();
      if (!Wording.same(other, evaluation.result.outcome().advice())) {
        alternatives.add(
            new Alternative(
                "OTHER_LAW",
                Text.of(
                    "若适用" + evaluation.otherLaw.law().on() + "的规定",
                    "if the law of " + evaluation.otherLaw.law().on() + " applied"),
                other));
      }
    }
    return List.copyOf(alternatives);
  }

  /** What follows if the assessment that is called for confirms the mitigation. */
  private static void prospective(Evaluation evaluation, List<Alternative> alternatives) {
    Reasoning now = evaluation.result;
    boolean pending =
        now.has(PanelConclusion.class, one -> one.verdict() == Verdict.PENDING)
            || now.has(SupervisionOpinion.class, one -> one.verdict() == Verdict.PENDING);
    boolean failed =
        now.has(PanelConclusion.class, one -> one.verdict() == Verdict.FAIL)
            || now.has(SupervisionOpinion.class, one -> one.verdict() == Verdict.FAIL);
    boolean called = !now.of(AssessmentTrigger.class).isEmpty() && now.of(AssessmentExclusion.class).isEmpty();
    if (!called || !pending || failed) {
      return;
    }
    Advice then = evaluation.supposing(ASSESSMENT).advice();
    if (!Wording.same(then, now.outcome().advice())) {
      alternatives.add(
          new Alternative(
              "PROSPECTIVE",
              Text.of(
                  "若经济影响评估专家组在四个维度上均以过半数通过并建议减轻，且行政执法监督机构出具书面支持意见",
                  "if the assessment panel passes all four dimensions by majority and advises mitigation, and the"
                      + " supervision office supports it in writing"),
              then));
    }
  }

  /** Lighter tiers that are open, though the score points elsewhere: the agency may choose them with reasons. */
  private static void options(Evaluation evaluation, List<Alternative> alternatives) {
    Tier chosen = evaluation.result.outcome().advice().tier();
    for (EnvelopeLine line : evaluation.result.outcome().envelope()) {
      boolean lighter = line.tier().compareTo(chosen) < 0 && chosen.isPenalty();
      boolean choice = line.tier() == Tier.NO_PENALTY_PERMITTED || line.tier().isPenalty();
      if (line.open() && lighter && choice && line.tier() != Tier.LENIENT) {
        alternatives.add(
            new Alternative(
                "OPTION",
                Text.of(
                    "依法可以选择“" + line.tier().label().zh() + "”；计分未达到，选择时应当说明理由",
                    "the law leaves the choice of: " + line.tier().label().en()
                        + "; the score does not reach it, so give reasons when choosing it"),
                evaluation.optional(line.tier())));
      }
    }
  }
}
