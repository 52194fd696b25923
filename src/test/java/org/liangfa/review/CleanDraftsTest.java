package org.liangfa.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.DecisionContent;
import org.liangfa.casefile.DecisionFile;
import org.liangfa.casefile.DefenceAnswer;
import org.liangfa.casefile.Known;
import org.liangfa.casefile.ProcedureStep;
import org.liangfa.evaluation.Explanation;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.fact.Step;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Issue;
import org.liangfa.result.Review;
import org.liangfa.source.RuleFiles;

/**
 * No false alarm: a draft that follows the recommendation, with every step taken, every argument answered and every part
 * written, is agreed, whatever the case.
 */
class CleanDraftsTest {
  private static final Path SAMPLES = Path.of("samples");
  private static final Liangfa LIANGFA = Liangfa.open(RuleFiles.directory(Path.of("rules")));
  private static final Reviewer REVIEWER = new Reviewer(LIANGFA);
  private static final DecisionContent WRITTEN =
      new DecisionContent("某店", "事实和证据", "罚款", "十五日内缴纳", "六十日内复议，六个月内起诉", "某局", "裁量理由");

  @TestFactory
  Stream<DynamicTest> a_draft_as_recommended_with_everything_done_is_agreed() throws IOException {
    return Files.list(SAMPLES).filter(folder -> Files.exists(file(folder))).sorted()
        .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws Exception {
    CaseFile file = LIANGFA.read(file(folder));
    DecisionFile skeleton = Skeleton.of(LIANGFA, file, Options.NONE);
    if (skeleton.decided().isBefore(Reviewer.SINCE)) {
      return;
    }
    Explanation explanation =
        LIANGFA.explain(file, new Options(null, skeleton.decided(), Options.Changes.NONE));
    boolean unanswered = explanation.result().recommendation().tier() == Tier.UNDETERMINED
        || explanation.result().conflicts().stream().map(Issue::code).anyMatch(code -> code.startsWith("NOTIFIED"));

    Review review = REVIEWER.review(file, filled(skeleton, explanation), Options.NONE);

    List<String> alarms = review.points().stream()
        .filter(point -> point.verdict().stops())
        // A breach that the file itself records is no fault of the draft.
        .filter(point -> !point.drafted().en().equals("not done, or too late"))
        .map(point -> point.code() + " " + point.what().zh() + "：" + point.drafted().zh())
        .toList();
    if (!unanswered) {
      assertThat(alarms).as("%s：照建议办理、手续齐全的草案被挑出的问题", folder.getFileName()).isEmpty();
    }
  }

  private static DecisionFile filled(DecisionFile draft, Explanation explanation) {
    List<ProcedureStep> steps = new ArrayList<>();
    draft.procedure()
        .forEach(step -> steps.add(new ProcedureStep(step.step(), Step.State.DONE, Known.of(draft.decided()))));
    List<DefenceAnswer> answers = draft.defence().stream()
        .map(one -> new DefenceAnswer(
            one.argued(),
            explanation.proof(one.argued()).orElse(Proof.OPEN) == Proof.ESTABLISHED ? Answer.YES : Answer.NO,
            "已复核"))
        .toList();
    return new DecisionFile(
        draft.caseId(), draft.decided(), draft.tier(), draft.fine(), draft.confiscateGoods(), draft.confiscateGains(),
        draft.otherKinds(), draft.otherPenalties(), draft.law(), draft.grounds(), draft.evidence(), WRITTEN, steps,
        answers, draft.overrides());
  }

  private static Path file(Path folder) {
    Path json = folder.resolve("case.json");
    return Files.exists(json) ? json : folder.resolve("case.yaml");
  }
}
