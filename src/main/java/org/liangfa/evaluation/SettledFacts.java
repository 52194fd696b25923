package org.liangfa.evaluation;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.Capacity;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.Party;
import org.liangfa.casefile.PartyKind;
import org.liangfa.casefile.Violation;

/**
 * Circumstances that no evidence could change any more, because the file settles them by a date, a figure or who the
 * party is; and those that are law and not fact.
 */
final class SettledFacts {
  private static final Set<String> LAW = Set.of("COMPETENCE", "LEGAL_BASIS", "STRICT_LIABILITY_LAW", "SEVERAL_NORMS");
  private static final Set<String> PERSONAL = Set.of("AGE_14_18", "NO_CAPACITY", "LIMITED_CAPACITY");

  private SettledFacts() {}

  static Set<String> of(CaseFile file) {
    Set<String> settled = new TreeSet<>(LAW);
    Party party = file.party();
    boolean human = party.kind() == PartyKind.NATURAL_PERSON || party.kind() == PartyKind.INDIVIDUAL_BUSINESS;
    if (!human) {
      settled.addAll(PERSONAL);
    }
    if (party.ageAtAct().isKnown() || party.birthDate().isKnown()) {
      settled.add("AGE_14_18");
    }
    if (party.capacity().map(capacity -> capacity == Capacity.FULL).orElse(false)) {
      settled.add("NO_CAPACITY");
      settled.add("LIMITED_CAPACITY");
    }
    if (party.size().isKnown()) {
      settled.add("MICRO_BUSINESS");
    }
    if (file.priorPenalties().isKnown()) {
      settled.add("REPEAT_1Y");
      settled.add("REPEAT_2Y");
    }
    @Nullable Violation violation = file.violation();
    if (violation != null && violation.illegalGains().isKnown()) {
      settled.add("NO_ILLEGAL_GAINS");
    }
    return settled;
  }
}
