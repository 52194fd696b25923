package org.liangfa.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liangfa.kernel.Joined;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.report.Block.Field;
import org.liangfa.report.Block.Fields;
import org.liangfa.report.Block.Grid;
import org.liangfa.report.Block.Item;
import org.liangfa.report.Block.Items;
import org.liangfa.report.Block.Note;
import org.liangfa.report.Block.Tone;
import org.liangfa.result.Advice;
import org.liangfa.result.Alternative;
import org.liangfa.result.AmountStep;
import org.liangfa.result.Confiscation;
import org.liangfa.result.DutyLine;
import org.liangfa.result.EnvelopeLine;
import org.liangfa.result.FineAdvice;
import org.liangfa.result.Issue;
import org.liangfa.result.OpenPoint;
import org.liangfa.result.RegimeLine;
import org.liangfa.result.Result;
import org.liangfa.result.WhyNot;

/** What is recommended, how the amount came about, what else there is. */
record DecisionSections(Result result, Wording word) {

  Section recommendation() {
    Advice advice = result.recommendation();
    FieldList list = new FieldList().add(word.say("档次", "Tier"), word.say(advice.tier().label()));
    FineAdvice fine = advice.fine();
    if (fine == null && !nothingToPunish()) {
      list.add(word.say("罚款", "Fine"), word.amount(advice));
    } else if (fine != null) {
      list.add(word.say("罚款", "Fine"), fine(fine));
    }
    for (Confiscation item : advice.confiscation()) {
      list.add(word.term(item.subject()), confiscation(item));
    }
    if (advice.confiscation().isEmpty() && advice.tier().isPenalty()) {
      list.add(word.say("没收", "Confiscation"), word.say("无", "none"));
    }
    list.add(word.say("其他处罚", "Other penalties"), word.join(advice.otherPenalties().stream().map(word::say).toList()));
    list.add(word.say("理由", "Reason"), word.say(advice.reason()));
    for (Alternative other : result.alternatives()) {
      if (other.kind().equals("PROSPECTIVE")) {
        list.add(word.term(other.kind()), prospect(other));
      }
    }
    return new Section("recommendation", word.say("建议", "Recommendation"), false, List.of(list.fields()));
  }

  private boolean nothingToPunish() {
    return result.recommendation().tier() == Tier.NO_PENALTY_QUESTION;
  }

  private String fine(FineAdvice fine) {
    String step = fine.roundingStep().isZero()
        ? ""
        : word.say("，按" + word.money(fine.roundingStep()) + "向下取整",
            ", rounded down to steps of " + word.money(fine.roundingStep()));
    return word.money(fine.amount())
        + word.say("（本档依法可处" + word.range(fine) + step + "）",
            " (lawful in this tier: " + word.range(fine) + step + ")");
  }

  private String prospect(Alternative other) {
    String condition = Wording.open(word.say(other.condition()));
    return word.penalty(other.advice())
        + word.say("（条件：" + condition + "）", " (condition: " + condition + ")");
  }

  private String confiscation(Confiscation item) {
    String must = word.say(item.modality().label());
    String lock = item.locked() ? word.say("，不因从宽而免除", ", no leniency removes it") : "";
    return word.say(item.what()) + word.say("（" + must + lock + "；", " (" + must + lock + "; ")
        + word.cite(item.basis()) + word.say("）", ")");
  }

  /** Everything a person must settle or do before the recommendation can be followed; empty when nothing. */
  List<Section> first() {
    if (!result.personFirst()) {
      return List.of();
    }
    List<Item> items = new ArrayList<>();
    result.duties().stream().filter(DecisionSections::breached)
        .forEach(duty -> items.add(FollowUpSections.duty(duty, word)));
    result.questions().forEach(issue -> items.add(issue(word.say("问题", "question"), issue)));
    result.conflicts().forEach(issue -> items.add(issue(word.say("冲突", "conflict"), issue)));
    result.open().stream().filter(OpenPoint::decisive).forEach(point -> items.add(GroundSections.open(point, word)));
    result.duties().stream().filter(duty -> stillBlocks(duty) && !breached(duty))
        .forEach(duty -> items.add(FollowUpSections.duty(duty, word)));
    Block block = items.isEmpty()
        ? new Note(Tone.WARNING, word.say("须由人先行判断：", "A person must judge first: ")
            + word.say(result.recommendation().reason()))
        : new Items(items);
    return List.of(new Section("first", word.say("须先办理", "To be settled first"), false, List.of(block)));
  }

