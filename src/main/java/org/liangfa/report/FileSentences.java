package org.liangfa.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.liangfa.kernel.Joined;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Tier;
import org.liangfa.report.FileText.Sentence;
import org.liangfa.result.Advice;
import org.liangfa.result.AmountStep;
import org.liangfa.result.Confiscation;
import org.liangfa.result.Contribution;
import org.liangfa.result.DocumentText;
import org.liangfa.result.DutyLine;
import org.liangfa.result.EvidenceRef;
import org.liangfa.result.FineAdvice;
import org.liangfa.result.GroundLine;
import org.liangfa.result.NotCounted;
import org.liangfa.result.OpenPoint;
import org.liangfa.result.Result;
import org.liangfa.result.WhyNot;

/**
 * The sentences of the file text in one language, in the order of a decision: clause, facts, law, proposal, procedure.
 */
final class FileSentences {
  private final Result result;
  private final Wording word;
  private final Set<String> rules;
  private final List<Sentence> sentences = new ArrayList<>();

  FileSentences(Result result, Wording word) {
    this.result = result;
    this.word = word;
    this.rules = DocumentText.rules(result);
  }

  List<Sentence> all() {
    clause();
    if (weighed()) {
      circumstances("MITIGATING", "下列从宽情节予以采信：", "These mitigating circumstances are relied on: ");
      circumstances("AGGRAVATING", "下列从重情节一并考虑：", "These aggravating circumstances are weighed: ");
    }
    if (result.recommendation().tier() != Tier.NO_PENALTY_QUESTION) {
      like(result.grounds()).forEach(this::ground);
    }
    result.notCounted().forEach(this::notCounted);
    openPoints();
    proposal();
    amount();
    result.whyNot().forEach(this::whyNot);
    procedure();
    closing();
    return List.copyOf(sentences);
  }

  /** Ids of rules belong to the sources below, not into a document of the case. */
  private void add(int paragraph, String zh, String en, String source) {
    DocumentText text = DocumentText.of(word.say(zh, en), rules);
    String sources = Stream.concat(Stream.of(source), text.rules().stream().filter(id -> !source.contains(id)))
        .collect(Joined.with(", "));
    sentences.add(new Sentence(paragraph, text.text(), sources));
  }

  private void clause() {
    String violation = Wording.open(word.say(result.violation()));
    String label = word.cite(result.clause());
    if (label.isBlank()) {
      add(0, "本案事项：" + violation + "。", "Matter: " + violation + ".", word.say("案件材料", "case file"));
      return;
    }
    String quote = word.quote(result.clause());
    add(0,
        "本案违法行为系" + violation + "，处罚依据为" + label + (quote.isEmpty() ? "。" : "：" + quote),
        "Violation: " + violation + "; penalty clause: " + label + (quote.isEmpty() ? "." : ": " + quote),
        result.clause().key());
  }

  /** Whether circumstances are weighed at all: not where the case goes elsewhere or may not be punished. */
  private boolean weighed() {
    Tier tier = result.recommendation().tier();
    return tier != Tier.TRANSFER && tier != Tier.NOT_PUNISHABLE;
  }

  /** What counted; a row that its group had no room for is one fact said twice. */
  private void circumstances(String side, String zh, String en) {
    List<Contribution> lines = result.score().contributions().stream()
        .filter(c -> c.side().equals(side) && c.counted().signum() > 0).toList();
    if (lines.isEmpty()) {
      return;
    }
    String list = lines.stream().map(c -> Wording.open(word.say(c.what())) + proof(c.evidence()))
        .collect(Joined.with(word.say("；", "; ")));
    String source = lines.stream().map(c -> c.rule().id() + ", " + c.source()).distinct()
        .collect(Joined.with("; "));
    add(1, zh + list + "。", en + list + ".", source);
  }

