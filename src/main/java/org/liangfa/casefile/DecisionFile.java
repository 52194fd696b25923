package org.liangfa.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Tier;

/**
 * The draft of a decision, as the officer would issue it. It speaks about the case file with the same id; what the case
 * file says already need not be said again.
 *
 * @param caseId id of the case file
 * @param decided the day of the decision, or the day planned for it
 * @param tier what is decided
 * @param fine yuan; {@code 0.00} imposes none
 * @param confiscateGoods whether unlawful goods are confiscated; what is left out is not confiscated
 * @param confiscateGains whether illegal gains are confiscated; likewise
 * @param otherKinds further kinds of penalty. Source: APL-2021#9
 * @param otherPenalties the same and orders in the words of the clause, such as 责令停止非法生产、经营活动
 * @param law the clause that punishes, as the draft cites it; null where it cites none
 * @param grounds grounds for a lighter or heavier penalty
 * @param evidence ids of the items on which the violation is found. Source: APL-2021#59.1(2)
 * @param content what the written decision says. Source: APL-2021#59
 * @param procedure steps not yet in the case file; a later entry stands above one of the case file
 * @param defence how each argument of the party was treated. Source: APL-2021#45.1
 * @param overrides departures from the recommendation that a person answers for
 */
public record DecisionFile(
    @Form(Form.Kind.ID) String caseId,
    LocalDate decided,
    Tier tier,
    Known<Money> fine,
    Answer confiscateGoods,
    Answer confiscateGains,
    List<PenaltyKind> otherKinds,
    List<String> otherPenalties,
    @Nullable CitedLaw law,
    List<CitedGround> grounds,
    @Form(Form.Kind.ID) List<String> evidence,
    @Nullable DecisionContent content,
    List<ProcedureStep> procedure,
    List<DefenceAnswer> defence,
    List<Departure> overrides) {
  public DecisionFile {
    otherKinds = List.copyOf(otherKinds);
    otherPenalties = List.copyOf(otherPenalties);
    grounds = List.copyOf(grounds);
    evidence = List.copyOf(evidence);
    procedure = List.copyOf(procedure);
    defence = List.copyOf(defence);
    overrides = List.copyOf(overrides);
  }

  /** The content; empty where the draft has none. */
  public DecisionContent text() {
    return content == null ? DecisionContent.NONE : content;
  }
}
