package org.liangfa.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.Envelope.Line;

/**
 * The tier: what the law settles first; then the exemption of a sector law, unless something aggravates; then the
 * lightest open tier that is not lighter than the score's target, else the heaviest open one, and never one that is
 * heavier than the notice. Put into words only where it is read.
 *
 * @param tier the tier
 * @param picked the line chosen or settled; null where no line is open
 * @param target what the score alone would choose; {@code EXEMPTED}, to which no score points, where the sector law
 *     exempts
 * @param notified the notified fine where it held the choice; null otherwise
 * @param cap the most that may be imposed after the notice; null for no such cap
 * @param noticeUnlawful whether the notified fine lies below everything that the law allows
 */
record TierChoice(
    Tier tier, @Nullable Line picked, Tier target, @Nullable Money notified, @Nullable Money cap, boolean noticeUnlawful) {

  /**
   * Chooses.
   *
   * @param fine the statutory fine; null where no fine may be imposed
   * @param target what the score alone would choose
   * @param aggravated whether any points speak against leniency
   * @param notified the notified fine; null before notice, or where no fine may be imposed
   */
  static TierChoice of(
      Envelope envelope,
      @Nullable StatutoryFine fine,
      Tier target,
      boolean aggravated,
      @Nullable Money notified) {
    if (envelope.settled() != null) {
      return new TierChoice(envelope.settled().tier(), envelope.settled(), target, null, null, false);
    }
    List<Line> open = envelope.choices();
    if (open.isEmpty()) {
      return new TierChoice(Tier.UNDETERMINED, null, target, null, null, false);
    }
    Line exempted = envelope.line(Tier.EXEMPTED);
    if (exempted.open() && !aggravated) {
      return new TierChoice(Tier.EXEMPTED, exempted, Tier.EXEMPTED, null, null, false);
    }
    Line picked = open.get(open.size() - 1);
    for (int i = open.size() - 1; i >= 0 && Chain.weight(open.get(i).tier()) >= Chain.weight(target); i--) {
      picked = open.get(i);
    }
    if (picked.tier() == Tier.MITIGATED && fine instanceof StatutoryFine.Unknown unknown && !unknown.minimumCertain()) {
      return new TierChoice(Tier.UNDETERMINED, picked, target, null, null, false);
    }
    TierChoice free = new TierChoice(picked.tier(), picked, target, null, null, false);
    return notified != null && fine instanceof StatutoryFine.Known known && known.form() != StatutoryFine.Form.NOTHING
        ? free.notHeavierThan(notified, known, open)
        : free;
  }

  /** Holds the choice to the notified fine. Source: APL-2021#45.2. */
  private TierChoice notHeavierThan(Money notice, StatutoryFine.Known fine, List<Line> open) {
    if (!tier.isPenalty()) {
      return this;
    }
    List<Line> penalties = open.stream().filter(line -> line.tier().isPenalty()).toList();
    Line lightest = penalties.get(0);
    for (int i = penalties.size() - 1; i >= 0; i--) {
      Line line = penalties.get(i);
      boolean notHeavier = Chain.weight(line.tier()) <= Chain.weight(tier);
      if (notHeavier && line.min() != null && line.min().compareTo(notice) <= 0) {
        return new TierChoice(line.tier(), picked, target, notice, notice, false);
      }
    }
    boolean belowMinimum = fine.min() != null && notice.compareTo(fine.min()) < 0;
    if (!belowMinimum && !notice.isZero()) {
      return new TierChoice(lightest.tier(), picked, target, notice, notice, false);
    }
    // Lower than anything lawful: the least that is lawful is shown, and a person must decide.
    @Nullable Money least = lightest.tier() == Tier.MITIGATED ? null : fine.min();
    return new TierChoice(lightest.tier(), picked, target, notice, least, true);
  }

  /** Why, in one or two sentences. */
  Text reason(EnvelopeWords words) {
    if (words.envelope().settled() != null) {
      return words.reason(words.envelope().settled());
    }
    if (picked == null) {
      return Text.of("法律没有开放任何一档，须由人工核查案卷和规则。", "The law opens no tier; a person must check file and rules.");
    }
    if (tier == Tier.UNDETERMINED && words.fine() instanceof StatutoryFine.Unknown unknown) {
      return Text.of(
          "罚款有无最低额取决于" + unknown.figure().zh() + "，案卷未载明，能否减轻尚不能确定。",
          "Whether the fine has a minimum depends on the " + unknown.figure().en()
              + ", which the file does not state; so mitigation cannot be decided yet.");
    }
    return target == Tier.EXEMPTED
        ? exempting(Wording.rules(words.ground(picked)))
        : Wording.join(weighed(picked, words), held(picked));
  }

  private static Text exempting(Text because) {
    return Text.of(
        "“免予处罚（行业法）”由" + because.zh() + "开放；其条件已全部查明，没有从重方面的得分，建议免予处罚（量罚项目建议第八十条）。",
        "Exemption is opened by " + because.en() + "; all its conditions are established and nothing aggravates, so it"
            + " is recommended (proposal 80 of the project).");
  }

  private Text weighed(Line line, EnvelopeWords words) {
    Text label = Wording.tier(line.tier());
    Text because = Wording.rules(words.ground(line));
    Text law = Text.of(
        label.zh() + "由" + because.zh() + "开放；", label.en() + " is opened by " + because.en() + ";");
    if (Chain.weight(line.tier()) == Chain.weight(target)) {
      return Wording.join(law, Text.of("过罚相当分亦指向该档。", "the score points at it."));
    }
    Text aim = Wording.tier(target);
    boolean heavier = Chain.weight(line.tier()) > Chain.weight(target);
    return Wording.join(law, heavier
        ? Text.of("过罚相当分指向更轻的" + aim.zh() + "，但法律未开放。",
            "the score points at the lighter " + aim.en() + ", which the law keeps shut.")
        : Text.of("过罚相当分指向更重的" + aim.zh() + "，但法律未开放。",
            "the score points at the heavier " + aim.en() + ", which the law keeps shut."));
  }

  private Text held(Line line) {
    if (noticeUnlawful) {
      return Text.of(
          "已告知的罚款 " + notified + " 元低于依法可处的最低额，须先处理该冲突。",
          "The notified fine of " + notified + " yuan lies below everything lawful; that conflict comes first.");
    }
    return tier == line.tier() ? Wording.NONE : Text.of(
        "已告知罚款 " + notified + " 元，不得因陈述、申辩而加重，故不超过" + Wording.tier(tier).zh() + "。",
        "A fine of " + notified + " yuan was notified and the defence may not make it heavier, so not beyond "
            + Wording.tier(tier).en() + ".");
  }

  /** What to say where score and law differ; empty otherwise. */
  Text divergence(EnvelopeWords words) {
    if (words.envelope().settled() != null
        || picked == null
        || tier == Tier.UNDETERMINED
        || Chain.weight(picked.tier()) == Chain.weight(target)) {
      return Wording.NONE;
    }
    Text aim = Wording.tier(target);
    Text reason = words.reason(words.envelope().line(target));
    return Text.of(
        "仅按分数可达" + aim.zh() + "，法律未开放该档：" + reason.zh(),
        "By the score alone: " + aim.en() + ". The law keeps it shut: " + reason.en());
  }
}
