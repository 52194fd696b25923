package org.liangfa.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Joined;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Advice;
import org.liangfa.result.Citation;
import org.liangfa.result.EvidenceRef;
import org.liangfa.result.FineAdvice;
import org.liangfa.result.RuleRef;

/** How values of a result read in one language: money, citations with their marks, evidence, lists. */
record Wording(Language language) {
  boolean chinese() {
    return language == Language.ZH;
  }

  String say(String zh, String en) {
    return chinese() ? zh : en;
  }

  String say(Text text) {
    return text.in(language);
  }

  String term(String code) {
    return say(Terms.of(code));
  }

  /** {@code 4,000元}, {@code 4,000.50元}, {@code 4,000 yuan}. */
  String money(Money money) {
    return money.grouped() + say("元", " yuan");
  }

  String moneyOrNone(@Nullable Money money) {
    return money == null ? say("无罚款", "no fine") : money(money);
  }

  /** The lawful range, both ends inclusive. */
  String range(Money min, @Nullable Money max) {
    if (max == null) {
      return say(money(min) + "以上", money(min) + " or more");
    }
    if (min.equals(max)) {
      return say("定额" + money(min), money(min) + ", fixed");
    }
    return say(money(min) + "以上" + money(max) + "以下", money(min) + " to " + money(max));
  }

  String range(FineAdvice fine) {
    return range(fine.min(), fine.max());
  }

  String amount(Advice advice) {
    FineAdvice fine = advice.fine();
    return fine(advice.tier(), fine == null ? null : fine.amount());
  }

  /** The fine of a tier: its amount, that there is none, or that it is not determined, which is not the same. */
  String fine(Tier tier, @Nullable Money amount) {
    if (amount != null) {
      return money(amount);
    }
    if (tier == Tier.UNDETERMINED) {
      return say("尚不能确定", "not determined");
    }
    return tier.isPenalty()
        ? say("罚款数额尚不能确定", "amount of fine not determined")
        : say("无罚款", "no fine");
  }

  /** Tier and fine in one breath. */
  String penalty(Advice advice) {
    String tier = say(advice.tier().label());
    return advice.tier() == Tier.UNDETERMINED ? tier : tier + say("，", ", ") + amount(advice);
  }

  /** A figure without trailing zeros. */
  String figure(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The provision, with its mark unless we hold its exact words. */
  String cite(Citation citation) {
    return say(citation.label()) + mark(citation);
  }

  String mark(Citation citation) {
    if (citation.mark() == Mark.VERBATIM) {
      return "";
    }
    return say("【" + citation.mark().label().zh() + "】", " [" + citation.mark().label().en() + "]");
  }

  /** The words of the provision in quotation marks; empty where no text is held. */
  String quote(Citation citation) {
    return citation.text().isBlank() ? "" : "“" + citation.text().strip() + "”";
  }

  /** Rule id, provision, marks. */
  String rule(RuleRef rule) {
    return rule.id() + say("，", ", ") + cite(rule.basis()) + memory(rule);
  }

  /** Rule id and marks, for narrow columns. */
  String ruleId(RuleRef rule) {
    return rule.id() + mark(rule.basis()) + memory(rule);
  }

  /** Rule id, provision and marks of a rule that may be missing; empty then. */
  String ruleOrNone(@Nullable RuleRef rule) {
    return rule == null ? "" : rule(rule);
  }

  String memory(RuleRef rule) {
    return rule.fromMemory() ? say("【规则集凭记忆编写】", " [rule set written from memory]") : "";
  }

  String rules(List<RuleRef> rules) {
    return rules.stream().map(this::rule).collect(Joined.with(say("；", "; ")));
  }

  /** Evidence with id, title and statutory kind. */
  String evidence(List<EvidenceRef> items) {
    return items.stream().map(this::evidence).collect(Joined.with(say("；", "; ")));
  }

  private String evidence(EvidenceRef item) {
    return title(item) + say("（", " (") + say(item.kind()) + say("）", ")");
  }

  /** Evidence with id and title. */
  String evidenceTitles(List<EvidenceRef> items) {
    return join(items.stream().map(this::title).toList());
  }

  private String title(EvidenceRef item) {
    return item.id() + say("《" + item.title() + "》", " “" + item.title() + "”");
  }

  /** Evidence ids alone. */
  String evidenceIds(List<EvidenceRef> items) {
    return items.isEmpty() ? "—" : join(items.stream().map(EvidenceRef::id).toList());
  }

  String join(List<String> parts) {
    return String.join(say("、", ", "), parts);
  }

  /** The text without the full stop or semicolon at its end, so that it can stand inside a sentence. */
  static String open(String text) {
    String bare = text.strip();
    while (!bare.isEmpty() && "。；;.，,".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    return bare;
  }
}
