package org.liangfa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liangfa.kernel.Joined;
import org.liangfa.report.Block.Grid;
import org.liangfa.report.Block.Item;
import org.liangfa.report.Block.Items;
import org.liangfa.report.Block.Note;
import org.liangfa.report.Block.Tone;
import org.liangfa.result.Assessment;
import org.liangfa.result.AssessmentLine;
import org.liangfa.result.BarLine;
import org.liangfa.result.BurdenFigure;
import org.liangfa.result.Contribution;
import org.liangfa.result.GroundLine;
import org.liangfa.result.Issue;
import org.liangfa.result.NotCounted;
import org.liangfa.result.OpenPoint;
import org.liangfa.result.Result;
import org.liangfa.result.Score;

/** What the recommendation rests on, what did not count and what is not settled. */
record GroundSections(Result result, Wording word) {

  Section grounds() {
    List<Item> items = new ArrayList<>();
    for (GroundLine line : result.grounds()) {
      FieldList notes = new FieldList()
          .add(word.say("依据", "Basis"), word.cite(line.basis()))
          .add(word.say("条文", "Words"), word.quote(line.basis()))
          .add(word.say("效果", "Effect"), word.say(line.effect()))
          .add(word.say("证据", "Evidence"), line.evidence().isEmpty() ? none() : word.evidence(line.evidence()))
          .add(word.say("前提", "Premises"), word.join(line.premises()));
      items.add(new Item(Tone.PLAIN, line.ruleId(), word.say(line.name()), notes.list()));
    }
    return section("grounds", word.say("依据与前提", "Grounds and premises"), items,
        word.say("没有可供援引的从宽或从重依据。", "No ground for a lighter or heavier penalty is relied on."));
  }

  private String none() {
    return word.say("未引用证据", "no evidence cited");
  }

  List<Section> score() {
    Score score = result.score();
    if (score.contributions().isEmpty() && !result.recommendation().tier().isPenalty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new FieldList()
        .add(word.say("从宽分", "Mitigating"), word.figure(score.mitigating()))
        .add(word.say("从重分", "Aggravating"), word.figure(score.aggravating()))
        .add(word.say("净分", "Net"), word.figure(score.net()))
        .add(word.say("分数指向", "Score points to"), word.say(score.target().label()))
        .add(word.say("说明", "Note"), word.say(score.note()))
        .fields());
    if (score.contributions().isEmpty()) {
      blocks.add(new Note(Tone.PLAIN, word.say("没有计分的情节。", "No circumstance counted.")));
    } else {
      blocks.add(contributions(score.contributions()));
    }
    return List.of(new Section("score", word.say("过罚相当评分", "Proportionality score"), false, blocks));
  }

  private Grid contributions(List<Contribution> lines) {
    List<List<String>> rows = new ArrayList<>();
    for (Contribution line : lines) {
      rows.add(List.of(word.say(line.what()), word.term(line.side()), word.figure(line.points()),
          word.figure(line.counted()), line.group(), word.evidenceIds(line.evidence()), line.source(),
          word.ruleId(line.rule())));
    }
    return new Grid(word.say("计分明细", "Points"),
        List.of(word.say("情节", "Circumstance"), word.say("方向", "Side"), word.say("分值", "Points"),
            word.say("计入", "Counted"), word.say("组", "Group"), word.say("证据", "Evidence"), word.say("表行", "Row"),
            word.say("规则", "Rule")),
        rows, Set.of(2, 3));
  }

  Section notCounted() {
    List<Item> items = new ArrayList<>();
    for (NotCounted line : result.notCounted()) {
      FieldList notes = new FieldList()
          .add(word.say("规则", "Rule"), word.ruleOrNone(line.rule()))
          .add(word.say("证据", "Evidence"), line.evidence().isEmpty() ? none() : word.evidence(line.evidence()));
      items.add(new Item(Tone.PLAIN, line.kind(),
          word.say(line.what()) + word.say("：", ": ") + word.say(line.reason()), notes.list()));
    }
    return section("not-counted", word.say("主张或查明但未作为法定依据", "Claimed or found, but not counted as a ground"), items,
        word.say("无。", "None."));
  }

  Section openPoints() {
    List<Item> items = new ArrayList<>();
    result.open().stream().filter(OpenPoint::decisive).forEach(point -> items.add(open(point, word)));
    result.open().stream().filter(point -> !point.decisive()).forEach(point -> items.add(open(point, word)));
    return section("open", word.say("待查明", "Open points"), items, word.say("无。", "None."));
  }

