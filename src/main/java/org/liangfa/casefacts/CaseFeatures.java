package org.liangfa.casefacts;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.Application;
import org.liangfa.casefile.Assessment;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.Defence;
import org.liangfa.casefile.Economy;
import org.liangfa.casefile.Enterprise;
import org.liangfa.casefile.Household;
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
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;

/** The traits that the file and the clause show by themselves, as codes of {@code rules/vocabulary/features.csv}. */
final class CaseFeatures {
  /** How the ids of the fireworks rows of the catalogue begin. */
  private static final String FIREWORKS = "fireworks-";

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
    features.policy(file.policy().toOptional().orElse(null));
    features.assessment(file);
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
    codes.add(violation.decided().isKnown() ? "DECIDED" : "NOT_DECIDED");
    when(violation.id().startsWith(FIREWORKS), "DOMAIN_FIREWORKS");
    boolean goodsWorth = violation.goodsValue().map(value -> !value.isZero()).orElse(false);
    when(goodsWorth || violation.quantities().map(list -> !list.isEmpty()).orElse(false), "GOODS_EXIST");
    when(violation.goodsContraband() == Answer.YES, "GOODS_CONTRABAND");
    when(violation.goodsContraband() == Answer.NO, "GOODS_NOT_CONTRABAND");
    codes.add(
        violation.illegalGains().map(Money::isZero).map(none -> none ? "GAINS_NONE" : "GAINS_EXIST").orElse("GAINS_UNKNOWN"));
    when(!violation.otherNorms().isEmpty(), "SEVERAL_NORMS");
  }

  private void clause(PenaltyClause clause) {
    when(clause.fine() != null, "CLAUSE_HAS_FINE");
    when(clause.fine() != null && clause.fineJoined() == Imposition.MAY, "CLAUSE_FINE_OPTIONAL");
    when(clause.fine() instanceof FineClause.Fixed, "CLAUSE_FINE_FIXED");
    when(!(clause.fine() instanceof FineClause.Fixed), "CLAUSE_FINE_NOT_FIXED");
    when(clause.fine() instanceof FineClause.CeilingOnly, "CLAUSE_CEILING_ONLY");
    when(clause.confiscateGoods() == Imposition.MUST, "CLAUSE_CONFISCATES_GOODS");
    when(clause.confiscateGoods() == Imposition.MAY, "CLAUSE_MAY_CONFISCATE_GOODS");
    when(clause.confiscateGains() == Imposition.MUST, "CLAUSE_CONFISCATES_GAINS");
    when(clause.confiscateGains() == Imposition.MAY, "CLAUSE_MAY_CONFISCATE_GAINS");
    codes.add(clause.refusalNeeded() ? "CLAUSE_NEEDS_REFUSAL" : "CLAUSE_REFUSAL_NOT_NEEDED");
    when(!clause.criminalGate().isEmpty(), "CLAUSE_CRIMINAL_GATE");
    codes.add(clause.fiveYears() ? "CLAUSE_FIVE_YEARS" : "CLAUSE_TWO_YEARS");
    when(!clause.verified(), "CLAUSE_UNVERIFIED");
    if (clause.contraband()) {
      codes.add("GOODS_CONTRABAND");
      codes.remove("GOODS_NOT_CONTRABAND");
    }
    clause.protectedInterests().forEach(interest -> codes.add("PROTECTS_" + interest));
  }

  private void proposal(@Nullable Proposal proposal) {
    if (proposal == null) {
      return;
    }
    when(proposal.fine().map(fine -> !fine.isZero()).orElse(false), "PROPOSED_FINE");
    when(
        proposal.confiscateGoods() == Answer.YES || proposal.confiscateGains() == Answer.YES, "PROPOSED_CONFISCATION");
    when(proposal.notified() == Answer.YES, "NOTIFIED");
    when(
        codes.contains("PROPOSED_FINE") && proposal.otherKinds().isEmpty()
            && proposal.confiscateGoods() == Answer.NO && proposal.confiscateGains() == Answer.NO,
        "PROPOSED_FINE_ONLY");
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
    yes(
        file.defence().map(Defence::hearingRequested).orElse(Answer.UNKNOWN),
        "HEARING_REQUESTED",
        "HEARING_NOT_REQUESTED");
    yes(
        file.application().map(Application::deferral).orElse(Answer.UNKNOWN),
        "DEFERRAL_APPLIED",
        "DEFERRAL_NOT_APPLIED");
    Answer recognised =
        file.economy().flatMap(Economy::household).map(Household::hardshipRecognised).orElse(Answer.UNKNOWN);
    yes(recognised, "HARDSHIP_RECOGNISED", "HARDSHIP_NOT_RECOGNISED");
    Answer supplyChain =
        file.economy().flatMap(Economy::enterprise).map(Enterprise::supplyChain).orElse(Answer.UNKNOWN);
    when(supplyChain == Answer.YES, "SUPPLY_CHAIN_AT_RISK");
  }

  /** An application or formal act that the file does not record is a trait of its own: "not recorded", not "no". */
  private void yes(Answer answer, String recorded, String notRecorded) {
    codes.add(answer == Answer.YES ? recorded : notRecorded);
  }

  private void policy(@Nullable Policy policy) {
    if (policy == null) {
      codes.add("POLICY_GUIDANCE_UNKNOWN");
      codes.add("POLICY_EARLIER_LICENCE_UNKNOWN");
      return;
    }
    codes.add("POLICY_CHANGED");
    when(policy.guidance() == Answer.NO, "POLICY_NO_GUIDANCE");
    when(policy.guidance() == Answer.YES, "POLICY_GUIDANCE_GIVEN");
    when(policy.guidance() == Answer.UNKNOWN, "POLICY_GUIDANCE_UNKNOWN");
    when(policy.disposalChannel() == Answer.NO, "POLICY_NO_CHANNEL");
    when(policy.disposalChannel() == Answer.YES, "POLICY_CHANNEL_EXISTS");
    when(policy.earlierLicence() == Answer.YES, "POLICY_EARLIER_LICENCE");
    when(policy.earlierLicence() == Answer.NO, "POLICY_NO_EARLIER_LICENCE");
    when(policy.earlierLicence() == Answer.UNKNOWN, "POLICY_EARLIER_LICENCE_UNKNOWN");
  }

  private void assessment(CaseFile file) {
    codes.add(
        file.assessment().flatMap(Assessment::started).isKnown() ? "ASSESSMENT_STARTED" : "ASSESSMENT_NOT_STARTED");
    boolean met = file.assessment().map(one -> !one.members().isEmpty()).orElse(false);
    codes.add(met ? "PANEL_MET" : "PANEL_NOT_MET");
    var supervision = file.assessment().flatMap(Assessment::supervision);
    codes.add("SUPERVISION_" + supervision.map(Supervision::opinion).orElse(Opinion.PENDING));
    yes(supervision.map(Supervision::written).orElse(Answer.UNKNOWN), "SUPERVISION_WRITTEN", "SUPERVISION_NOT_WRITTEN");
  }
}
