package org.liangfa.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.Imposition;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.FineBar;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.table.AmountMethod;

/**
 * Whether a penalty carries a fine at all, and whether the file carries its amount.
 *
 * @param fine what the clause allows; null where no fine may be imposed
 * @param missing figures without which no amount may be named
 * @param none why a penalty carries no fine, or none yet; empty where it carries one
 */
record FineQuestion(@Nullable StatutoryFine fine, List<Text> missing, Text none) {

  static FineQuestion of(
      Findings findings, PenaltyClause clause, CaseFigures figures, RuleTables tables, References references) {
    List<Derivation> bars = findings.of(FineBar.class);
    if (!bars.isEmpty()) {
      Text because = Wording.rules(Findings.rules(bars, references));
      return without(Text.of(
          "依" + because.zh() + "，不得再处罚款。", "No fine may be imposed any more: " + because.en() + "."));
    }
    @Nullable StatutoryFine fine = statutory(clause, figures, references);
    @Nullable Money notified = figures.notice() == null ? null : figures.notice().fine();
    if (fine == null) {
      return without(Wording.NONE);
    }
    if (clause.fineJoined() == Imposition.MAY && notified != null && notified.isZero()) {
      return without(Text.of(
          "该条款的罚款可以不处，告知时未列罚款，不得因陈述、申辩而增加。",
          "The clause lets the fine be left out and the notice named none; the defence may not add one."));
    }
    if (fine instanceof StatutoryFine.Known known && known.form() == StatutoryFine.Form.NOTHING) {
      return new FineQuestion(fine, List.of(), Text.of(
          "按现有数额计算，该条款没有可处的罚款。", "On these figures the clause yields no fine."));
    }
    StatutoryFine measured = measured(fine, figures, tables, references);
    return pending(measured, missing(measured, figures));
  }

  /** The benchmark amount added where the rule set has one for this form of fine. */
  private static StatutoryFine measured(
      StatutoryFine fine, CaseFigures figures, RuleTables tables, References references) {
    if (!(fine instanceof StatutoryFine.Known known) || known.form() == StatutoryFine.Form.FIXED) {
      return fine;
    }
    return tables.methods().stream()
        .filter(row -> row.form().name().equals(known.form().name()))
        .filter(row -> row.method() == AmountMethod.ADDED_PERCENTAGES)
        .findFirst()
        .map(row -> new AddedPercentages(row, references).of(known, figures.benchmark()))
        .orElse(known);
  }

  /** What the clause allows before discretion; null where it knows no fine. */
  static @Nullable StatutoryFine statutory(PenaltyClause clause, CaseFigures figures, References references) {
    return clause.fine() == null || clause.fineJoined() == Imposition.NONE
        ? null
        : FineRange.of(clause.fine(), clause, figures, references);
  }

  /** The statutory fine of which an amount can be taken; null where there is none or a figure is missing. */
  StatutoryFine.@Nullable Known payable() {
    return fine instanceof StatutoryFine.Known known && known.form() != StatutoryFine.Form.NOTHING && missing.isEmpty()
        ? known
        : null;
  }

  private static FineQuestion without(Text none) {
    return new FineQuestion(null, List.of(), none);
  }

  private static FineQuestion pending(StatutoryFine fine, List<Text> missing) {
    if (missing.isEmpty()) {
      return new FineQuestion(fine, missing, Wording.NONE);
    }
    String zh = String.join("、", missing.stream().map(Text::zh).toList());
    String en = String.join(", ", missing.stream().map(Text::en).toList());
    return new FineQuestion(fine, missing, Text.of(
        "案卷缺少" + zh + "，不能计算数额。", "The file lacks: " + en + "; so no amount can be computed."));
  }

  private static List<Text> missing(StatutoryFine fine, CaseFigures figures) {
    List<Text> missing = new ArrayList<>();
    if (fine instanceof StatutoryFine.Unknown unknown) {
      missing.add(unknown.figure());
    }
    if (figures.notice() != null && figures.notice().fine() == null) {
      missing.add(Text.of("已告知的罚款数额", "notified fine"));
    }
    return missing;
  }
}