  static boolean breached(DutyLine duty) {
    return duty.state().equals("BREACHED");
  }

  /** Whether no decision may be made before this duty, and it is not done. */
  static boolean stillBlocks(DutyLine duty) {
    return duty.blocksDecision() && !duty.state().equals("DONE");
  }

  private Item issue(String tag, Issue issue) {
    return new Item(Tone.WARNING, tag, word.say(issue.what()),
        List.of(new Field(word.say("规则", "Rule"), word.rule(issue.rule()))));
  }

  List<Section> amount() {
    if (result.recommendation().steps().isEmpty()) {
      return List.of();
    }
    return List.of(new Section("amount", word.say("金额计算", "How the amount was reached"), false,
        List.of(steps(result.recommendation().steps()))));
  }

  private Grid steps(List<AmountStep> steps) {
    List<List<String>> rows = new ArrayList<>();
    for (AmountStep step : steps) {
      rows.add(List.of(word.say(step.what()), step.expression(), word.say(step.source()),
          step.basis() == null ? "—" : word.cite(step.basis())));
    }
    return new Grid(word.say("金额计算步骤", "Steps of the amount"),
        List.of(word.say("步骤", "Step"), word.say("算式", "Figures"), word.say("来源", "Source"), word.say("依据", "Basis")),
        rows, Set.of());
  }

  List<Section> whyNot() {
    if (result.whyNot().isEmpty()) {
      return List.of();
    }
    List<Item> items = new ArrayList<>();
    for (WhyNot line : result.whyNot()) {
      items.add(new Item(Tone.PLAIN, word.term(line.direction()),
          above(line) + word.say("：", ": ") + word.say(line.reason()), missing(line.missing())));
    }
    return List.of(new Section("why-not", word.say("为何不更轻、不更重", "Why not lighter, why not heavier"), false,
        List.of(new Items(items))));
  }

  /** The tier spoken of; past the heaviest tier lies only what is above the statutory range. */
  private String above(WhyNot line) {
    return line.tier() == result.recommendation().tier()
        ? word.say("法定幅度以上", "above the statutory range")
        : word.say(line.tier().label());
  }

