package org.liangfa.casefacts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.EvidenceItem;
import org.liangfa.casefile.StatedCircumstance;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.fact.Claim;
import org.liangfa.fact.Claim.Assertion;
import org.liangfa.fact.Claim.Support;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Proof;

/** What the file claims of each circumstance, and what the cited evidence is worth. Source: APL-2021#46. */
final class Claims {
  private Claims() {}

  /** One claim per circumstance of the file, plus competence and legal basis, which the file states elsewhere. */
  static List<Claim> of(CaseFile file, @Nullable PenaltyClause clause) {
    Map<String, EvidenceItem> items = new HashMap<>();
    file.evidence().forEach(item -> items.put(item.id(), item));
    Map<String, Claim> claims = new LinkedHashMap<>();
    if (file.violation() != null) {
      claims.put("COMPETENCE", competence(file.agency().competence()));
      claims.put(
          "LEGAL_BASIS",
          clause == null
              ? new Claim("LEGAL_BASIS", Assertion.UNKNOWN, Support.NONE)
              : new Claim("LEGAL_BASIS", Assertion.PRESENT, Support.VERIFIED));
    }
    for (StatedCircumstance stated : file.circumstances()) {
      claims.put(stated.kind(), new Claim(stated.kind(), assertion(stated.state()), support(stated, items)));
    }
    return List.copyOf(claims.values());
  }

  /** Competence is a matter of law that the agency answers for; it needs no evidence item. */
  private static Claim competence(Answer answer) {
    return switch (answer) {
      case YES -> new Claim("COMPETENCE", Assertion.PRESENT, Support.VERIFIED);
      case NO -> new Claim("COMPETENCE", Assertion.ABSENT, Support.VERIFIED);
      case UNKNOWN -> new Claim("COMPETENCE", Assertion.UNKNOWN, Support.NONE);
    };
  }

  private static Assertion assertion(Proof state) {
    return switch (state) {
      case ESTABLISHED -> Assertion.PRESENT;
      case REFUTED -> Assertion.ABSENT;
      case OPEN -> Assertion.UNKNOWN;
    };
  }

  private static Support support(StatedCircumstance stated, Map<String, EvidenceItem> items) {
    List<EvidenceItem> cited = stated.evidence().stream().map(items::get).toList();
    if (cited.isEmpty()) {
      return Support.NONE;
    }
    if (cited.stream().anyMatch(item -> item.lawful() == Answer.YES && item.verified() == Answer.YES)) {
      return Support.VERIFIED;
    }
    return cited.stream().allMatch(item -> item.lawful() == Answer.NO) ? Support.UNLAWFUL : Support.UNVERIFIED;
  }
}
