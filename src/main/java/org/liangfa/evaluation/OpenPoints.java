package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liangfa.engine.Phase;
import org.liangfa.fact.Claim;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Question;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Text;
import org.liangfa.result.Advice;
import org.liangfa.result.Alternative;
import org.liangfa.result.Issue;
import org.liangfa.result.OpenPoint;
import org.liangfa.table.Entry;

/** What is not settled, what would settle it, and what the result would then be: each is tried. */
final class OpenPoints {
  private OpenPoints() {}

  static List<OpenPoint> of(Evaluation evaluation, ResultLines lines) {
    List<OpenPoint> points = new ArrayList<>();
    Advice now = evaluation.result.outcome().advice();
    for (Derivation one : evaluation.result.phases().getOrDefault(Phase.EVIDENCE, List.of())) {
      if (one.finding() instanceof Circumstance circumstance && circumstance.proof() == Proof.OPEN) {
        points.add(circumstance(evaluation, circumstance.kind(), now, List.of()));
      }
    }
    silent(evaluation, lines, now).stream().filter(OpenPoint::decisive).forEach(points::add);
    for (Text figure : evaluation.result.outcome().missingFigures()) {
      points.add(
          new OpenPoint(
              "FIGURE",
              figure,
              Text.of("在案卷中写明并附证据", "state it in the file, with evidence"),
              Text.of("方可计算数额", "only then can the amount be computed"),
              null,
              null,
              true,
              List.of()));
    }
    return Once.of(points, point -> point.kind() + " " + point.what());
  }

  /** Circumstances that a rule asks for because the file is silent on them; they matter only where they decide. */
  private static List<OpenPoint> silent(Evaluation evaluation, ResultLines lines, Advice now) {
    return asked(evaluation).map(kind -> circumstance(evaluation, kind, now, lines.asking(kind))).toList();
  }

  /** The result if what the file is silent on were proven; only where it would be another. */
  static List<Alternative> prospects(Evaluation evaluation) {
    Advice now = evaluation.result.outcome().advice();
    return asked(evaluation)
        .map(kind -> prospect(evaluation, kind))
        .filter(one -> !Wording.same(now, one.advice()))
        .toList();
  }

  private static Alternative prospect(Evaluation evaluation, String kind) {
    Text label = evaluation.labels.circumstance(kind);
    return new Alternative(
        "PROSPECTIVE",
        Text.of("若查明“" + label.zh() + "”", "if proven: " + label.en()),
        supposing(evaluation, kind, Claim.Assertion.PRESENT));
  }

  private static Stream<String> asked(Evaluation evaluation) {
    return evaluation.result.of(Question.class).stream()
        .flatMap(one -> evaluation.knowledge.vocabulary().asked(((Question) one.finding()).code()).stream())
        .distinct();
  }

  private static OpenPoint circumstance(Evaluation evaluation, String kind, Advice now, List<Issue> asked) {
    Advice proven = supposing(evaluation, kind, Claim.Assertion.PRESENT);
    Advice refuted = supposing(evaluation, kind, Claim.Assertion.ABSENT);
    boolean decisive = !Wording.same(now, proven) || !Wording.same(now, refuted);
    Text ifProven = Wording.outcome(proven);
    Text ifRefuted = Wording.outcome(refuted);
    Text effect =
        decisive
            ? Text.of(
                "查明属实：" + ifProven.zh() + "；查明不属实：" + ifRefuted.zh(),
                "if established: " + ifProven.en() + "; if refuted: " + ifRefuted.en())
            : Text.of("不影响结果", "does not change the result");
    Text needed =
        evaluation.knowledge.vocabulary().circumstance(kind).map(Entry.Circumstance::proof).orElse(Wording.NONE);
    return new OpenPoint(
        kind, evaluation.labels.circumstance(kind), needed, effect, proven.tier(), refuted.tier(), decisive, asked);
  }

  private static Advice supposing(Evaluation evaluation, String kind, Claim.Assertion assertion) {
    Claim claim = new Claim(kind, assertion, Claim.Support.VERIFIED);
    return evaluation.supposing(List.of(claim)).advice();
  }
}
