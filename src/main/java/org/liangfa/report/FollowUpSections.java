package org.liangfa.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Text;
import org.liangfa.report.Block.Grid;
import org.liangfa.report.Block.Item;
import org.liangfa.report.Block.Items;
import org.liangfa.report.Block.Note;
import org.liangfa.report.Block.Tone;
import org.liangfa.result.AmountStep;
import org.liangfa.result.ComparableCase;
import org.liangfa.result.ComparableSpread;
import org.liangfa.result.CorrectionLine;
import org.liangfa.result.Counterfactual;
import org.liangfa.result.DerivationLine;
import org.liangfa.result.DutyLine;
import org.liangfa.result.MeasureLine;
import org.liangfa.result.PackPrecedence;
import org.liangfa.result.PaymentPlan;
import org.liangfa.result.Result;
import org.liangfa.result.RiskLine;
import org.liangfa.result.Surcharge;

/** What is still to be done, what could be attacked, what would change the result, and where all of it comes from. */
record FollowUpSections(Result result, Wording word) {
  private static final List<String> URGENCY = List.of("BREACHED", "DUE", "UNKNOWN", "DONE");

  List<Section> duties() {
    if (result.duties().isEmpty()) {
      return List.of();
    }
    List<DutyLine> sorted = result.duties().stream()
        .sorted(Order.<DutyLine>byInt(duty -> urgency(duty.state()))
            .then(duty -> !duty.blocksDecision()))
        .toList();
    List<DutyLine> told = sorted.stream().filter(this::toldFirst).toList();
    List<Block> blocks = new ArrayList<>();
    if (!told.isEmpty()) {
      blocks.add(new Note(Tone.PLAIN, word.say(
          "“须先办理”一节已列 " + told.size() + " 项，此处不再重复。",
          told.size() + " duties stand under “To be settled first” and are not repeated here.")));
    }
    Map<String, List<DutyLine>> groups = new LinkedHashMap<>();
    sorted.stream().filter(duty -> !toldFirst(duty))
        .forEach(duty -> groups.computeIfAbsent(duty.state() + " " + instrument(duty), key -> new ArrayList<>()).add(duty));
    if (!groups.isEmpty()) {
      blocks.add(new Items(groups.values().stream().map(this::group).toList()));
    }
    return List.of(new Section("duties", word.say("程序", "Procedure"), false, blocks));
  }

  /** Whether the section of what comes first has the duty in full. */
  private boolean toldFirst(DutyLine duty) {
    return result.personFirst() && (duty.state().equals("BREACHED") || DecisionSections.stillBlocks(duty));
  }

  /** Duties of one state under one instrument, by the time they fall due. */
  private Item group(List<DutyLine> duties) {
    Map<String, List<String>> byDeadline = new LinkedHashMap<>();
    for (DutyLine duty : duties) {
      String due = duty.state().equals("DONE") ? word.say("事项", "duties") : deadline(duty, word);
      byDeadline.computeIfAbsent(due.isEmpty() ? word.say("期限未定", "no term") : due, key -> new ArrayList<>())
          .add(brief(duty));
    }
    FieldList notes = new FieldList();
    byDeadline.forEach((due, lines) -> notes.add(due, String.join(word.say("；", "; "), lines)));
    DutyLine first = duties.get(0);
    return new Item(tone(first), word.term(first.state()), instrument(first), notes.list());
  }

  private String instrument(DutyLine duty) {
    String label = word.say(duty.rule().basis().label());
    return label.substring(0, articleAt(label));
  }

  /** The duty with article and rule; what cannot be done without before a decision is said so. */
  private String brief(DutyLine duty) {
    String label = word.say(duty.rule().basis().label());
    String blocks = DecisionSections.stillBlocks(duty) ? word.say("，", ", ") + bar(duty, word) : "";
    return word.say(duty.what()) + word.say("（", " (") + label.substring(articleAt(label)).strip()
        + word.say("，", ", ") + word.ruleId(duty.rule()) + blocks + word.say("）", ")");
  }

  /** Where the title of the instrument ends and the article begins. */
  private int articleAt(String label) {
    int at = word.chinese() ? label.lastIndexOf('》') + 1 : label.lastIndexOf(" art. ");
    return Math.max(at, 0);
  }

