package org.liangfa.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.Imposition;
import org.liangfa.finding.FineBar;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.StatutoryFine;
import org.liangfa.result.Citation;
import org.liangfa.result.EnvelopeLine;
import org.liangfa.result.FineAdvice;
import org.liangfa.result.GroundLine;
import org.liangfa.result.RuleRef;

/** Tier and amount against the envelope. */
record PenaltyCheck(Dossier dossier, Sheet sheet) {

  void run() {
    tier();
    // Where the law ends the case without a penalty, the penalty is the fault and not its amount.
    if (!dossier.penalises() || dossier.recommendation().tier().isPenalty()) {
      amount();
    }
  }

  private void tier() {
    Tier drafted = dossier.draft().tier();
    Tier recommended = dossier.recommendation().tier();
    @Nullable EnvelopeLine line = dossier.line(drafted);
    if (drafted == Tier.UNDETERMINED) {
      // That the facts do not tell is agreed; but a case is not closed with it.
      sheet.fault(Aspect.TIER, "NO_DECISION", drafted.label(), dossier.recommendation().reason());
    } else if (drafted == recommended) {
      sheet.agree(Aspect.TIER, "TIER", agreed(drafted), provisions(line).toArray(Citation[]::new));
    } else if (dossier.isOpen(drafted)) {
      sheet.fault(Aspect.TIER, "TIER_DIFFERS", drafted.label(), recommended.label(), provisions(line));
    } else {
      shut(drafted, recommended, line);
    }
  }

  private static Text agreed(Tier tier) {
    return Text.of("档次：" + tier.label().zh(), "tier: " + tier.label().en());
  }

  private void shut(Tier drafted, Tier recommended, @Nullable EnvelopeLine line) {
    Text reason = line == null ? recommended.label() : line.reason();
    List<Citation> settled = provisions(dossier.line(recommended));
    String code = drafted.isPenalty() ? ignored(recommended) : "LET_OFF";
    boolean named = !code.equals("TIER_SHUT") && drafted.isPenalty();
    sheet.fault(Aspect.TIER, code, drafted.label(), named ? dossier.recommendation().reason() : reason,
        named ? settled : provisions(line));
  }

  /** The end that the law itself gives the case and that a penalty passes over. */
  private static String ignored(Tier recommended) {
    return switch (recommended) {
      case TRANSFER -> "TRANSFER_IGNORED";
      case NOT_PUNISHABLE -> "NOT_PUNISHABLE_IGNORED";
      case NO_PENALTY_REQUIRED, EXEMPTED -> "MUST_NOT_PENALISE_IGNORED";
      case UNDETERMINED -> "FACTS_NOT_PROVEN";
      default -> "TIER_SHUT";
    };
  }

  private static List<Citation> provisions(@Nullable EnvelopeLine line) {
    return line == null ? List.of() : line.ground().stream().map(RuleRef::basis).distinct().toList();
  }

  private void amount() {
    @Nullable Money fine = dossier.fine();
    List<GroundLine> bars = dossier.explanation().findings(FineBar.class);
    @Nullable StatutoryFine statutory = dossier.explanation().statutory().orElse(null);
    if (!dossier.penalises()) {
      if (fine != null) {
        sheet.fault(Aspect.AMOUNT, "FINE_WITHOUT_BASIS", Sheet.money(fine), dossier.draft().tier().label());
      }
    } else if (!bars.isEmpty()) {
      if (fine != null) {
        sheet.fault(Aspect.AMOUNT, "DUPLICATE_FINE", Sheet.money(fine), Sheet.money(null),
            bars.stream().map(GroundLine::basis).distinct().toList());
      }
    } else if (statutory == null) {
      if (fine != null && dossier.explanation().clause().fine() == null) {
        sheet.fault(Aspect.AMOUNT, "FINE_WITHOUT_BASIS", Sheet.money(fine), Sheet.money(null), clause());
      } else if (fine != null) {
        compare(fine);
      }
    } else if (statutory instanceof StatutoryFine.Known known) {
      known(fine, known);
    } else if (fine != null) {
      sheet.fault(Aspect.AMOUNT, "AMOUNT_NOT_DERIVABLE", Sheet.money(fine), figure(statutory), clause());
    }
  }

