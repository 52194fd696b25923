package org.liangfa.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.Matter;
import org.liangfa.casefile.Violation;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.Imposition;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.clause.TradeStage;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.recommendation.StatutoryFine;
import org.liangfa.table.Catalogue;

/**
 * Finds the clause that punishes the act on a day. Where several norms do, the one with the higher fine governs; the
 * maximum is compared first, then the minimum. Source: APL-2021#29.
 */
final class GoverningClause {
  private static final String NONE = "none";

  private GoverningClause() {}

  static PenaltyClause of(CaseFile file, Catalogue catalogue, Bounds bounds, LocalDate on) {
    Violation violation = file.violation();
    if (violation == null) {
      return none("", matter(file.matter()), on);
    }
    List<PenaltyClause> clauses = new ArrayList<>();
    if (file.statutoryBasis() != null) {
      PenaltyClause given = file.statutoryBasis().clause(violation);
      if (given.span().contains(on)) {
        clauses.add(given);
      }
    } else {
      catalogue.clause(violation.id(), on).ifPresent(clauses::add);
    }
    violation.otherNorms().stream().sorted().forEach(id -> catalogue.clause(id, on).ifPresent(clauses::add));
    PenaltyClause chosen = null;
    for (PenaltyClause clause : clauses) {
      if (chosen == null || heavier(clause, chosen, bounds)) {
        chosen = clause;
      }
    }
    return chosen != null ? chosen : none(violation.id(), Text.of(violation.conduct(), violation.conduct()), on);
  }

  /** What a file without a violation is about, in the words of the file. */
  private static Text matter(@Nullable Matter matter) {
    Text none = Text.of("不涉及违法行为", "no violation alleged");
    if (matter == null) {
      return none;
    }
    Text kind = matter.kind().label();
    return Text.of(kind.zh() + "：" + matter.summary(), kind.en() + ": " + matter.summary());
  }

  /** Whether the clause stands for "no clause in force". */
  static boolean isNone(PenaltyClause clause) {
    return clause.origin().equals(NONE);
  }

  private static boolean heavier(PenaltyClause one, PenaltyClause other, Bounds bounds) {
    if (!(bounds.of(one) instanceof StatutoryFine.Known first)
        || !(bounds.of(other) instanceof StatutoryFine.Known second)) {
      return false;
    }
    int byMax = compare(first.max(), second.max(), true);
    return byMax > 0 || (byMax == 0 && compare(first.min(), second.min(), false) > 0);
  }

  /** A missing maximum is above all, a missing minimum below all. */
  private static int compare(@Nullable Money one, @Nullable Money other, boolean missingIsMost) {
    if (one == null || other == null) {
      int sign = one == other ? 0 : one == null ? 1 : -1;
      return missingIsMost ? sign : -sign;
    }
    return one.compareTo(other);
  }

  /** What a clause allows on the figures of the case. */
  @FunctionalInterface
  interface Bounds {
    @Nullable StatutoryFine of(PenaltyClause clause);
  }

  private static PenaltyClause none(String violation, Text title, LocalDate on) {
    @Nullable FineClause noFine = null;
    return new PenaltyClause(
        violation,
        title,
        "",
        "",
        "",
        noFine,
        Imposition.NONE,
        Imposition.NONE,
        Imposition.NONE,
        false,
        false,
        TradeStage.ANY,
        List.of(),
        Set.of(),
        false,
        List.of(),
        new DateSpan(on, on.plusDays(1)),
        true,
        NONE);
  }
}
