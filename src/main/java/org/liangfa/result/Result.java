package org.liangfa.result;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Text;

/**
 * The result of one case.
 *
 * @param caseId id of the case file
 * @param asOf day whose law counts as the law of the decision
 * @param pack rule sets used
 * @param violation the violation in words
 * @param clause the penalty clause
 * @param recommendation what is recommended
 * @param alternatives prospective or optional results
 * @param envelope every tier and whether it is open
 * @param score the score
 * @param grounds grounds relied on
 * @param notCounted claimed or established but not counted
 * @param open open circumstances
 * @param bars bars and red lines
 * @param questions questions for a person
 * @param conflicts conflicts for a person
 * @param regimes both laws
 * @param whyNot why not lighter or heavier
 * @param assessment economic-impact assessment
 * @param duties procedure
 * @param measures measures
 * @param correction how an order to correct stands; null where the file speaks of none
 * @param paymentPlan deferral or instalments; null where none is in question
 * @param surcharge what a late payment has grown by; null where none is in question
 * @param risks risk notes
 * @param counterfactuals smallest changes
 * @param comparable published decisions, nearest first
 * @param comparableSpread how all comparable decisions ended; null where there are too few
 * @param derivation every conclusion, in phase order
 * @param personFirst whether a person must act before the recommendation can be followed (exit code 1)
 * @param fingerprint program and rules
 */
public record Result(
    String caseId,
    LocalDate asOf,
    PackUse pack,
    Text violation,
    Citation clause,
    Advice recommendation,
    List<Alternative> alternatives,
    List<EnvelopeLine> envelope,
    Score score,
    List<GroundLine> grounds,
    List<NotCounted> notCounted,
    List<OpenPoint> open,
    List<BarLine> bars,
    List<Issue> questions,
    List<Issue> conflicts,
    List<RegimeLine> regimes,
    List<WhyNot> whyNot,
    Assessment assessment,
    List<DutyLine> duties,
    List<MeasureLine> measures,
    @Nullable CorrectionLine correction,
    @Nullable PaymentPlan paymentPlan,
    @Nullable Surcharge surcharge,
    List<RiskLine> risks,
    List<Counterfactual> counterfactuals,
    List<ComparableCase> comparable,
    @Nullable ComparableSpread comparableSpread,
    List<DerivationLine> derivation,
    boolean personFirst,
    Fingerprint fingerprint) {
  public Result {
    alternatives = List.copyOf(alternatives);
    envelope = List.copyOf(envelope);
    grounds = List.copyOf(grounds);
    notCounted = List.copyOf(notCounted);
    open = List.copyOf(open);
    bars = List.copyOf(bars);
    questions = List.copyOf(questions);
    conflicts = List.copyOf(conflicts);
    regimes = List.copyOf(regimes);
    whyNot = List.copyOf(whyNot);
    duties = List.copyOf(duties);
    measures = List.copyOf(measures);
    risks = List.copyOf(risks);
    counterfactuals = List.copyOf(counterfactuals);
    comparable = List.copyOf(comparable);
    derivation = List.copyOf(derivation);
  }
}
