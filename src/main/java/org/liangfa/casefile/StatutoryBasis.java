package org.liangfa.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.Imposition;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.clause.TradeStage;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Text;

/**
 * A penalty clause given in the file, for a violation that the catalogue lacks.
 *
 * @param conductBasis provision breached, as cited text
 * @param penaltyBasis provision that punishes
 * @param penaltyText the clause, word for word; may be empty
 * @param fine the fine; null where the clause knows none
 * @param fineJoined whether the fine is imposed always or may be left out
 * @param confiscateGoods whether goods are confiscated
 * @param confiscateGains whether illegal gains are confiscated
 * @param contraband whether the goods may not be traded at all
 * @param refusalNeeded whether a fine needs a prior order and refusal (拒不改正的)
 * @param criminalGate criminal-law articles that the conduct may touch
 * @param protectedInterests such as FOOD, SAFETY
 * @param fiveYears whether the five-year limitation of art. 36 can apply
 * @param otherPenalties further kinds in the law's words
 * @param from first day in force
 * @param until first day no longer in force; null while it has no known end
 * @param domain domain of the catalogue that it belongs to, {@code environment}; decides which rule sets are for it
 * @param verified whether the author checked the words against the official text
 */
public record StatutoryBasis(
    String conductBasis,
    String penaltyBasis,
    @Omit String penaltyText,
    @Nullable FineClause fine,
    Imposition fineJoined,
    Imposition confiscateGoods,
    Imposition confiscateGains,
    boolean contraband,
    boolean refusalNeeded,
    List<String> criminalGate,
    List<Interest> protectedInterests,
    boolean fiveYears,
    List<String> otherPenalties,
    LocalDate from,
    @Nullable LocalDate until,
    @Form(Form.Kind.DOMAIN) Known<String> domain,
    boolean verified) {
  public StatutoryBasis {
    criminalGate = List.copyOf(criminalGate);
    protectedInterests = List.copyOf(protectedInterests);
    otherPenalties = List.copyOf(otherPenalties);
  }

  /** The clause as the rest of the program knows it. */
  public PenaltyClause clause(Violation violation) {
    return new PenaltyClause(
        violation.id(),
        Text.of(violation.conduct(), violation.conduct()),
        conductBasis,
        penaltyBasis,
        penaltyText,
        fine,
        fineJoined,
        confiscateGoods,
        confiscateGains,
        contraband,
        refusalNeeded,
        TradeStage.ANY,
        criminalGate,
        protectedInterests.stream().map(Interest::name).collect(Collectors.toSet()),
        fiveYears,
        otherPenalties,
        new DateSpan(from, until),
        verified,
        "statutoryBasis");
  }
}