  private static Text figure(StatutoryFine statutory) {
    return statutory instanceof StatutoryFine.Unknown unknown
        ? Text.of("须先查明" + unknown.figure().zh(), "to be established first: " + unknown.figure().en())
        : Sheet.NOTHING;
  }

  private void known(@Nullable Money fine, StatutoryFine.Known range) {
    boolean mitigated = dossier.draft().tier() == Tier.MITIGATED;
    @Nullable Money min = range.min();
    @Nullable Money max = range.max();
    if (fine == null) {
      none(range, mitigated);
    } else if (range.form() == StatutoryFine.Form.NOTHING) {
      sheet.fault(Aspect.AMOUNT, "FINE_WITHOUT_BASIS", Sheet.money(fine), Sheet.money(null), clause());
    } else if (max != null && fine.compareTo(max) > 0) {
      sheet.fault(Aspect.AMOUNT, "AMOUNT_ABOVE_MAXIMUM", Sheet.money(fine), bounds(min, max), clause());
    } else if (min != null && fine.compareTo(min) < 0 != mitigated) {
      Text is = mitigated
          ? Text.of("不低于法定最低额 " + min + "元，不是减轻", "not below the minimum of " + min + " yuan: no mitigation")
          : Text.of("低于法定最低额 " + min + "元，是减轻，不是" + dossier.draft().tier().label().zh(),
              "below the minimum of " + min + " yuan: that is mitigation");
      sheet.fault(Aspect.AMOUNT, "AMOUNT_OTHER_TIER", Sheet.money(fine), is, clause());
    } else {
      band(fine);
    }
  }

  private void none(StatutoryFine.Known range, boolean mitigated) {
    boolean optional = dossier.explanation().clause().fineJoined() == Imposition.MAY;
    if (range.form() == StatutoryFine.Form.NOTHING) {
      sheet.agree(Aspect.AMOUNT, "AMOUNT", Sheet.money(null));
    } else if (optional) {
      compare(null);
    } else if (mitigated) {
      sheet.fault(Aspect.AMOUNT, "MITIGATED_TO_ZERO", Sheet.money(null), bounds(null, range.min()), clause());
    } else {
      sheet.fault(Aspect.AMOUNT, "AMOUNT_BELOW_MINIMUM", Sheet.money(null), bounds(range.min(), range.max()), clause());
    }
  }

  private void band(Money fine) {
    @Nullable EnvelopeLine line = dossier.line(dossier.draft().tier());
    boolean outside = line != null
        && line.min() != null
        && (fine.compareTo(line.min()) < 0 || (line.max() != null && fine.compareTo(line.max()) > 0));
    if (outside) {
      sheet.fault(Aspect.AMOUNT, "AMOUNT_OTHER_BAND", Sheet.money(fine), bounds(line.min(), line.max()));
    } else {
      compare(fine);
    }
  }

  /** Against the amount recommended for the tier that the draft chooses, if the law opens that tier. */
  private void compare(@Nullable Money fine) {
    if (dossier.draft().tier() != dossier.recommendation().tier() && !dossier.isOpen(dossier.draft().tier())) {
      return;
    }
    @Nullable FineAdvice advised = dossier.advice().fine();
    @Nullable Money amount = advised == null ? null : advised.amount();
    if (fine == null ? amount == null : fine.equals(amount)) {
      sheet.agree(Aspect.AMOUNT, "AMOUNT", Text.of("罚款：" + Sheet.money(fine).zh(), "fine: " + Sheet.money(fine).en()));
    } else {
      sheet.fault(Aspect.AMOUNT, "AMOUNT_DIFFERS", Sheet.money(fine), Sheet.money(amount));
    }
  }

  private List<Citation> clause() {
    return List.of(dossier.result().clause());
  }

  private static Text bounds(@Nullable Money min, @Nullable Money max) {
    if (min == null && max == null) {
      return Sheet.NOTHING;
    }
    if (min == null) {
      return Text.of("高于0元，低于" + max + "元", "above 0 and below " + max + " yuan");
    }
    return max == null
        ? Text.of(min + "元以上", min + " yuan or more")
        : Text.of(min + "元以上" + max + "元以下", min + " to " + max + " yuan");
  }
}
