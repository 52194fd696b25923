package org.liangfa.recommendation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Disposal;
import org.liangfa.kernel.Joined;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.Envelope.Cause;
import org.liangfa.recommendation.Envelope.Line;
import org.liangfa.result.EnvelopeLine;
import org.liangfa.result.RuleRef;

/**
 * The envelope in words.
 *
 * @param fine the statutory fine; null where no fine may be imposed at all
 */
record EnvelopeWords(Envelope envelope, @Nullable StatutoryFine fine, Bands bands, References references) {
  /** Why a tier that no rule opened stays shut. */
  private static final Text NONE_OPENS = Text.of("没有已查明的事实使其开放。", "No established fact opens it.");

  /** Tiers of which a party may ask what it lacks; what would make it heavier nobody has to look for. */
  private static final List<Tier> ASKED_FOR =
      List.of(
          Tier.NO_PENALTY_REQUIRED, Tier.EXEMPTED, Tier.NO_PENALTY_PERMITTED, Tier.MITIGATED, Tier.LENIENT);

  /** Every line, with the rules that open or shut its tier. */
  List<EnvelopeLine> lines() {
    return envelope.lines().stream().map(this::line).toList();
  }

  private EnvelopeLine line(Line line) {
    List<Text> missing = line.cause() == Cause.UNOPENED ? missing(line.tier()) : List.of();
    return new EnvelopeLine(
        line.tier(), line.open(), ground(line), line.min(), line.max(), because(line.tier()), missing);
  }

  /** Why the tier is open or shut, without the list of what it lacks. */
  Text because(Tier tier) {
    Line line = envelope.line(tier);
    return line.cause() == Cause.UNOPENED ? NONE_OPENS : reason(line);
  }

  /** The rules that open or shut the tier. */
  List<RuleRef> ground(Line line) {
    Line settled = envelope.settled();
    boolean unproven = line.cause() == Cause.UNPROVEN
        || line.cause() == Cause.ENDED && settled != null && settled.cause() == Cause.UNPROVEN;
    return unproven ? ends(line.because()) : rules(line.because());
  }

  /** What would end the case if the violation were proven: what commands no penalty first, then exemptions. */
  private List<RuleRef> ends(List<Derivation> because) {
    List<RuleRef> ends = new ArrayList<>();
    for (Tier tier : List.of(Tier.NO_PENALTY_REQUIRED, Tier.EXEMPTED)) {
      ends.addAll(rules(because.stream().filter(one -> ((Disposal) one.finding()).tier() == tier).toList()));
    }
    return ends;
  }

  /** Why the tier is open or shut. */
  Text reason(Line line) {
    return switch (line.cause()) {
      case COMMANDED -> commanded(line.tier(), Wording.rules(rules(line.because())));
      case REFUTED -> Text.of("违法事实不能成立，不予行政处罚。", "The violation is not made out: no penalty.");
      case UNPROVEN -> unproven(line);
      case ENDED -> ended();
      case BARRED -> barred(Wording.rules(rules(line.because())));
      case UNOPENED -> unopened(line.tier());
      case OPENED -> opened(line);
      case OPENED_WITHOUT_AMOUNT -> Wording.join(opened(line), withoutAmount());
      case OPENED_FOR_NOTHING -> Wording.join(opened(line), nothing());
      case WITHOUT_ROOM -> bands.noRoom((StatutoryFine.Known) requireNonNull(fine));
    };
  }

  private static Text commanded(Tier tier, Text because) {
    Text end = switch (tier) {
      case NO_PENALTY_QUESTION -> Text.of(
          "案卷没有指控违法行为，不涉及行政处罚", "The file alleges no violation, so no penalty is in question");
      case TRANSFER -> Text.of("应当移送司法机关", "The case must go to the criminal authorities");
      case NOT_PUNISHABLE -> Text.of("不得给予行政处罚", "No penalty may be imposed");
      case EXEMPTED -> Text.of("应当免予处罚", "The party must be exempted");
      default -> Text.of("应当不予行政处罚", "No penalty: the law requires it");
    };
    return Text.of("依" + because.zh() + "，" + end.zh() + "。", end.en() + ": " + because.en() + ".");
  }

  private Text unproven(Line line) {
    Text open = Text.of("违法事实尚未查清，不得给予行政处罚。", "The violation is not proven yet: no penalty may be imposed.");
    if (line.because().isEmpty()) {
      return open;
    }
    Text because = Wording.rules(ends(line.because()));
    return Wording.join(open, Text.of(
        "即使查实，依" + because.zh() + "也应当不予处罚。",
        "Even if it is proven, no penalty follows: " + because.en() + "."));
  }

  private Text ended() {
    Line end = requireNonNull(envelope.settled());
    if (end.tier() == Tier.UNDETERMINED) {
      return reason(end);
    }
    Text words = Wording.tier(end.tier());
    return Text.of("本案应为" + words.zh() + "，不在各档中选择。", "The case ends as " + words.en() + "; no tier is chosen.");
  }

  private static Text barred(Text because) {
    return Text.of("被" + because.zh() + "关闭。", "Shut by " + because.en() + ".");
  }

  private Text opened(Line line) {
    Text because = Wording.rules(rules(line.because()));
    return Text.of("由" + because.zh() + "开放。", "Opened by " + because.en() + ".");
  }

  private Text withoutAmount() {
    return fine instanceof StatutoryFine.Unknown unknown
        ? Text.of("数额取决于" + unknown.figure().zh() + "，案卷未载明。",
            "The amount depends on the " + unknown.figure().en() + ", which the file does not state.")
        : Text.of("不涉及罚款数额。", "No fine is involved.");
  }

  private static Text nothing() {
    return Text.of("按现有数额计算，该条款没有可处的罚款。", "On these figures the clause yields no fine.");
  }

  private Text unopened(Tier tier) {
    List<Text> missing = missing(tier);
    return missing.isEmpty() ? NONE_OPENS : Wording.join(NONE_OPENS, Text.of(
        "尚缺：" + missing.stream().map(Text::zh).collect(Joined.with("；或者 ")) + "。",
        "Missing: " + missing.stream().map(Text::en).collect(Joined.with("; or ")) + "."));
  }

  private List<Text> missing(Tier tier) {
    return ASKED_FOR.contains(tier) ? references.missing(tier) : List.of();
  }

  private List<RuleRef> rules(List<Derivation> derivations) {
    return Findings.rules(derivations, references);
  }
}
