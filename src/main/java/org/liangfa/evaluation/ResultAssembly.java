package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liangfa.engine.Phase;
import org.liangfa.kernel.Text;
import org.liangfa.precedent.Precedents;
import org.liangfa.recommendation.Outcome;
import org.liangfa.result.Alternative;
import org.liangfa.result.DutyLine;
import org.liangfa.result.Fingerprint;
import org.liangfa.result.Issue;
import org.liangfa.result.OpenPoint;
import org.liangfa.result.PackUse;
import org.liangfa.result.RegimeLine;
import org.liangfa.result.Result;
import org.liangfa.table.Pack;

/** Puts the result together. Nothing is decided here but whether a person must act first. */
final class ResultAssembly {
  private ResultAssembly() {}

  static Result of(Evaluation evaluation, Options.Changes changes, Fingerprint fingerprint) {
    Outcome outcome = evaluation.result.outcome();
    Suppositions suppositions = new Suppositions(evaluation);
    ResultLines lines = new ResultLines(evaluation);
    OpenPoints points = new OpenPoints(evaluation, suppositions);
    List<Alternative> alternatives = Alternatives.of(evaluation, points);
    List<OpenPoint> open = points.lines(lines);
    List<Issue> questions = lines.questions();
    List<Issue> conflicts = lines.conflicts();
    List<DutyLine> duties = lines.duties();
    Precedents.Comparison comparables = Comparables.of(evaluation);
    boolean personFirst =
        outcome.personFirst()
            || !questions.isEmpty()
            || !conflicts.isEmpty()
            || open.stream().anyMatch(OpenPoint::decisive)
            || alternatives.stream().anyMatch(one -> one.kind().equals("PROSPECTIVE"))
            || duties.stream().anyMatch(duty -> duty.state().equals("BREACHED"))
            || (evaluation.regimes != null && !evaluation.regimes.certain());
    return new Result(
        evaluation.file.caseId(),
        evaluation.decisionOn,
        packs(evaluation),
        evaluation.governing.clause().title(),
        evaluation.citations(evaluation.result).clause(evaluation.governing.clause()),
        outcome.advice(),
        alternatives,
        outcome.envelope(),
        outcome.score(),
        lines.grounds(),
        lines.notCounted(),
        open,
        lines.bars(),
        questions,
        conflicts,
        regimes(evaluation),
        outcome.whyNot(),
        AssessmentReport.of(evaluation),
        duties,
        lines.measures(),
        Corrections.of(evaluation),
        PaymentPlans.of(evaluation),
        Surcharges.of(evaluation),
        lines.risks(),
        Counterfactuals.of(evaluation, suppositions, changes),
        comparables.nearest(),
        comparables.spread(),
        lines.derivation(),
        personFirst,
        fingerprint);
  }

  private static PackUse packs(Evaluation evaluation) {
    List<Text> notes =
        evaluation.packs.packs().stream()
            .flatMap(pack -> Stream.concat(memory(pack), pack.notes().stream()).map(note -> prefixed(pack, note)))
            .toList();
    List<Text> all = new ArrayList<>(notes);
    evaluation.lists
        .note(evaluation.result.phases().getOrDefault(Phase.EVIDENCE, List.of()), evaluation.labels)
        .ifPresent(all::add);
    return new PackUse(evaluation.packs.ids(), evaluation.packs.reason(), evaluation.setting.precedence, all);
  }

  private static Stream<Text> memory(Pack pack) {
    return pack.fromMemory()
        ? Stream.of(Text.of(
            "部分内容凭记忆写成，未与正式文本核对，引用前应当核实。",
            "Parts are written from memory and not compared with the official text; check before relying on them."))
        : Stream.of();
  }

  private static Text prefixed(Pack pack, Text note) {
    return Text.of(pack.title().zh() + "：" + note.zh(), pack.title().en() + ": " + note.en());
  }

  private static List<RegimeLine> regimes(Evaluation evaluation) {
    return evaluation.regimes == null ? List.of() : evaluation.regimes.lines();
  }
}
