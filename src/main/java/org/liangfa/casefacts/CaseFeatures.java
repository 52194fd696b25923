package org.liangfa.casefacts;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.Application;
import org.liangfa.casefile.Assessment;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.Correction;
import org.liangfa.casefile.Defence;
import org.liangfa.casefile.Economy;
import org.liangfa.casefile.Enterprise;
import org.liangfa.casefile.Execution;
import org.liangfa.casefile.Household;
import org.liangfa.casefile.Known;
import org.liangfa.casefile.Opinion;
import org.liangfa.casefile.PartyKind;
import org.liangfa.casefile.PenaltyKind;
import org.liangfa.casefile.Policy;
import org.liangfa.casefile.Proposal;
import org.liangfa.casefile.Supervision;
import org.liangfa.casefile.Violation;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.Imposition;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.clause.TradeStage;
import org.liangfa.fact.Step;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;

/** The traits that the file and the clause show by themselves, as codes of {@code rules/vocabulary/features.csv}. */
final class CaseFeatures {
  private final Set<String> codes = new TreeSet<>();

  private CaseFeatures() {}

  static Set<String> of(CaseFile file, @Nullable PenaltyClause clause) {
    CaseFeatures features = new CaseFeatures();
    features.party(file);
    features.codes.add("STAGE_" + file.stage());
    if (file.matter() != null) {
      features.codes.add("MATTER_" + file.matter().kind());
    }
    if (file.violation() == null) {
      features.codes.add("NO_VIOLATION_ALLEGED");
      return features.codes;
    }
    features.violation(file.violation());
    if (clause != null) {
      features.clause(clause);
    }
    features.proposal(file.proposed().toOptional().orElse(null));
    features.defence(file);
    features.economy(file);
    features.policy(file.policy());
    features.assessment(file);
    file.correction().flatMap(Correction::result).toOptional()
        .ifPresent(result -> features.codes.add("CORRECTION_" + result));
    return features.codes;
  }

  private void when(boolean holds, String code) {
    if (holds) {
      codes.add(code);
    }
  }

  private void party(CaseFile file) {
    codes.add("PARTY_" + file.party().kind());
    if (file.party().kind() == PartyKind.NATURAL_PERSON || file.party().kind() == PartyKind.INDIVIDUAL_BUSINESS) {
      codes.add("CAPACITY_" + file.party().capacity().map(Enum::name).orElse("UNKNOWN"));
    } else {
      codes.add("CAPACITY_FULL");
    }
  }

  private void violation(Violation violation) {
    codes.add("VIOLATION_ALLEGED");
    boolean goodsWorth = violation.goodsValue().map(value -> !value.isZero()).orElse(false);
    when(goodsWorth || violation.quantities().map(list -> !list.isEmpty()).orElse(false), "GOODS_EXIST");
    codes.add(violation.decided().isKnown() ? "DECIDED" : "NOT_DECIDED");
    when(violation.goodsContraband() == Answer.YES, "GOODS_CONTRABAND");
    when(violation.goodsContraband() == Answer.NO, "GOODS_NOT_CONTRABAND");
    codes.add(
        violation.illegalGains().map(Money::isZero).map(none -> none ? "GAINS_NONE" : "GAINS_EXIST").orElse("GAINS_UNKNOWN"));
    when(!violation.otherNorms().isEmpty(), "SEVERAL_NORMS");
  }

  private void clause(PenaltyClause clause) {
    when(clause.fine() != null, "CLAUSE_HAS_FINE");
    when(clause.fine() != null && clause.fineJoined() == Imposition.MAY, "CLAUSE_FINE_OPTIONAL");
    when(clause.fine() != null, clause.fine() instanceof FineClause.Fixed ? "CLAUSE_FINE_FIXED" : "CLAUSE_FINE_NOT_FIXED");
    when(clause.fine() instanceof FineClause.CeilingOnly, "CLAUSE_CEILING_ONLY");
    when(clause.confiscateGoods() == Imposition.MUST, "CLAUSE_CONFISCATES_GOODS");
    when(clause.confiscateGoods() == Imposition.MAY, "CLAUSE_MAY_CONFISCATE_GOODS");
    when(clause.confiscateGains() == Imposition.MUST, "CLAUSE_CONFISCATES_GAINS");
    when(clause.confiscateGains() == Imposition.MAY, "CLAUSE_MAY_CONFISCATE_GAINS");
    codes.add(clause.refusalNeeded() ? "CLAUSE_NEEDS_REFUSAL" : "CLAUSE_REFUSAL_NOT_NEEDED");
    when(clause.stage() != TradeStage.ANY, "CLAUSE_FOR_" + clause.stage());
    when(!clause.criminalGate().isEmpty(), "CLAUSE_CRIMINAL_GATE");
    codes.add(clause.fiveYears() ? "CLAUSE_FIVE_YEARS" : "CLAUSE_TWO_YEARS");
    when(!clause.verified(), "CLAUSE_UNVERIFIED");
    if (clause.contraband()) {
      codes.add("GOODS_CONTRABAND");
      codes.remove("GOODS_NOT_CONTRABAND");
    }
    when(clause.origin().startsWith("fireworks.yaml"), "DOMAIN_FIREWORKS");
    when(clause.origin().startsWith("special-equipment.yaml"), "DOMAIN_SPECIAL_EQUIPMENT");
    clause.protectedInterests().forEach(interest -> codes.add("PROTECTS_" + interest));
    when(!codes.contains("PROTECTS_ENVIRONMENT"), "CLAUSE_NOT_ENVIRONMENTAL");
  }

