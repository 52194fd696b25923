package org.liangfa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Joined;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.report.Block.Item;
import org.liangfa.report.Block.Items;
import org.liangfa.report.Block.Note;
import org.liangfa.report.Block.Tone;
import org.liangfa.result.Review;
import org.liangfa.result.ReviewOverride;
import org.liangfa.result.ReviewPoint;
import org.liangfa.result.ReviewPoint.Verdict;

/**
 * Reviews of draft decisions in the formats of {@link Reports}. JSON follows {@code schema/review.schema.json}: keys are
 * the component names of {@link Review}.
 */
public final class ReviewReports {
  private ReviewReports() {}

  /**
   * The review in a format: same review and language, same characters.
   *
   * @param format one of {@link Reports#ids}
   * @throws IllegalArgumentException if there is no such format
   */
  public static String render(String format, Review review, Language language) {
    return switch (Reports.format(format).id()) {
      case "json" -> JsonReport.write(review);
      case "md" -> MarkdownReport.render(document(review, language), language);
      case "html" -> HtmlReport.render(document(review, language), review.caseId(), language);
      default -> TextReport.render(document(review, language), language);
    };
  }

  private static Document document(Review review, Language language) {
    Wording word = new Wording(language);
    String alert = review.personFirst()
        ? word.say("须改正“不合法”各点，并对“偏离，无理由”各点采用建议或者写明理由和批准人，之后方可作出决定。",
            "Mend what is unlawful, and for each departure without reason follow the recommendation or give reason and"
                + " approver, before the decision issues.")
        : "";
    return new Document(
        language,
        word.say("处罚决定草案审核", "Review of the draft decision"),
        word.say("结论：", "Outcome: "),
        // A tier without amount: the head is red while a person must act and green otherwise.
        review.personFirst() ? Tier.UNDETERMINED : Tier.NO_PENALTY_QUESTION,
        outcome(review, word),
        "",
        "",
        "",
        alert,
        facts(review, word),
        sections(review, word),
        word.say("审核意见供参考；是否作出决定由行政机关负责人依法决定。",
            "This review advises; a responsible person of the agency decides."));
  }

  private static String outcome(Review review, Wording word) {
    List<String> counts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      long count = review.count(verdict);
      if (verdict != Verdict.AGREED && count > 0) {
        counts.add(word.say(verdict.label()) + word.say(" " + count + " 项", ": " + count));
      }
    }
    return counts.isEmpty() ? word.say(Verdict.AGREED.label()) : String.join(word.say("，", ", "), counts);
  }

  private static Block.Fields facts(Review review, Wording word) {
    @Nullable Money fine = review.fine();
    return new FieldList()
        .add(word.say("案件", "Case"), review.caseId())
        .add(word.say("决定日", "Decided"), review.decided().toString())
        .add(word.say("草案", "Draft"), review.tier() == Tier.UNDETERMINED && fine == null
            ? word.say(review.tier().label())
            : word.say(review.tier().label()) + word.say("，", ", ") + word.moneyOrNone(fine))
        .add(word.say("建议", "Recommended"), word.penalty(review.recommendation()))
        .add(word.say("处罚条款", "Clause"), word.cite(review.clause()))
        .add(word.say("法律适用日", "Law of"), review.lawOn().toString())
        .fields();
  }

  private static List<Section> sections(Review review, Wording word) {
    List<Section> sections = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      List<Item> items = review.points().stream()
          .filter(point -> point.verdict() == verdict)
          .map(point -> item(point, word))
          .toList();
      if (!items.isEmpty()) {
        sections.add(new Section(verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            word.say(verdict.label()), false, List.of(new Items(items))));
      }
    }
    if (!review.toCheck().isEmpty()) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(new Note(Tone.PLAIN, word.say("案卷和草案没有写明，或者须由人查明、判断的，请核对。上面的结论只依据现有记载。",
          "Shown neither in the file nor in the draft, or for a person to establish or judge. The outcome above rests on"
              + " what is recorded.")));
      blocks.add(new Items(review.toCheck().stream().map(text -> plain(text, word)).toList()));
      sections.add(new Section("to-check", word.say("请核对", "To look up"), false, blocks));
    }
    sections.add(sources(review, word));
    return sections;
  }

  private static Item plain(Text text, Wording word) {
    return new Item(Tone.PLAIN, "", word.say(text), List.of());
  }

  private static Item item(ReviewPoint point, Wording word) {
    FieldList notes = new FieldList();
    notes.add(word.say("草案", "Draft"), word.say(point.drafted()));
    notes.add(word.say("应为", "Required"), word.say(point.required()));
    notes.add(word.say("依据", "Basis"),
        point.articles().stream().map(word::cite).distinct().collect(Joined.with(word.say("；", "; "))));
    if (point.rule() != null) {
      notes.add(word.say("规则", "Rule"), point.rule().id());
    }
    ReviewOverride override = point.override();
    if (override != null) {
      notes.add(word.say("理由", "Reason"), override.reason().isBlank() ? word.say("没有写", "none") : override.reason());
      notes.add(word.say("批准", "Approved by"),
          override.approver().isBlank() ? word.say("没有写", "nobody") : override.approver());
    }
    if (point.verdict() == Verdict.UNLAWFUL && override != null) {
      notes.add(word.say("注意", "Note"), word.say("不合法的不能经批准而适用。", "What is unlawful cannot be approved."));
    }
    if (point.verdict().stops()) {
      notes.add(word.say("改法", "Fix"), word.say(point.fix()));
    }
    return new Item(tone(point.verdict()), point.code(), word.say(point.what()), notes.list());
  }

  private static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case UNLAWFUL -> Tone.ALARM;
      case DEPARTS_WITHOUT_REASON -> Tone.WARNING;
      case DEPARTS_WITH_REASON -> Tone.PLAIN;
      case AGREED -> Tone.GOOD;
    };
  }

  private static Section sources(Review review, Wording word) {
    Block.Fields fields = new FieldList()
        .add(word.say("程序", "Program"), review.fingerprint().program())
        .add(word.say("规则指纹", "Rules"), review.fingerprint().rules())
        .fields();
    return new Section("sources", word.say("规则与版本", "Rules and version"), true, List.of(fields));
  }
}