  private static int urgency(String state) {
    int place = URGENCY.indexOf(state);
    return place < 0 ? URGENCY.size() : place;
  }

  static Item duty(DutyLine duty, Wording word) {
    FieldList notes = new FieldList();
    if (DecisionSections.stillBlocks(duty)) {
      notes.add(word.say("限制", "Blocks"), bar(duty, word));
    }
    notes.add(word.say("期限", "Deadline"), deadline(duty, word));
    notes.add(word.say("规则", "Rule"), word.rule(duty.rule()));
    return new Item(tone(duty), word.term(duty.state()), word.say(duty.what()), notes.list());
  }

  /** Law forbids the decision; what is inferred, remembered or proposed only advises against it. */
  private static String bar(DutyLine duty, Wording word) {
    Mark mark = duty.rule().basis().mark();
    boolean law = (mark == Mark.VERBATIM || mark == Mark.EXCERPT) && !duty.rule().fromMemory();
    return law
        ? word.say("未完成前不得作出处罚决定", "no decision may be made before it")
        : word.say("宜完成后再作出处罚决定（没有明文，见依据的标记）",
            "should come before any decision (no express provision, see the mark of the basis)");
  }

  private static String deadline(DutyLine duty, Wording word) {
    String deadline = word.say(duty.deadline());
    return duty.lastDay() == null
        ? deadline
        : deadline + word.say("（末日 " + duty.lastDay() + "）", " (last day " + duty.lastDay() + ")");
  }

  private static Tone tone(DutyLine duty) {
    return switch (duty.state()) {
      case "BREACHED" -> Tone.ALARM;
      case "DONE" -> Tone.GOOD;
      default -> Tone.WARNING;
    };
  }

  List<Section> measures() {
    if (result.measures().isEmpty()) {
      return List.of();
    }
    List<Item> items = new ArrayList<>();
    for (MeasureLine line : result.measures()) {
      FieldList notes = new FieldList()
          .add(word.say("期限", "Period"), word.say(line.clock()))
          .add(word.say("规则", "Rule"), word.rule(line.rule()));
      items.add(new Item(Tone.PLAIN, word.say(line.modality().label()), word.say(line.what()), notes.list()));
    }
    List<Block> blocks = new ArrayList<>(List.of(new Items(items)));
    blocks.addAll(correction());
    blocks.addAll(order(result.correction()));
    blocks.addAll(payment(result.paymentPlan()));
    blocks.addAll(surcharge(result.surcharge()));
    return List.of(new Section("measures", word.say("配套措施", "Measures"), false, blocks));
  }

