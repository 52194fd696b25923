package org.liangfa.recommendation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.WhyNot;
import org.liangfa.table.TierTargetRow;

/** Why not one tier lighter, and why not one heavier. */
record WhyNots(EnvelopeWords words, TierChoice choice, BigDecimal net, RuleTables tables, References references) {
  private static final List<Tier> LADDER = List.of(
      Tier.NO_PENALTY_PERMITTED, Tier.MITIGATED, Tier.LENIENT, Tier.ORDINARY, Tier.AGGRAVATED);

  /** The lighter first; none while the result is open or where no penalty is in question. */
  List<WhyNot> lines() {
    Tier tier = choice.tier();
    if (tier == Tier.UNDETERMINED || tier == Tier.NO_PENALTY_QUESTION) {
      return List.of();
    }
    if (words.envelope().settled() != null) {
      return List.of(new WhyNot(Tier.ORDINARY, "HEAVIER", words.reason(words.envelope().settled()), List.of()));
    }
    List<WhyNot> found = new ArrayList<>();
    int place = tier == Tier.EXEMPTED ? 0 : LADDER.indexOf(tier);
    found.add(place == 0 ? noDuty() : neighbour(LADDER.get(place - 1), "LIGHTER"));
    if (tier == Tier.EXEMPTED) {
      found.add(unlessAggravated());
    } else {
      found.add(place == LADDER.size() - 1 ? noMore() : neighbour(LADDER.get(place + 1), "HEAVIER"));
    }
    return found;
  }

  private WhyNot noDuty() {
    Tier required = Tier.NO_PENALTY_REQUIRED;
    return new WhyNot(required, "LIGHTER", words.because(required), references.missing(required));
  }

  /** The exemption does not rest on the score, so its own reason says why no heavier tier was chosen. */
  private WhyNot unlessAggravated() {
    Tier heavier = words.envelope().choices().stream().map(Envelope.Line::tier).filter(Tier::isPenalty).findFirst()
        .orElse(Tier.ORDINARY);
    return new WhyNot(heavier, "HEAVIER", choice.reason(words), List.of());
  }

  private static WhyNot noMore() {
    return new WhyNot(Tier.AGGRAVATED, "HEAVIER",
        Text.of("从重仍在法定幅度内；法律没有加重处罚。", "Heavier stays inside the range; the law knows nothing above it."),
        List.of());
  }

  private WhyNot neighbour(Tier tier, String direction) {
    if (!words.envelope().line(tier).open()) {
      List<Text> missing = direction.equals("LIGHTER") ? references.missing(tier) : List.of();
      return new WhyNot(tier, direction, words.because(tier), missing);
    }
    @Nullable Text span = span(tier);
    Text score = span == null ? Wording.NONE : Text.of(
        "净值 " + Wording.number(net) + "，该档对应 " + span.zh() + "。",
        "The net score is " + Wording.number(net) + "; that tier stands for " + span.en() + ".");
    boolean held = direction.equals("HEAVIER") && choice.cap() != null;
    Text notice = held
        ? Text.of("且不得因陈述、申辩而重于已告知的处罚。", "Nor may the defence lead beyond the notified penalty.")
        : Wording.NONE;
    Text open = Text.of("法律虽已开放，过罚相当分不指向该档。", "The law opens it, but the score does not point there.");
    return new WhyNot(tier, direction, Wording.join(Wording.join(open, score), notice), List.of());
  }

  private @Nullable Text span(Tier tier) {
    for (TierTargetRow row : tables.targets()) {
      if (row.tier() == tier) {
        String from = Wording.number(row.netFrom());
        String until = Wording.number(row.netUntil());
        return Text.of(from + " 以上、不足 " + until, "from " + from + " to below " + until);
      }
    }
    return null;
  }
}