  static Item open(OpenPoint point, Wording word) {
    FieldList notes = new FieldList();
    for (Issue question : point.asked()) {
      notes
          .add(word.say("问题", "Question"), word.say(question.what()))
          .add(word.say("规则", "Rule"), word.rule(question.rule()))
          .add(word.say("条文", "Words"), word.quote(question.rule().basis()));
    }
    notes
        .add(word.say("补充", "Settled by"), word.say(point.needed()))
        .add(word.say("影响", "Effect"), word.say(point.effect()));
    String tag = point.decisive() ? word.say("影响结果", "decisive") : word.say("不影响结果", "not decisive");
    return new Item(point.decisive() ? Tone.WARNING : Tone.PLAIN, tag,
        word.say(point.what()) + word.say("（", " (") + point.kind() + word.say("）", ")"), notes.list());
  }

  Section bars() {
    List<Item> items = new ArrayList<>();
    for (BarLine line : result.bars()) {
      FieldList notes = new FieldList()
          .add(word.say("排除", "Shuts"), word.say(line.blocks()))
          .add(word.say("依据", "Basis"), word.cite(line.basis()))
          .add(word.say("条文", "Words"), word.quote(line.basis()))
          .add(word.say("证据", "Evidence"), line.evidence().isEmpty() ? "" : word.evidence(line.evidence()));
      items.add(new Item(Tone.ALARM, line.ruleId(), word.say(line.name()), notes.list()));
    }
    return section("bars", word.say("排除与红线", "Bars and red lines"), items,
        word.say("未发现排除从宽的情形或红线。", "No bar and no red line found."));
  }

  List<Section> assessment() {
    Assessment assessment = result.assessment();
    if (!assessment.called() && !assessment.excluded() && assessment.lines().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new FieldList()
        .add(word.say("是否启动", "Called for"), word.term(assessment.called() ? "YES" : "NO"))
        .add(word.say("是否排除", "Excluded"), word.term(assessment.excluded() ? "YES" : "NO"))
        .fields());
    if (!assessment.lines().isEmpty()) {
      blocks.add(lines(assessment.lines()));
    }
    List<BurdenFigure> known = assessment.figures().stream().filter(GroundSections::known).toList();
    if (!known.isEmpty()) {
      blocks.add(figures(known));
    }
    if (known.size() < assessment.figures().size()) {
      blocks.add(unknown(assessment.figures()));
    }
    if (!assessment.dissents().isEmpty()) {
      blocks.add(new Items(assessment.dissents().stream()
          .map(text -> new Item(Tone.PLAIN, word.say("不同意见", "dissent"), word.say(text), List.of())).toList()));
    }
    return List.of(new Section("assessment", word.say("涉企行政执法案件经济影响评估", "Economic-impact assessment"), false,
        blocks));
  }

  private Grid lines(List<AssessmentLine> lines) {
    List<List<String>> rows = new ArrayList<>();
    for (AssessmentLine line : lines) {
      rows.add(List.of(word.term(line.aspect()), word.say(line.what()), word.say(Terms.outcome(line.outcome())),
          word.rule(line.rule())));
    }
    return new Grid(word.say("评估结论", "Conclusions of the assessment"),
        List.of(word.say("方面", "Aspect"), word.say("内容", "What"), word.say("结论", "Outcome"), word.say("规则", "Rule")),
        rows, Set.of());
  }

  private Grid figures(List<BurdenFigure> figures) {
    List<List<String>> rows = new ArrayList<>();
    for (BurdenFigure figure : figures) {
      rows.add(List.of(word.say(figure.what()), figure.value(), word.say(figure.unit()), figure.expression()));
    }
    return new Grid(word.say("评估数据", "Figures of the assessment"),
        List.of(word.say("指标", "Figure"), word.say("数值", "Value"), word.say("单位", "Unit"),
            word.say("计算", "Computed as")),
        rows, Set.of(1));
  }

  private static boolean known(BurdenFigure figure) {
    return !figure.value().equals("UNKNOWN");
  }

  /** What could not be computed, in one paragraph: the figures and what the file lacks for them. */
  private Note unknown(List<BurdenFigure> figures) {
    List<BurdenFigure> open = figures.stream().filter(figure -> !known(figure)).toList();
    String names = open.stream().map(figure -> word.say(figure.what())).collect(Joined.with(word.say("、", ", ")));
    String lacking = open.stream().flatMap(figure -> Stream.of(figure.expression().split(", "))).distinct()
        .collect(Joined.with(word.say("、", ", ")));
    return new Note(Tone.PLAIN, word.say("案卷未载明，无法计算：" + names + "（缺：" + lacking + "）。",
        "Not computed, for want of data: " + names + " (missing: " + lacking + ")."));
  }

  private Section section(String id, String title, List<Item> items, String absent) {
    Block block = items.isEmpty() ? new Note(Tone.PLAIN, absent) : new Items(items);
    return new Section(id, title, false, List.of(block));
  }
}