  private String proof(List<EvidenceRef> evidence) {
    return evidence.isEmpty()
        ? word.say("（未引用证据）", " (no evidence cited)")
        : word.say("（证据", " (evidence ") + word.evidenceTitles(evidence) + word.say("）", ")");
  }

  private String ids(List<EvidenceRef> evidence) {
    return evidence.isEmpty() ? "" : word.say("（证据" + word.evidenceIds(evidence) + "）",
        " (evidence " + word.evidenceIds(evidence) + ")");
  }

  /** Grounds of the same words and effect together: one sentence says them all. */
  private static Collection<List<GroundLine>> like(List<GroundLine> grounds) {
    Map<String, List<GroundLine>> groups = new LinkedHashMap<>();
    for (GroundLine line : grounds) {
      groups.computeIfAbsent(line.basis().key() + " " + line.effect().zh(), key -> new ArrayList<>()).add(line);
    }
    return groups.values();
  }

  private void ground(List<GroundLine> lines) {
    GroundLine first = lines.get(0);
    String label = word.cite(first.basis());
    String quote = word.quote(first.basis());
    String effect = Wording.open(word.say(first.effect()));
    List<EvidenceRef> evidence = lines.stream().flatMap(line -> line.evidence().stream()).distinct()
        .sorted(Order.by(EvidenceRef::id)).toList();
    add(2,
        (settled(first) ? "按照" : "参照") + label + (quote.isEmpty() ? "" : "（" + quote + "）") + "，" + effect
            + ids(evidence) + "。",
        "Under " + label + (quote.isEmpty() ? "" : " (" + quote + ")") + ": " + effect + ids(evidence) + ".",
        lines.stream().map(GroundLine::ruleId).distinct().collect(Joined.with(", ")) + ", "
            + first.basis().key());
  }

  /** Whether we hold the words of the basis; anything weaker can only be referred to. */
  private static boolean settled(GroundLine line) {
    Mark mark = line.basis().mark();
    return mark == Mark.VERBATIM || mark == Mark.EXCERPT;
  }

  private void notCounted(NotCounted line) {
    String what = Wording.open(word.say(line.what()));
    String reason = Wording.open(word.say(line.reason()));
    add(2, "关于" + what + "，未作为法定依据：" + reason + "。", "No ground: " + what + ": " + reason + ".",
        line.rule() == null ? line.kind() : line.rule().id() + ", " + line.rule().basis().key());
  }

  private void openPoints() {
    for (OpenPoint point : result.open()) {
      if (point.decisive()) {
        String what = Wording.open(word.say(point.what()));
        String effect = Wording.open(word.say(point.effect()));
        add(2, "尚待查明：" + what + "；" + effect + "。", "Still open: " + what + "; " + effect + ".", source(point));
      }
    }
  }

  /** The circumstance and, where the file is silent on it, the rules that ask for it. */
  private static String source(OpenPoint point) {
    return Stream.concat(
            Stream.of(point.kind()),
            point.asked().stream().map(one -> one.rule().id() + ", " + one.rule().basis().key()))
        .collect(Joined.with("; "));
  }

  private void proposal() {
    Advice advice = result.recommendation();
    String reason = Wording.open(word.say(advice.reason()));
    String what = switch (advice.tier()) {
      case TRANSFER -> word.say("本案涉嫌犯罪，建议依法移送司法机关", "The case is to be transferred to the criminal authorities");
      case NOT_PUNISHABLE -> word.say("建议不予行政处罚", "No penalty can be imposed");
      case NO_PENALTY_REQUIRED -> word.say("依法应当不予行政处罚", "No penalty: the law requires it");
      case EXEMPTED -> word.say("建议依法免予处罚", "The party is to be exempted from penalty");
      case NO_PENALTY_PERMITTED -> word.say("建议不予行政处罚（依法可以不予）", "No penalty: the law permits it");
      case MITIGATED, LENIENT, ORDINARY, AGGRAVATED -> penalty(advice);
      case UNDETERMINED -> word.say("现有材料尚不能确定裁量结果", "The file does not yet carry a result");
      case NO_PENALTY_QUESTION -> word.say("本案不涉及行政处罚裁量", "The file puts no question of penalty");
    };
    String more = more(advice);
    add(3, what + more + "。" + "理由：" + reason + "。", what + more + ". Reason: " + reason + ".",
        "recommendation, envelope" + advice.confiscation().stream().map(c -> ", " + c.basis().key()).distinct()
            .collect(Joined.with("")));
  }

