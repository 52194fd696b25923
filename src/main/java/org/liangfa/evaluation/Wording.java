package org.liangfa.evaluation;

import org.jspecify.annotations.Nullable;
import org.liangfa.finding.Aggravation;
import org.liangfa.finding.Bar;
import org.liangfa.finding.Disposal;
import org.liangfa.finding.Finding;
import org.liangfa.finding.FineBar;
import org.liangfa.finding.Ground;
import org.liangfa.finding.HigherFine;
import org.liangfa.finding.Opening;
import org.liangfa.finding.Reduction;
import org.liangfa.kernel.Modality;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Advice;

/** Findings and outcomes in words. */
final class Wording {
  static final Text NONE = Text.of("", "");

  private Wording() {}

  /** What a ground opens or demands. */
  static Text effect(Finding finding) {
    if (finding instanceof Disposal disposal) {
      return disposal(disposal);
    }
    if (finding instanceof Ground ground) {
      return joined(
          ground.modality(),
          ground.effect() == Ground.Effect.LENIENT_OR_MITIGATED
              ? Text.of("从轻或者减轻处罚", "penalise leniently or below the minimum")
              : Text.of("从轻处罚", "penalise leniently"));
    }
    if (finding instanceof Aggravation aggravation) {
      return joined(aggravation.modality(), Text.of("从重处罚", "penalise more heavily within the range"));
    }
    if (finding instanceof Opening opening) {
      return Text.of("可适用" + opening.tier().label().zh(), "opens: " + opening.tier().label().en());
    }
    if (finding instanceof Bar bar) {
      return Text.of("不得适用" + bar.tier().label().zh(), "shuts: " + bar.tier().label().en());
    }
    if (finding instanceof FineBar) {
      return Text.of("不得再处罚款", "no further fine");
    }
    if (finding instanceof Reduction) {
      return Text.of("按规定比例降低罚款", "the fine is reduced by the share set");
    }
    if (finding instanceof HigherFine) {
      return Text.of("按照罚款数额高的规定处罚", "the norm with the higher fine governs");
    }
    return Text.of("", "");
  }

  /** In the words of the law; the label of the tier already says whether the law commands or permits. */
  private static Text disposal(Disposal disposal) {
    return switch (disposal.tier()) {
      case NOT_PUNISHABLE -> Text.of("不得给予行政处罚", "no penalty may be imposed");
      case NO_PENALTY_REQUIRED -> Text.of("应当不予行政处罚", "shall not be penalised");
      case NO_PENALTY_PERMITTED -> Text.of("可以不予行政处罚", "may be left without a penalty");
      case NO_PENALTY_QUESTION -> Text.of("不涉及行政处罚", "no question of penalty");
      case EXEMPTED -> joined(disposal.modality(), Text.of("免予处罚", "be exempted from penalty"));
      case TRANSFER -> joined(disposal.modality(), Text.of("移送司法机关", "be transferred to the criminal authorities"));
      case MITIGATED, LENIENT, ORDINARY, AGGRAVATED, UNDETERMINED ->
          joined(disposal.modality(), disposal.tier().label());
    };
  }

  private static Text joined(Modality modality, Text what) {
    return Text.of(modality.label().zh() + what.zh(), modality.label().en() + " " + what.en());
  }

  /** The outcome in a few words, such as 减轻处罚，4,000元. */
  static Text outcome(Advice advice) {
    Tier tier = advice.tier();
    return advice.fine() == null
        ? tier.label()
        : Text.of(
            tier.label().zh() + "，" + advice.fine().amount().grouped() + "元",
            tier.label().en() + ", " + advice.fine().amount().grouped() + " yuan");
  }

  static boolean same(Advice one, Advice other) {
    return one.tier() == other.tier() && amount(one).equals(amount(other));
  }

  private static String amount(Advice advice) {
    return advice.fine() == null ? "" : advice.fine().amount().toString();
  }

  static @Nullable Money fine(Advice advice) {
    return advice.fine() == null ? null : advice.fine().amount();
  }
}
