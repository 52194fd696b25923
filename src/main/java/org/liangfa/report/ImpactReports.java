package org.liangfa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.report.Block.Grid;
import org.liangfa.report.Block.Item;
import org.liangfa.report.Block.Items;
import org.liangfa.report.Block.Note;
import org.liangfa.report.Block.Tone;
import org.liangfa.result.CaseImpact;
import org.liangfa.result.CaseImpact.Difference;
import org.liangfa.result.Impact;
import org.liangfa.result.RuleChange;

/** What a change of the rule base does, as text, as JSON with the keys of {@link Impact}, or as Markdown. */
public final class ImpactReports {
  private ImpactReports() {}

  /**
   * The impact in a format: same impact and language, same characters.
   *
   * @param format one of {@link Reports#ids}
   * @throws IllegalArgumentException if there is no such format
   */
  public static String render(String format, Impact impact, Language language) {
    return switch (Reports.format(format).id()) {
      case "json" -> JsonReport.write(impact);
      case "md" -> MarkdownReport.render(document(impact, language), language);
      case "html" -> HtmlReport.render(document(impact, language), impact.after(), language);
      default -> TextReport.render(document(impact, language), language);
    };
  }

  private static Document document(Impact impact, Language language) {
    Wording word = new Wording(language);
    String outcome = impact.changes().isEmpty()
        ? word.say("两个版本相同", "both versions are the same")
        : word.say(impact.changes().size() + " 处改动，" + impact.compared() + " 件案件中 " + impact.cases().size() + " 件结果不同",
            impact.changes().size() + " changes; " + impact.cases().size() + " of " + impact.compared()
                + " cases come out otherwise");
    String alert = impact.unrecorded().isEmpty()
        ? ""
        : word.say("变更记录不全，见“变更记录”一节。", "The changelog is incomplete; see “Changelog”.");
    return new Document(
        language,
        word.say("规则改动的影响", "Impact of the change of rules"),
        word.say("结论：", "Outcome: "),
        impact.unrecorded().isEmpty() ? Tier.NO_PENALTY_QUESTION : Tier.UNDETERMINED,
        outcome,
        "",
        "",
        "",
        alert,
        new FieldList()
            .add(word.say("旧", "Old"), impact.before())
            .add(word.say("新", "New"), impact.after())
            .fields(),
        sections(impact, word),
        word.say("只比较所列案件；没有样本触及的改动，影响不明。",
            "Only the cases listed were compared; what no case touches may still matter."));
  }

  private static List<Section> sections(Impact impact, Wording word) {
    List<Section> sections = new ArrayList<>();
    if (!impact.unrecorded().isEmpty()) {
      List<Item> items = impact.unrecorded().stream().map(text -> plain(text, word)).toList();
      sections.add(new Section("changelog", word.say("变更记录", "Changelog"), false, List.of(new Items(items))));
    }
    for (CaseImpact one : impact.cases()) {
      sections.add(new Section("case-" + one.caseId(), one.caseId(), false, differences(one, word)));
    }
    List<RuleChange> moving = impact.changes().stream().filter(change -> !change.moves().isEmpty()).toList();
    List<RuleChange> still = impact.changes().stream().filter(change -> change.moves().isEmpty()).toList();
    if (!moving.isEmpty()) {
      sections.add(new Section("moving", word.say("改变了结果的改动", "Changes that moved a case"), false,
          List.of(new Items(moving.stream().map(change -> item(change, word)).toList()))));
    }
    if (!still.isEmpty()) {
      sections.add(new Section("still", word.say("没有改变所比较案件结果的改动", "Changes that moved none of the cases"), false,
          List.of(new Items(still.stream().map(change -> item(change, word)).toList()))));
    }
    if (sections.isEmpty()) {
      sections.add(new Section("none", word.say("改动", "Changes"), false,
          List.of(new Note(Tone.PLAIN, word.say("没有改动。", "Nothing changed.")))));
    }
    return sections;
  }

  private static List<Block> differences(CaseImpact one, Wording word) {
    List<List<String>> rows = new ArrayList<>();
    for (Difference difference : one.differences()) {
      rows.add(List.of(aspect(difference.aspect(), word), word.say(difference.before()), word.say(difference.after())));
    }
    String by = one.movedBy().isEmpty()
        ? word.say("不能归到单一的规则或者表行，见全部改动", "not to be traced to a single rule or row; see all changes")
        : word.join(one.movedBy());
    return List.of(
        new Grid(word.say("旧、新结果", "Old and new outcome"),
            List.of(word.say("项目", "What"), word.say("旧", "Old"), word.say("新", "New")), rows, Set.of()),
        new FieldList().add(word.say("原因", "Moved by"), by).add(word.say("案卷", "File"), one.place()).fields());
  }

  private static String aspect(String aspect, Wording word) {
    return switch (aspect) {
      case "TIER" -> word.say("档次", "tier");
      case "AMOUNT" -> word.say("罚款", "fine");
      case "CONFISCATION" -> word.say("没收", "confiscation");
      case "GROUND" -> word.say("依据", "ground");
      case "DUTY" -> word.say("程序", "duty");
      case "CLAUSE" -> word.say("条款", "clause");
      default -> word.say("读取", "reading");
    };
  }

  private static Item item(RuleChange change, Wording word) {
    String tag = switch (change.change()) {
      case "ADDED" -> word.say("增", "added");
      case "REMOVED" -> word.say("删", "removed");
      default -> word.say("改", "changed");
    };
    FieldList notes = new FieldList().add(word.say("位置", "Place"), change.place());
    change.aspects().forEach(aspect -> notes.add(word.say("内容", "What"), aspect));
    notes.add(word.say("案件", "Cases"), word.join(change.moves()));
    return new Item(Tone.PLAIN, tag, change.kind() + " " + change.id(), notes.list());
  }

  private static Item plain(Text text, Wording word) {
    return new Item(Tone.WARNING, "", word.say(text), List.of());
  }
}