  private List<Block> order(@Nullable CorrectionLine line) {
    if (line == null) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Note(Tone.PLAIN, word.say("责令改正：", "Order to correct: ") + word.say(line.note())));
    FieldList days = new FieldList();
    day(days, word.say("送达", "Served"), line.ordered());
    day(days, word.say("改正末日", "Last day to correct"), line.due());
    day(days, word.say("复查", "Re-inspected"), line.checked());
    if (line.dailyFine() != null) {
      days.add(word.say("按日连续处罚", "Continuing fine"),
          word.money(line.dailyFine()) + word.say("（" + line.dailyDays() + " 日）", " (" + line.dailyDays() + " days)"));
    }
    if (line.ordered() != null || line.due() != null || line.checked() != null) {
      blocks.add(days.fields());
    }
    blocks.addAll(arithmetic(word.say("按日连续处罚的计算", "How the continuing fine is reckoned"), line.steps()));
    return blocks;
  }

  private static void day(FieldList list, String name, @Nullable LocalDate day) {
    if (day != null) {
      list.add(name, day.toString());
    }
  }

  /** What the correction costs, as far as the file states it. */
  private List<Block> correction() {
    List<List<String>> rows = result.assessment().figures().stream()
        .filter(figure -> figure.code().contains("CORRECTION_COST"))
        .map(figure -> List.of(
            word.say(figure.what()), figure.value() + " " + word.say(figure.unit()), figure.expression()))
        .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(new Grid(word.say("整改费用", "Cost of the correction"),
            List.of(word.say("指标", "Figure"), word.say("数值", "Value"), word.say("计算", "Computed as")),
            rows, Set.of(1)));
  }

  private List<Block> payment(@Nullable PaymentPlan plan) {
    if (plan == null) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Note(Tone.PLAIN, word.say("暂缓或者分期缴纳：", "Deferral or instalments: ") + word.say(plan.note())));
    if (!plan.instalments().isEmpty()) {
      List<List<String>> rows = new ArrayList<>();
      for (PaymentPlan.Instalment one : plan.instalments()) {
        rows.add(List.of(String.valueOf(rows.size() + 1), one.due().toString(), word.money(one.amount())));
      }
      blocks.add(new Grid(word.say("分期缴纳", "Instalments"),
          List.of(word.say("期", "No."), word.say("最迟缴纳日", "Due"), word.say("金额", "Amount")), rows, Set.of(2)));
    }
    blocks.addAll(arithmetic(word.say("分期的计算", "How it is reckoned"), plan.steps()));
    return blocks;
  }

  private List<Block> arithmetic(String title, List<AmountStep> steps) {
    List<List<String>> rows = new ArrayList<>();
    for (AmountStep step : steps) {
      rows.add(List.of(word.say(step.what()), step.expression(), word.say(step.source())));
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(new Grid(title,
            List.of(word.say("步骤", "Step"), word.say("算式", "Figures"), word.say("来源", "Source")), rows, Set.of()));
  }

  private List<Block> surcharge(@Nullable Surcharge line) {
    if (line == null) {
      return List.of();
    }
    FieldList sums = new FieldList();
    if (line.due() != null) {
      sums.add(word.say("缴款末日", "Last day to pay"), line.due().toString());
    }
    if (line.days() != null) {
      sums.add(word.say("逾期", "Late"), word.say(
          line.days() + " 日，算至 " + line.until() + (line.leftOut() == 0 ? "" : "，已扣除复议诉讼 " + line.leftOut() + " 日"),
          line.days() + " days, up to " + line.until()
              + (line.leftOut() == 0 ? "" : ", " + line.leftOut() + " days of review or suit left out")));
    }
    if (line.amount() != null) {
      sums.add(word.say("加处罚款", "Surcharge"), word.money(line.amount())
          + (line.waived().isZero() ? "" : word.say("，协议减免 ", ", waived ") + word.money(line.waived())));
    }
    if (line.owed() != null) {
      sums.add(word.say("尚应缴纳", "Still owed"), word.money(line.owed()));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Note(Tone.PLAIN, word.say("加处罚款：", "Surcharge: ") + word.say(line.note())));
    if (line.due() != null) {
      blocks.add(sums.fields());
    }
    blocks.addAll(arithmetic(word.say("加处罚款的计算", "How the surcharge is reckoned"), line.steps()));
    return blocks;
  }

  Section risks() {
    List<Item> items = new ArrayList<>();
    for (RiskLine line : result.risks()) {
      items.add(new Item(Tone.WARNING, line.code(), word.say(line.what()),
          new FieldList().add(word.say("规则", "Rule"), word.rule(line.rule())).list()));
    }
    Block block = items.isEmpty()
        ? new Note(Tone.PLAIN, word.say("未触发风险提示。", "No risk note applies."))
        : new Items(items);
    return new Section("risks", word.say("风险提示", "Risk notes"), false, List.of(block));
  }

  List<Section> counterfactuals() {
    if (result.counterfactuals().isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    for (Counterfactual line : result.counterfactuals()) {
      rows.add(List.of(word.say(line.what()), String.join("; ", line.changes()), word.say(line.tier().label()),
          line.amount() == null ? "—" : word.money(line.amount())));
    }
    Grid grid = new Grid(word.say("改变结果的最小事实变化", "Smallest changes that change the result"),
        List.of(word.say("如果", "If"), word.say("变化", "Change"), word.say("则档次", "Tier then"),
            word.say("罚款", "Fine then")),
        rows, Set.of(3));
    return List.of(new Section("counterfactuals", word.say("哪些事实会改变结果", "What would change the result"), false,
        List.of(grid)));
  }

  List<Section> comparable() {
    if (!result.recommendation().tier().isPenalty() && result.comparable().isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    for (ComparableCase line : result.comparable()) {
      rows.add(List.of(word.say(line.title()), word.term(line.scope()), word.say(line.tier().label()),
          line.amount() == null ? "—" : word.money(line.amount()), ratio(line.ratio()), word.say(line.differs())));
    }
    Block block = rows.isEmpty()
        ? new Note(Tone.PLAIN, word.say("案例库中没有同类公开案例。", "No published case of this kind is held."))
        : new Grid(word.say("同类公开案例", "Comparable published cases"),
            List.of(word.say("案例", "Case"), word.say("范围", "Scope"), word.say("档次", "Tier"), word.say("罚款", "Fine"),
                word.say("÷最低额", "÷ minimum"), word.say("差异", "Differs in")),
            rows, Set.of(3, 4));
    List<Block> blocks = new ArrayList<>(List.of(block));
    if (result.comparableSpread() != null) {
      blocks.add(new Note(Tone.PLAIN, spread(result.comparableSpread())));
    }
    return List.of(
        new Section("comparable", word.say("同类公开案例", "Comparable published cases"), false, blocks));
  }

  private String spread(ComparableSpread spread) {
    String zh = spread.ratios() == 0 ? "" : "，其中 " + spread.ratios() + " 件可算出罚款÷最低额：最低 "
        + ratio(spread.lowest()) + "，中位 " + ratio(spread.median()) + "，最高 " + ratio(spread.highest());
    String en = spread.ratios() == 0 ? "" : "; fine ÷ minimum of " + spread.ratios() + ": lowest "
        + ratio(spread.lowest()) + ", median " + ratio(spread.median()) + ", highest " + ratio(spread.highest());
    return word.say(
        word.term(spread.scope()) + "的公开案例共 " + spread.decisions() + " 件，不罚 " + spread.withoutFine() + " 件" + zh
            + "。公开的从宽案例多为典型，不是一般比例；只供对照，不据以定档定额。",
        word.term(spread.scope()) + ": " + spread.decisions() + " published decisions, " + spread.withoutFine()
            + " without a fine" + en + ". Published lenient cases are showcases, no base rates; for comparison only.");
  }

  private static String ratio(@Nullable BigDecimal ratio) {
    return ratio == null ? "—" : ratio.stripTrailingZeros().toPlainString();
  }

  Section sources() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new FieldList()
        .add(word.say("规则包", "Rule packs"), String.join(" > ", result.pack().packs()))
        .add(word.say("选用理由", "Why these"), word.say(result.pack().reason()))
        .add(word.say("程序版本", "Program"), result.fingerprint().program())
        .add(word.say("规则指纹", "Rules"), result.fingerprint().rules())
        .fields());
    if (!result.pack().precedence().isEmpty()) {
      blocks.add(new Items(result.pack().precedence().stream()
          .map(one -> new Item(Tone.PLAIN, word.say("规则包竞合", "packs compared"), word.say(governed(one)), List.of()))
          .toList()));
    }
    if (!result.pack().notes().isEmpty()) {
      blocks.add(new Items(result.pack().notes().stream()
          .map(note -> new Item(Tone.WARNING, word.say("规则包说明", "pack note"), word.say(note), List.of())).toList()));
    }
    return new Section("sources", word.say("规则与版本", "Rules and version"), false, blocks);
  }

  private static Text governed(PackPrecedence one) {
    String keys = one.keys().isEmpty() ? "" : "（" + String.join("、", one.keys()) + "）";
    String over = String.join(", ", one.over());
    return Text.of(
        one.table() + keys + "：" + one.governing() + " 优先于 " + over + "。" + one.reason().zh() + "。",
        one.table() + (one.keys().isEmpty() ? "" : " (" + String.join(", ", one.keys()) + ")") + ": "
            + one.governing() + " governs over " + over + ": " + one.reason().en() + ".");
  }

  List<Section> derivation() {
    if (result.derivation().isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    for (DerivationLine line : result.derivation()) {
      rows.add(List.of(line.phase(), line.finding(), word.rule(line.rule()), word.join(line.premises()),
          word.evidenceIds(line.evidence())));
    }
    Grid grid = new Grid(word.say("逐步推导", "Every conclusion in order"),
        List.of(word.say("阶段", "Phase"), word.say("结论", "Conclusion"), word.say("规则", "Rule"),
            word.say("前提", "Premises"), word.say("证据", "Evidence")),
        rows, Set.of());
    return List.of(new Section("derivation", word.say("逐步推导", "Derivation step by step"), true, List.of(grid)));
  }
}
