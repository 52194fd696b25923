package org.liangfa.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.EnvelopeLine;
import org.liangfa.result.Score;

/**
 * The tier: what the law settles first; then the exemption of a sector law, unless something aggravates; then the
 * lightest open tier that is not lighter than the score's target, else the heaviest open one, and never one that is
 * heavier than the notice.
 *
 * @param tier the tier
 * @param reason why, in one or two sentences
 * @param divergence what to say where score and law differ; empty otherwise
 * @param cap the most that may be imposed after the notice; null for no such cap
 * @param noticeUnlawful whether the notified fine lies below everything that the law allows
 */
record TierChoice(Tier tier, Text reason, Text divergence, @Nullable Money cap, boolean noticeUnlawful) {

  /**
   * Chooses.
   *
   * @param fine the statutory fine; null where no fine may be imposed
   * @param score its target is what the score alone would choose
   * @param notified the notified fine; null before notice, or where no fine may be imposed
   */
  static TierChoice of(Envelope envelope, @Nullable StatutoryFine fine, Score score, @Nullable Money notified) {
    EnvelopeLine settled = envelope.settled();
    if (settled != null) {
      return new TierChoice(settled.tier(), settled.reason(), Wording.NONE, null, false);
    }
    List<EnvelopeLine> open = envelope.choices();
    if (open.isEmpty()) {
      return undetermined(Text.of(
          "法律没有开放任何一档，须由人工核查案卷和规则。", "The law opens no tier; a person must check file and rules."));
    }
    EnvelopeLine exempted = envelope.line(Tier.EXEMPTED);
    if (exempted.open() && score.aggravating().signum() == 0) {
      return new TierChoice(Tier.EXEMPTED, exempting(exempted), Wording.NONE, null, false);
    }
    Tier target = score.target();
    EnvelopeLine picked =
        open.stream()
            .filter(line -> Chain.weight(line.tier()) >= Chain.weight(target))
            .findFirst()
            .orElse(open.get(open.size() - 1));
    if (picked.tier() == Tier.MITIGATED && fine instanceof StatutoryFine.Unknown unknown && !unknown.minimumCertain()) {
      return undetermined(Text.of(
          "罚款有无最低额取决于" + unknown.figure().zh() + "，案卷未载明，能否减轻尚不能确定。",
          "Whether the fine has a minimum depends on the " + unknown.figure().en()
              + ", which the file does not state; so mitigation cannot be decided yet."));
    }
    TierChoice free = new TierChoice(
        picked.tier(), reason(picked, target), divergence(envelope, picked, target), null, false);
    return notified != null && fine instanceof StatutoryFine.Known known && known.form() != StatutoryFine.Form.NOTHING
        ? free.notHeavierThan(notified, known, open)
        : free;
  }

  /** Holds the choice to the notified fine. Source: APL-2021#45.2. */
  private TierChoice notHeavierThan(Money notified, StatutoryFine.Known fine, List<EnvelopeLine> open) {
    if (!tier.isPenalty()) {
      return this;
    }
    List<EnvelopeLine> penalties = open.stream().filter(line -> line.tier().isPenalty()).toList();
    EnvelopeLine lightest = penalties.get(0);
    for (int i = penalties.size() - 1; i >= 0; i--) {
      EnvelopeLine line = penalties.get(i);
      boolean notHeavier = Chain.weight(line.tier()) <= Chain.weight(tier);
      if (notHeavier && line.min() != null && line.min().compareTo(notified) <= 0) {
        return held(line.tier(), notified, notified, false);
      }
    }
    boolean belowMinimum = fine.min() != null && notified.compareTo(fine.min()) < 0;
    if (!belowMinimum && !notified.isZero()) {
      return held(lightest.tier(), notified, notified, false);
    }
    // Lower than anything lawful: the least that is lawful is shown, and a person must decide.
    @Nullable Money least = lightest.tier() == Tier.MITIGATED ? null : fine.min();
    return held(lightest.tier(), notified, least, true);
  }

  private TierChoice held(Tier held, Money notified, @Nullable Money cap, boolean unlawful) {
    Text note = Wording.NONE;
    if (unlawful) {
      note = Text.of(
          "已告知的罚款 " + notified + " 元低于依法可处的最低额，须先处理该冲突。",
          "The notified fine of " + notified + " yuan lies below everything lawful; that conflict comes first.");
    } else if (held != tier) {
      note = Text.of(
          "已告知罚款 " + notified + " 元，不得因陈述、申辩而加重，故不超过" + Wording.tier(held).zh() + "。",
          "A fine of " + notified + " yuan was notified and the defence may not make it heavier, so not beyond "
              + Wording.tier(held).en() + ".");
    }
    return new TierChoice(held, Wording.join(reason, note), divergence, cap, unlawful);
  }

  private static TierChoice undetermined(Text reason) {
    return new TierChoice(Tier.UNDETERMINED, reason, Wording.NONE, null, false);
  }

  /** The conditions of the clause have weighed proportion already. Source: LIANGFA-PROPOSAL#80. */
  private static Text exempting(EnvelopeLine exempted) {
    Text because = Wording.rules(exempted.ground());
    return Text.of(
        "“免予处罚（行业法）”由" + because.zh() + "开放；其条件已全部查明，没有从重方面的得分，建议免予处罚（量罚项目建议第八十条）。",
        "Exemption is opened by " + because.en() + "; all its conditions are established and nothing aggravates, so it"
            + " is recommended (proposal 80 of the project).");
  }

  private static Text reason(EnvelopeLine picked, Tier target) {
    Text tier = Wording.tier(picked.tier());
    Text because = Wording.rules(picked.ground());
    Text law = Text.of(
        tier.zh() + "由" + because.zh() + "开放；", tier.en() + " is opened by " + because.en() + ";");
    if (Chain.weight(picked.tier()) == Chain.weight(target)) {
      return Wording.join(law, Text.of("过罚相当分亦指向该档。", "the score points at it."));
    }
    Text aim = Wording.tier(target);
    boolean heavier = Chain.weight(picked.tier()) > Chain.weight(target);
    return Wording.join(law, heavier
        ? Text.of("过罚相当分指向更轻的" + aim.zh() + "，但法律未开放。",
            "the score points at the lighter " + aim.en() + ", which the law keeps shut.")
        : Text.of("过罚相当分指向更重的" + aim.zh() + "，但法律未开放。",
            "the score points at the heavier " + aim.en() + ", which the law keeps shut."));
  }

  private static Text divergence(Envelope envelope, EnvelopeLine picked, Tier target) {
    if (Chain.weight(picked.tier()) == Chain.weight(target)) {
      return Wording.NONE;
    }
    Text aim = Wording.tier(target);
    Text reason = envelope.line(target).reason();
    return Text.of(
        "仅按分数可达" + aim.zh() + "，法律未开放该档：" + reason.zh(),
        "By the score alone: " + aim.en() + ". The law keeps it shut: " + reason.en());
  }
}