  private String penalty(Advice advice) {
    FineAdvice fine = advice.fine();
    String tier = word.say(advice.tier().label());
    if (fine == null) {
      return word.say("建议" + tier, "Proposed: " + tier);
    }
    if (fine.amount().isZero()) {
      return word.say("建议" + tier + "，不并处罚款", "Proposed: " + tier + ", no fine");
    }
    return word.say(
        "建议" + tier + "，处罚款人民币" + word.money(fine.amount()) + "（大写：" + ChineseAmount.of(fine.amount()) + "）",
        "Proposed: " + tier + ", a fine of " + word.money(fine.amount()));
  }

  private String more(Advice advice) {
    StringBuilder out = new StringBuilder();
    for (Confiscation item : advice.confiscation()) {
      String subject = word.say("GOODS".equals(item.subject()) ? "没收" : "没收违法所得", "confiscation");
      out.append(word.say("；" + (item.locked() ? "并依法" : "并") + subject + "：", "; " + subject + ": "))
          .append(Wording.open(word.say(item.what()))).append(word.say("（", " ("))
          .append(word.cite(item.basis())).append(word.say("）", ")"));
    }
    advice.otherPenalties().forEach(other -> out.append(word.say("；", "; ")).append(Wording.open(word.say(other))));
    return out.toString();
  }

  private void amount() {
    List<AmountStep> steps = result.recommendation().steps();
    if (steps.isEmpty()) {
      return;
    }
    String list = steps.stream().map(s -> Wording.open(word.say(s.what())) + word.say("，", ", ") + s.expression())
        .collect(Joined.with(word.say("；", "; ")));
    add(3, "罚款数额按下列步骤确定：" + list + "。", "The fine was reached in these steps: " + list + ".",
        steps.stream().map(s -> word.say(s.source())).distinct().collect(Joined.with("; ")));
  }

  private void whyNot(WhyNot line) {
    String tier = word.say(line.tier().label());
    String reason = Wording.open(word.say(line.reason()));
    if (line.tier() == result.recommendation().tier()) {
      add(4, reason + "。", reason + ".", "whyNot " + line.tier());
      return;
    }
    add(4, "未采用“" + tier + "”，因为" + reason + "。", "Not “" + tier + "”: " + reason + ".", "whyNot " + line.tier());
  }

  private void procedure() {
    List<DutyLine> due = result.duties().stream()
        .filter(DecisionSections::stillBlocks).toList();
    if (due.isEmpty()) {
      return;
    }
    String list = due.stream().map(duty -> Wording.open(word.say(duty.what())))
        .collect(Joined.with(word.say("；", "; ")));
    boolean transfer = result.recommendation().tier() == Tier.TRANSFER;
    add(5, (transfer ? "移送前尚须完成：" : "作出决定前尚须完成：") + list + "。",
        (transfer ? "To be done before the transfer: " : "To be done before any decision: ") + list + ".",
        due.stream().map(duty -> duty.rule().id()).distinct().collect(Joined.with("; ")));
  }

  private void closing() {
    String day = result.asOf().toString();
    String version = result.fingerprint().program() + " / " + result.fingerprint().rules();
    add(5,
        "以上系依据案卷现有材料和" + day + "有效的规则提出的裁量建议，须经承办人核对，由行政机关负责人依法决定。",
        "This is a recommendation from the file as it stands and the rules in force on " + day
            + "; the officer must check it and a responsible person decides.",
        version);
  }
}
