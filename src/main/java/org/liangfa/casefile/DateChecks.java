package org.liangfa.casefile;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Predicate;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Text;

/** What must come before what. */
final class DateChecks {
  private final Problems problems;

  DateChecks(Problems problems) {
    this.problems = problems;
  }

  void check(View file) {
    View violation = file.get("violation");
    View decided = violation.get("decided");
    View filed = violation.get("filed");
    View discovered = violation.get("discovered");
    inOrder(violation.get("actBegin"), violation.get("actEnd"), CaseCode.BEGIN_AFTER_END);
    inOrder(violation.get("actBegin"), discovered, CaseCode.ACT_AFTER_DISCOVERY);
    inOrder(violation.get("actEnd"), decided, CaseCode.ACT_AFTER_DECISION);
    inOrder(discovered, filed.date().isPresent() ? filed : decided, CaseCode.DISCOVERY_AFTER_FILING);
    inOrder(filed, decided, CaseCode.FILED_AFTER_DECISION);
    notice(file.get("procedure"), decided);
    View policy = file.get("policy");
    inOrder(policy.get("published"), policy.get("effective"), CaseCode.EFFECTIVE_BEFORE_PUBLISHED);
    file.get("evidence").items().forEach(item -> inOrder(item.get("date"), decided, CaseCode.EVIDENCE_AFTER_DECISION));
    assessment(file.get("assessment"), filed);
    birth(file);
    future(file);
  }

  /** Tells at the earlier-to-be if it is the later one. */
  private void inOrder(View early, View late, CaseCode code) {
    Optional<LocalDate> bound = late.date();
    early.date().filter(day -> bound.isPresent() && day.isAfter(bound.get())).ifPresent(day ->
        problems.add(code, early.at(), early.path(), later(day, late, bound.get())));
  }

  private static Text later(LocalDate day, View late, LocalDate bound) {
    return Text.of(
        day + "，而 " + late.path() + " 为 " + bound, day + ", while " + late.path() + " is " + bound);
  }

  private void notice(View procedure, View decided) {
    Optional<View> first = procedure.items().stream()
        .filter(entry -> entry.get("step").is("PRIOR_NOTICE") && entry.get("state").is("DONE"))
        .map(entry -> entry.get("date"))
        .filter(date -> date.date().isPresent())
        .min(Order.by(date -> date.date().get()));
    first.ifPresent(date -> inOrder(date, decided, CaseCode.DECIDED_BEFORE_NOTICE));
  }

  private void assessment(View assessment, View filed) {
    inOrderAtLater(filed, assessment.get("started"), CaseCode.ASSESSMENT_BEFORE_FILING);
    inOrderAtLater(
        assessment.get("started"), assessment.get("supervision").get("date"), CaseCode.OPINION_BEFORE_ASSESSMENT);
  }

  private void inOrderAtLater(View early, View late, CaseCode code) {
    Optional<LocalDate> bound = early.date();
    late.date().filter(day -> bound.isPresent() && day.isBefore(bound.get())).ifPresent(day ->
        problems.add(code, late.at(), late.path(), later(day, early, bound.get())));
  }

  private void birth(View file) {
    View born = file.get("party").get("birthDate");
    View age = file.get("party").get("ageAtAct");
    View violation = file.get("violation");
    View act = violation.get("actEnd").date().isPresent() ? violation.get("actEnd") : violation.get("actBegin");
    inOrder(born, act, CaseCode.BORN_AFTER_ACT);
    Optional<LocalDate> birth = born.date().filter(day -> act.date().filter(day::isAfter).isEmpty());
    if (birth.isEmpty() || age.count().isEmpty()) {
      return;
    }
    LocalDate birthday = birth.get();
    // On the birthday itself both ages are accepted: full years are reached on the following day.
    int least = violation.get("actBegin").date().or(() -> act.date())
        .map(day -> years(birthday.plusDays(1), day)).orElse(0);
    int most = violation.get("actEnd").date().or(() -> file.get("fileDate").date())
        .map(day -> years(birthday, day)).orElse(Integer.MAX_VALUE);
    int stated = age.count().get();
    if (stated < least || stated > most) {
      problems.add(CaseCode.AGE_CONTRADICTED, age.at(), age.path(), stated + ", " + birthday);
    }
  }

  private static int years(LocalDate from, LocalDate to) {
    return Math.max(0, Period.between(from, to).getYears());
  }

  /** Everything that can only have happened already. A decision may be planned, and a policy take effect later. */
  private void future(View file) {
    Optional<LocalDate> today = file.get("fileDate").date();
    if (today.isEmpty()) {
      return;
    }
    Predicate<LocalDate> later = day -> day.isAfter(today.get());
    for (String key : new String[] {"actBegin", "actEnd", "discovered", "filed"}) {
      past(file.get("violation").get(key), later);
    }
    past(file.get("party").get("birthDate"), later);
    past(file.get("policy").get("published"), later);
    past(file.get("policy").get("purchased"), later);
    past(file.get("assessment").get("started"), later);
    past(file.get("assessment").get("supervision").get("date"), later);
    past(file.get("application").get("date"), later);
    for (String key : new String[] {"circumstances", "evidence", "priorPenalties"}) {
      file.get(key).items().forEach(entry -> past(entry.get("date"), later));
    }
    for (View entry : file.get("procedure").items()) {
      if (entry.get("state").is("DONE")) {
        past(entry.get("date"), later);
      }
    }
  }

  private void past(View date, Predicate<LocalDate> later) {
    date.date().filter(later).ifPresent(day ->
        problems.add(CaseCode.IN_THE_FUTURE, date.at(), date.path(), day.toString()));
  }
}
