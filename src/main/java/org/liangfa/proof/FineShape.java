package org.liangfa.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.Imposition;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.clause.TradeStage;
import org.liangfa.engine.Notation;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.recommendation.CaseFigures;

/** The forms that a fine can take, each with its features. */
enum FineShape {
  RANGE(new FineClause.Range(Money.parse("10000"), Money.parse("50000")), false),
  RANGE_AFTER_REFUSAL(new FineClause.Range(Money.parse("10000"), Money.parse("50000")), true),
  CEILING(new FineClause.CeilingOnly(Money.parse("30000")), false),
  FIXED(new FineClause.Fixed(Money.parse("5000")), false),
  NO_FINE(null, false);

  static final CaseFigures FIGURES = new CaseFigures(Map.of(), List.of(), null, null);

  private final @Nullable FineClause fine;
  private final boolean refusal;

  FineShape(@Nullable FineClause fine, boolean refusal) {
    this.fine = fine;
    this.refusal = refusal;
  }

  /** Whether a variable can have the value under a clause of this form. */
  boolean allows(String variable, Cone.Value value) {
    String held = value.example() == null ? "" : Notation.print(value.example());
    return switch (variable) {
      // A clause is known only where a violation is alleged.
      case "Feature(ALLEGED)" -> held.equals("Feature(VIOLATION_ALLEGED)");
      case "Feature(CLAUSE_CEILING_ONLY)" -> held.isEmpty() != fine instanceof FineClause.CeilingOnly;
      case "Feature(FINE_FORM)" -> held.equals(fine == null ? ""
          : fine instanceof FineClause.Fixed ? "Feature(CLAUSE_FINE_FIXED)" : "Feature(CLAUSE_FINE_NOT_FIXED)");
      case "Feature(REFUSAL)" ->
          held.equals(refusal ? "Feature(CLAUSE_NEEDS_REFUSAL)" : "Feature(CLAUSE_REFUSAL_NOT_NEEDED)");
      default -> true;
    };
  }

  PenaltyClause clause() {
    Text title = Text.of("证明用条款", "clause of a proof");
    return new PenaltyClause(
        "proof", title, "", "proof", "", fine, fine == null ? Imposition.NONE : Imposition.MUST, Imposition.NONE,
        Imposition.NONE, false, refusal, TradeStage.ANY, List.of(), Set.of(), false, List.of(), new DateSpan(LocalDate.MIN, null),
        true, "proof");
  }
}