  List<Section> alternatives() {
    if (result.alternatives().isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(alternative(word.say("现有事实（本建议）", "as the file stands"), "—", result.recommendation()));
    List<Item> items = new ArrayList<>();
    for (Alternative other : result.alternatives()) {
      rows.add(alternative(word.term(other.kind()), word.say(other.condition()), other.advice()));
      items.add(details(other));
    }
    Grid grid = new Grid(word.say("本建议与备选结果对照", "The recommendation beside its alternatives"),
        List.of(word.say("情形", "Case"), word.say("条件", "Condition"), word.say("档次", "Tier"),
            word.say("罚款", "Fine"), word.say("没收", "Confiscation")),
        rows, Set.of(3));
    return List.of(new Section("alternatives", word.say("备选结果对照", "Alternatives side by side"), false,
        List.of(grid, new Items(items))));
  }

  private List<String> alternative(String kind, String condition, Advice advice) {
    String confiscated = advice.confiscation().isEmpty()
        ? word.say("无", "none")
        : advice.confiscation().stream().map(c -> word.say(c.what())).collect(Joined.with(word.say("；", "; ")));
    return List.of(kind, condition, word.say(advice.tier().label()), word.amount(advice), confiscated);
  }

  private Item details(Alternative other) {
    Advice advice = other.advice();
    FieldList notes = new FieldList();
    FineAdvice fine = advice.fine();
    if (fine != null) {
      notes.add(word.say("幅度", "Range"), word.range(fine));
    }
    notes.add(word.say("其他处罚", "Other penalties"), word.join(advice.otherPenalties().stream().map(word::say).toList()));
    for (AmountStep step : advice.steps()) {
      String basis = step.basis() == null ? "" : word.say("，", ", ") + word.cite(step.basis());
      notes.add(word.say(step.what()), step.expression() + word.say("（", " (") + word.say(step.source()) + basis
          + word.say("）", ")"));
    }
    return new Item(Tone.PLAIN, word.term(other.kind()), word.say(advice.reason()), notes.list());
  }

  List<Section> envelope() {
    if (result.envelope().isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    List<Item> lacking = new ArrayList<>();
    for (EnvelopeLine line : result.envelope()) {
      String bounds = line.min() == null ? "—" : word.range(line.min(), line.max());
      rows.add(List.of(word.say(line.tier().label()), line.open() ? word.say("开放", "open") : word.say("关闭", "shut"),
          bounds, word.say(line.reason()), line.ground().isEmpty() ? "—" : word.rules(line.ground())));
      if (!line.missing().isEmpty()) {
        lacking.add(lacking(line));
      }
    }
    Grid grid = new Grid(word.say("各档次是否为法律所允许", "Which tiers the law opens"),
        List.of(word.say("档次", "Tier"), word.say("法律", "Law"), word.say("幅度", "Range"), word.say("理由", "Reason"),
            word.say("规则", "Rules")),
        rows, Set.of());
    List<Block> blocks = lacking.isEmpty() ? List.of(grid) : List.of(grid, new Items(lacking));
    return List.of(new Section("envelope", word.say("法律幅度", "What the law allows"), false, blocks));
  }

  private Item lacking(EnvelopeLine line) {
    return new Item(Tone.PLAIN, word.say("关闭", "shut"), word.say(line.tier().label()), missing(line.missing()));
  }

  /** What would open a shut tier, a rule a line. */
  private List<Field> missing(List<Text> lacking) {
    FieldList rules = new FieldList();
    for (Text rule : lacking) {
      rules.add(rules.list().isEmpty() ? word.say("尚缺", "Missing") : word.say("或者", "or"), word.say(rule));
    }
    return rules.list();
  }

  /** Both laws, when there are two. */
  List<Section> laws() {
    if (result.regimes().size() < 2) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    for (RegimeLine line : result.regimes()) {
      Text governs = line.governs() ? Text.of("适用", "applies") : Text.of("不适用", "does not apply");
      rows.add(List.of(word.term(line.regime()), line.on().toString(), word.say(line.tier().label()),
          word.fine(line.tier(), line.amount()), word.say(governs), word.say(line.reason()),
          line.basis() == null ? "—" : word.cite(line.basis())));
    }
    Grid grid = new Grid(word.say("新旧法对照", "Both laws"),
        List.of(word.say("法律时点", "Law"), word.say("日期", "Day"), word.say("档次", "Tier"), word.say("罚款", "Fine"),
            word.say("适用", "Applies"), word.say("理由", "Reason"), word.say("依据", "Basis")),
        rows, Set.of(3));
    LocalDate tables = result.regimes().get(0).tablesOn();
    Note note = new Note(Tone.PLAIN, word.say(
        "两法共用" + tables + "（作出决定时）有效的计分、档次、份额和取整各表：它们是裁量标准和本项目建议，不是第三十七条所称的法律、法规、"
            + "规章的规定。处罚条款和法定数额、年龄、期限各按所比较的法律。",
        "Both laws are computed with the points, bands, shares and rounding in force on " + tables + ", the day of"
            + " decision: these are standards of discretion and proposals of this project, no provisions in the sense of"
            + " article 37. The penalty clause and statutory figures, ages and terms follow the law compared."));
    return List.of(new Section("laws", word.say("新旧法对照", "Law at the act and at the decision"), false,
        List.of(grid, note)));
  }

  /** The lines that head the report. */
  Fields facts() {
    return new FieldList()
        .add(word.say("案件", "Case"), result.caseId())
        .add(nothingToPunish() ? word.say("事项", "Matter") : word.say("违法行为", "Violation"), word.say(result.violation()))
        .add(word.say("处罚条款", "Clause"), word.cite(result.clause()))
        .add(word.say("条款原文", "Its words"), word.quote(result.clause()))
        .add(word.say("法律适用日", "Law as of"), result.asOf().toString())
        .add(word.say("规则包", "Rule packs"), String.join(" > ", result.pack().packs()))
        .fields();
  }
}