  private void proposal(@Nullable Proposal proposal) {
    if (proposal == null) {
      return;
    }
    when(proposal.fine().map(fine -> !fine.isZero()).orElse(false), "PROPOSED_FINE");
    when(
        proposal.confiscateGoods() == Answer.YES || proposal.confiscateGains() == Answer.YES, "PROPOSED_CONFISCATION");
    when(
        codes.contains("PROPOSED_FINE")
            && proposal.confiscateGoods() == Answer.NO
            && proposal.confiscateGains() == Answer.NO
            && proposal.otherKinds().isEmpty(),
        "PROPOSED_FINE_ONLY");
    when(proposal.notified() == Answer.YES, "NOTIFIED");
    for (PenaltyKind kind : proposal.otherKinds()) {
      switch (kind) {
        case REVOCATION, GRADE_REDUCTION -> codes.add("PROPOSED_REVOCATION");
        case SUSPENSION, CLOSURE -> codes.add("PROPOSED_SUSPENSION");
        case BUSINESS_RESTRICTION, OCCUPATION_BAN -> codes.add("PROPOSED_RESTRICTION");
        case WARNING, CRITICISM, LICENCE_SUSPENSION, DETENTION, OTHER -> {
          // No gate of article 63 asks for these by name.
        }
      }
    }
  }

  private void defence(CaseFile file) {
    when(file.defence().isKnown(), "DEFENCE_MADE");
    when(file.defence().map(one -> one.argued().contains("HARDSHIP")).orElse(false), "DEFENCE_HARDSHIP");
    boolean hearing =
        file.defence().map(Defence::hearingRequested).orElse(Answer.UNKNOWN) == Answer.YES
            || file.procedure().stream()
                .anyMatch(one -> one.step().equals("HEARING_REQUESTED") && one.state() == Step.State.DONE);
    codes.add(hearing ? "HEARING_REQUESTED" : "HEARING_NOT_REQUESTED");
    boolean deferral = file.application().map(Application::deferral).orElse(Answer.UNKNOWN) == Answer.YES;
    codes.add(deferral ? "DEFERRAL_APPLIED" : "DEFERRAL_NOT_APPLIED");
    when(waives(file, Execution::surchargeWaived), "AGREEMENT_WAIVES_SURCHARGE");
    when(waives(file, Execution::fineWaived), "AGREEMENT_WAIVES_FINE");
  }

  private static boolean waives(CaseFile file, Function<Execution, Known<Money>> what) {
    return file.execution().flatMap(what).map(sum -> !sum.isZero()).orElse(false);
  }

  private void economy(CaseFile file) {
    Answer recognised =
        file.economy().flatMap(Economy::household).map(Household::hardshipRecognised).orElse(Answer.UNKNOWN);
    codes.add(recognised == Answer.YES ? "HARDSHIP_RECOGNISED" : "HARDSHIP_NOT_RECOGNISED");
    Answer chain = file.economy().flatMap(Economy::enterprise).map(Enterprise::supplyChain).orElse(Answer.UNKNOWN);
    when(chain == Answer.YES, "SUPPLY_CHAIN_AT_RISK");
  }

  private void policy(Known<Policy> policy) {
    when(policy.isKnown(), "POLICY_CHANGED");
    codes.add(
        switch (policy.map(Policy::guidance).orElse(Answer.UNKNOWN)) {
          case YES -> "POLICY_GUIDANCE_GIVEN";
          case NO -> "POLICY_NO_GUIDANCE";
          case UNKNOWN -> "POLICY_GUIDANCE_UNKNOWN";
        });
    codes.add(
        switch (policy.map(Policy::earlierLicence).orElse(Answer.UNKNOWN)) {
          case YES -> "POLICY_EARLIER_LICENCE";
          case NO -> "POLICY_NO_EARLIER_LICENCE";
          case UNKNOWN -> "POLICY_EARLIER_LICENCE_UNKNOWN";
        });
    Answer channel = policy.map(Policy::disposalChannel).orElse(Answer.UNKNOWN);
    when(channel == Answer.NO, "POLICY_NO_CHANNEL");
    when(channel == Answer.YES, "POLICY_CHANNEL_EXISTS");
  }

  private void assessment(CaseFile file) {
    boolean started = file.assessment().flatMap(Assessment::started).isKnown();
    codes.add(started ? "ASSESSMENT_STARTED" : "ASSESSMENT_NOT_STARTED");
    boolean met = file.assessment().map(one -> !one.members().isEmpty()).orElse(false);
    codes.add(met ? "PANEL_MET" : "PANEL_NOT_MET");
    var supervision = file.assessment().flatMap(Assessment::supervision);
    codes.add("SUPERVISION_" + supervision.map(Supervision::opinion).orElse(Opinion.PENDING));
    boolean written = supervision.map(Supervision::written).orElse(Answer.UNKNOWN) == Answer.YES;
    codes.add(written ? "SUPERVISION_WRITTEN" : "SUPERVISION_NOT_WRITTEN");
  }
}
