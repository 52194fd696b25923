package org.liangfa.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liangfa.kernel.Money;

/** What must agree about the matter, the party, the figures and the proposal. */
final class WholeChecks {
  private final Problems problems;
  private final Codes codes;

  WholeChecks(Problems problems, Codes codes) {
    this.problems = problems;
    this.codes = codes;
  }

  void check(View file) {
    subject(file);
    norms(file);
    party(file.get("party"));
    figures(file.get("violation"));
    notice(file);
    View persons = file.get("economy").get("household").get("persons");
    if (persons.count().filter(count -> count == 0).isPresent()) {
      problems.add(CaseCode.NO_HOUSEHOLD, persons.at(), persons.path());
    }
  }

  private void subject(View file) {
    boolean violation = file.get("violation").isStated();
    boolean matter = file.get("matter").isStated();
    if (violation == matter) {
      View place = matter ? file.get("matter") : file;
      problems.add(CaseCode.VIOLATION_OR_MATTER, place.at(), place.path());
    }
    if (!violation) {
      for (View penalty : List.of(file.get("proposed"), file.get("statutoryBasis"))) {
        if (penalty.isStated()) {
          problems.add(CaseCode.PENALTY_WITHOUT_VIOLATION, penalty.at(), penalty.path());
        }
      }
    }
  }

  private void norms(View file) {
    View id = file.get("violation").get("id");
    View basis = file.get("statutoryBasis");
    if (id.text().isPresent()) {
      boolean listed = codes.violations().contains(id.text().get());
      if (listed && basis.isStated()) {
        problems.add(CaseCode.BASIS_IN_CATALOGUE, basis.at(), basis.path(), id.text().get());
      }
      if (!basis.isStated()) {
        inCatalogue(id);
      } else if (!listed && !Scalars.isId(id.text().get())) {
        problems.add(CaseCode.ID_FORM, id.at(), id.path(), id.text().get());
      }
    }
    file.get("violation").get("otherNorms").items().forEach(this::inCatalogue);
  }

  private void inCatalogue(View id) {
    id.text().filter(text -> !codes.violations().contains(text)).ifPresent(text -> problems.add(
        CaseCode.UNKNOWN_VIOLATION, id.at(), id.path(), text, Nearest.hint(text, codes.violations())));
  }

  private void party(View party) {
    boolean organisation = party.get("kind").is("ENTERPRISE") || party.get("kind").is("OTHER_ORGANISATION");
    List<String> foreign = organisation
        ? List.of("birthDate", "ageAtAct", "capacity")
        : party.get("kind").is("NATURAL_PERSON") ? List.of("size") : List.of();
    for (String key : foreign) {
      View value = party.get(key);
      if (value.isStated()) {
        problems.add(CaseCode.PARTY_MISMATCH, value.at(), value.path(), party.get("kind").text().orElse(""));
      }
    }
  }

  private void figures(View violation) {
    Optional<Money> gains = violation.get("illegalGains").money();
    View refunded = violation.get("refunded");
    refunded.money().filter(sum -> gains.isPresent() && sum.compareTo(gains.get()) > 0).ifPresent(sum -> problems.add(
        CaseCode.REFUND_ABOVE_GAINS, refunded.at(), refunded.path(), sum + " > " + gains.get()));
    Set<String> seen = new HashSet<>(Set.of("GOODS_VALUE", "ILLEGAL_GAINS"));
    for (View entry : violation.get("bases").items()) {
      View base = entry.get("base");
      base.text().filter(name -> !seen.add(name)).ifPresent(name -> problems.add(
          CaseCode.BASE_TWICE, base.at(), base.path(), name));
    }
  }

  private void notice(View file) {
    View notified = file.get("proposed").get("notified");
    View amount = file.get("proposed").get("notifiedFine");
    if (notified.is("NO") && amount.isStated()) {
      problems.add(CaseCode.NOTICE_CONTRADICTED, amount.at(), amount.path(), "notified NO");
    }
    for (View entry : file.get("procedure").items()) {
      boolean contradicts = notified.is("NO") && entry.get("state").is("DONE")
          || notified.is("YES") && entry.get("state").is("NOT_DONE");
      if (entry.get("step").is("PRIOR_NOTICE") && contradicts) {
        View state = entry.get("state");
        problems.add(CaseCode.NOTICE_CONTRADICTED, state.at(), state.path(), "notified " + notified.text().orElse(""));
      }
    }
  }
}
