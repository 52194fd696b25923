package org.liangfa.casefacts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.Known;
import org.liangfa.casefile.Party;
import org.liangfa.casefile.PriorPenalty;
import org.liangfa.casefile.Proposal;
import org.liangfa.casefile.Violation;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;
import org.liangfa.table.Quantity;

/** Figures of the violation, of what is proposed and of earlier penalties. */
final class ViolationFigures {
  private ViolationFigures() {}

  static void add(CaseFile file, LocalDate on, Map<Quantity, Figure> figures) {
    Violation violation = file.violation();
    if (violation == null) {
      return;
    }
    figures.put(Quantity.AGE_AT_ACT, age(file.party(), violation));
    figures.put(
        Quantity.ACT_END_TO_DISCOVERY,
        elapsed(violation.actEnd(), "violation.actEnd", violation.discovered(), "violation.discovered"));
    figures.put(Quantity.FILED_TO_DECISION, caseTerm(violation, on));
    figures.put(Quantity.GOODS_VALUE, money(violation.goodsValue(), "violation.goodsValue"));
    figures.put(Quantity.ILLEGAL_GAINS, money(violation.illegalGains(), "violation.illegalGains"));
    figures.put(Quantity.PROPOSED_FINE, money(fine(file), "proposed.fine"));
    figures.put(
        Quantity.PROPOSED_GOODS_VALUE,
        confiscated(
            file.proposed().map(Proposal::confiscateGoods),
            "proposed.confiscateGoods",
            figures.get(Quantity.GOODS_VALUE)));
    figures.put(
        Quantity.PROPOSED_GAINS,
        confiscated(
            file.proposed().map(Proposal::confiscateGains),
            "proposed.confiscateGains",
            figures.get(Quantity.ILLEGAL_GAINS)));
    figures.put(Quantity.PRIOR_SAME_PENALTIES, priorPenalties(file.priorPenalties()));
    figures.put(Quantity.SAME_PENALTY_TO_ACT, lastPenalty(file.priorPenalties(), violation));
  }

  static Known<Money> fine(CaseFile file) {
    return file.proposed().flatMap(Proposal::fine);
  }

  static Figure money(Known<Money> amount, String field) {
    return amount
        .toOptional()
        .<Figure>map(money -> new Figure.Plain(money.yuan(), field + " = " + money))
        .orElse(new Figure.Missing(field));
  }

  /**
   * Full years of age on the last day of the act. A year is complete on the day after the birthday, so that on the
   * birthday itself the party still counts as younger: the way 周岁 is counted in criminal law, taken over by analogy
   * and in the party's favour.
   */
  private static Figure age(Party party, Violation violation) {
    if (party.ageAtAct() instanceof Known.Value<Integer> stated) {
      return new Figure.Plain(BigDecimal.valueOf(stated.value()), "party.ageAtAct = " + stated.value());
    }
    if (party.birthDate() instanceof Known.Value<LocalDate> birth
        && violation.actEnd() instanceof Known.Value<LocalDate> act) {
      int years = Math.max(0, Period.between(birth.value(), act.value().minusDays(1)).getYears());
      return new Figure.Plain(BigDecimal.valueOf(years), birth.value() + " → " + act.value());
    }
    return new Figure.Missing("party.birthDate, party.ageAtAct");
  }

  private static Figure elapsed(Known<LocalDate> from, String fromField, Known<LocalDate> to, String toField) {
    if (from instanceof Known.Value<LocalDate> start && to instanceof Known.Value<LocalDate> end) {
      return new Figure.Elapsed(start.value(), end.value());
    }
    return new Figure.Missing(from.isKnown() ? toField : fromField);
  }

  /** Calendar days from filing to the decision, or to the day of evaluation while there is none. Source: APL-2021#60. */
  private static Figure caseTerm(Violation violation, LocalDate on) {
    Optional<LocalDate> filed = violation.filed().toOptional();
    if (filed.isEmpty()) {
      return new Figure.Missing("violation.filed");
    }
    LocalDate end = violation.decided().orElse(on);
    long days = ChronoUnit.DAYS.between(filed.get(), end);
    return new Figure.Plain(BigDecimal.valueOf(Math.max(0, days)), filed.get() + " → " + end);
  }

  private static Figure confiscated(Known<Answer> proposed, String field, Figure value) {
    return switch (proposed.orElse(Answer.UNKNOWN)) {
      case YES -> value;
      case NO -> new Figure.Plain(BigDecimal.ZERO, field + " = NO");
      case UNKNOWN -> new Figure.Missing(field);
    };
  }

  private static Figure priorPenalties(Known<List<PriorPenalty>> prior) {
    if (!(prior instanceof Known.Value<List<PriorPenalty>> stated)) {
      return new Figure.Missing("priorPenalties");
    }
    long sure = stated.value().stream().filter(one -> one.sameKind() == Answer.YES).count();
    long possible = stated.value().stream().filter(one -> one.sameKind() != Answer.NO).count();
    String expression = "priorPenalties: " + sure + (sure == possible ? "" : "–" + possible);
    return new Figure.Between(
        new Figure.Plain(BigDecimal.valueOf(sure), expression),
        new Figure.Plain(BigDecimal.valueOf(possible), expression),
        expression);
  }

  /** From the last penalty for the same kind of violation to the first day of this one. */
  private static Figure lastPenalty(Known<List<PriorPenalty>> prior, Violation violation) {
    if (!(prior instanceof Known.Value<List<PriorPenalty>> stated)) {
      return new Figure.Missing("priorPenalties");
    }
    List<PriorPenalty> relevant = stated.value().stream().filter(one -> one.sameKind() != Answer.NO).toList();
    if (relevant.isEmpty()) {
      return new Figure.Unbounded("priorPenalties: 0");
    }
    boolean allSure = relevant.stream().allMatch(one -> one.sameKind() == Answer.YES && one.date().isKnown());
    Optional<LocalDate> last =
        relevant.stream()
            .filter(one -> one.sameKind() == Answer.YES)
            .flatMap(one -> one.date().toOptional().stream())
            .max(LocalDate::compareTo);
    if (last.isEmpty() || !violation.actBegin().isKnown()) {
      return new Figure.Missing(last.isEmpty() ? "priorPenalties[].date, sameKind" : "violation.actBegin");
    }
    Figure known = new Figure.Elapsed(last.get(), violation.actBegin().orElse(last.get()));
    return allSure
        ? known
        : new Figure.Between(new Figure.Elapsed(last.get(), last.get()), known, "priorPenalties: " + known.expression());
  }
}
