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
  private final Evaluation evaluation;
  private final Suppositions suppositions;

  OpenPoints(Evaluation evaluation, Suppositions suppositions) {
    this.evaluation = evaluation;
    this.suppositions = suppositions;
  }

  List<OpenPoint> lines(ResultLines lines) {
    List<OpenPoint> points = new ArrayList<>();
    Advice now = evaluation.result.outcome().advice();
    for (Derivation one : evaluation.result.phases().getOrDefault(Phase.EVIDENCE, List.of())) {
      if (one.finding() instanceof Circumstance circumstance && circumstance.proof() == Proof.OPEN) {
        points.add(circumstance(circumstance.kind(), now, List.of()));
      }
    }
    silent(lines, now).stream().filter(OpenPoint::decisive).forEach(points::add);
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
  private List<OpenPoint> silent(ResultLines lines, Advice now) {
    return asked().map(kind -> circumstance(kind, now, lines.asking(kind))).toList();
  }

  /** The result if what the file is silent on were proven; only where it would be another. */
  List<Alternative> prospects() {
    Advice now = evaluation.result.outcome().advice();
    return asked()
        .map(this::prospect)
        .filter(one -> !Wording.same(now, one.advice()))
        .toList();
  }

  private Alternative prospect(String kind) {
    Text label = evaluation.labels.circumstance(kind);
    return new Alternative(
        "PROSPECTIVE",
        Text.of("若查明“" + label.zh() + "”", "if proven: " + label.en()),
        supposing(kind, Claim.Assertion.PRESENT));
  }

  private Stream<String> asked() {
    return evaluation.result.of(Question.class).stream()
        .flatMap(one -> evaluation.knowledge.vocabulary().asked(((Question) one.finding()).code()).stream())
        .distinct();
  }

  private OpenPoint circumstance(String kind, Advice now, List<Issue> asked) {
    Advice proven = supposing(kind, Claim.Assertion.PRESENT);
    Advice refuted = supposing(kind, Claim.Assertion.ABSENT);
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

  private Advice supposing(String kind, Claim.Assertion assertion) {
    Claim claim = new Claim(kind, assertion, Claim.Support.VERIFIED);
    return suppositions.outcome(List.of(claim)).advice();
  }
}
