package org.liangfa.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.Application;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.Economy;
import org.liangfa.casefile.Enterprise;
import org.liangfa.casefile.Household;
import org.liangfa.casefile.PartyKind;
import org.liangfa.finding.Measure;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.result.AmountStep;
import org.liangfa.result.Citation;
import org.liangfa.result.FineAdvice;
import org.liangfa.result.PaymentPlan;
import org.liangfa.result.PaymentPlan.Instalment;
import org.liangfa.table.InstalmentRow;
import org.liangfa.table.InstalmentRow.Payer;

/**
 * Reckons the instalments of a party whose hardship is established: what is left each month, the share of it that the
 * table gives, from the end of the time to pay. Source: APL-2021#66.2, #67.3, #72.2.
 */
final class PaymentPlans {
  private static final String TERM = "PAYMENT_TERM_EXCEEDED";
  private static final Set<String> OCCASIONS = Set.of("OFFER_DEFERRAL", "DECIDE_DEFERRAL");

  private final Evaluation evaluation;
  private final CaseFile file;
  private final List<AmountStep> steps = new ArrayList<>();

  private PaymentPlans(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.file = evaluation.file;
  }

  /** The plan; null where no deferral is in question or no fine is recommended. */
  static @Nullable PaymentPlan of(Evaluation evaluation) {
    @Nullable FineAdvice fine = evaluation.result.outcome().advice().fine();
    boolean asked = evaluation.result.has(Measure.class, measure -> OCCASIONS.contains(measure.code()));
    return asked && fine != null ? new PaymentPlans(evaluation).plan(fine.amount()) : null;
  }

  private PaymentPlan plan(Money fine) {
    Payer payer = file.party().kind() == PartyKind.NATURAL_PERSON || file.party().kind() == PartyKind.INDIVIDUAL_BUSINESS
        ? Payer.HOUSEHOLD
        : Payer.ENTERPRISE;
    Optional<BigDecimal> left = payer == Payer.HOUSEHOLD ? household() : enterprise();
    Optional<InstalmentRow> row =
        evaluation.knowledge.tables().instalments(evaluation.packs, evaluation.decisionOn).stream()
            .filter(one -> one.payer() == payer)
            .findFirst();
    if (left.isEmpty() || row.isEmpty()) {
      return without(payer == Payer.HOUSEHOLD
          ? Text.of("案卷未载明家庭月收入和必要支出，不能计算分期数额；补充后再定。",
              "The file states no monthly income and necessary spending, so no instalments can be reckoned yet.")
          : Text.of("案卷未载明企业月净现金流，不能计算分期数额；补充后再定。",
              "The file states no monthly net cash flow, so no instalments can be reckoned yet."));
    }
    return reckon(fine, left.get(), row.get());
  }

  private PaymentPlan reckon(Money fine, BigDecimal left, InstalmentRow row) {
    BigDecimal yuan = left.signum() <= 0 ? BigDecimal.ZERO : left.multiply(row.share()).setScale(0, RoundingMode.FLOOR);
    steps.add(evaluation.step(
        Text.of("每月可以缴纳", "what a month can bear"),
        left.toPlainString() + " × " + row.share().toPlainString() + " → " + yuan.toPlainString(),
        row));
    if (yuan.signum() == 0) {
      return without(Text.of(
          "缴清必要支出后没有余额，不列分期数额；可以批准暂缓，情况好转后再定分期。",
          "Nothing is left after necessary spending, so no instalments are shown; deferral may be approved."));
    }
    Money monthly = new Money(yuan);
    int months = fine.yuan().divide(monthly.yuan(), 0, RoundingMode.CEILING).intValueExact();
    steps.add(evaluation.step(
        Text.of("期数", "number of instalments"), "⌈" + fine + " ÷ " + monthly + "⌉ = " + months, row));
    if (months > row.months()) {
      return without(Text.of(
          "按每月 " + monthly + " 元须 " + months + " 期，超过 " + row.months() + " 期，不列分期数额；可以批准暂缓。",
          "At " + monthly + " yuan a month it takes " + months + " instalments, more than " + row.months()
              + ", so none are shown; deferral may be approved."));
    }
    Optional<LocalDate> first = firstDue();
    if (first.isEmpty()) {
      return without(Text.of(
          "没有收录该日的缴款期限，不能排定各期日期；按决定书写明的期限确定。",
          "No time to pay is held for that day, so no dates can be set; take that of the decision."));
    }
    List<Instalment> instalments = instalments(fine, monthly, months, first.get());
    LocalDate last = instalments.get(instalments.size() - 1).due();
    return new PaymentPlan(applied(), monthly, instalments, last, note(last), steps, basis());
  }

  private List<Instalment> instalments(Money fine, Money monthly, int months, LocalDate first) {
    List<Instalment> instalments = new ArrayList<>();
    Money rest = fine;
    for (int i = 0; i < months; i++) {
      Money amount = rest.min(monthly);
      instalments.add(new Instalment(first.plusMonths(i), amount));
      rest = rest.minus(amount);
    }
    return instalments;
  }

  private Text note(LocalDate last) {
    boolean served = evaluation.lastDay(TERM).isPresent();
    return Text.of(
        (applied() == Answer.YES ? "当事人已申请，须经批准" : "须由当事人书面申请并附经济困难的证明，经批准")
            + (served ? "；" : "；决定书尚无送达日，暂按决定日起算，送达后重算；")
            + "申请法院强制执行的期限自 " + last + " 起计算；罚款数额不变，按期缴纳的不加处罚款。",
        (applied() == Answer.YES ? "The party has applied; approval is needed" : "Needs an application in writing with"
            + " proof of hardship, and approval")
            + (served ? "; " : "; no day of service yet, so counted from the decision and to be reckoned anew; ")
            + "the time to enforce runs from " + last + "; the fine stays the same, and no surcharge runs while the plan"
            + " is kept.");
  }

  private PaymentPlan without(Text why) {
    return new PaymentPlan(applied(), null, List.of(), null, why, steps, basis());
  }

  private Optional<BigDecimal> household() {
    Optional<Household> household = file.economy().flatMap(Economy::household).toOptional();
    Optional<Money> income = household.flatMap(one -> one.monthlyIncome().toOptional());
    Optional<Money> spending = household.flatMap(one -> one.monthlyNecessarySpending().toOptional());
    if (income.isEmpty() || spending.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal left = income.get().yuan().subtract(spending.get().yuan());
    steps.add(new AmountStep(
        Text.of("家庭月可支配收入", "what the household has left each month"),
        income.get() + " − " + spending.get() + " = " + left.toPlainString(),
        Text.of("案卷 economy.household", "case file, economy.household"),
        null));
    return Optional.of(left);
  }

  private Optional<BigDecimal> enterprise() {
    Optional<BigDecimal> flow = file.economy().flatMap(Economy::enterprise).toOptional()
        .flatMap((Enterprise one) -> one.monthlyNetCashFlow().toOptional());
    flow.ifPresent(one -> steps.add(new AmountStep(
        Text.of("企业月净现金流", "net cash flow of the business each month"),
        one.toPlainString(),
        Text.of("案卷 economy.enterprise", "case file, economy.enterprise"),
        null)));
    return flow;
  }

  private Answer applied() {
    return file.application().map(Application::deferral).orElse(Answer.UNKNOWN);
  }

  /** The last day to pay; while nothing is served, as if it were on the day of decision. Source: APL-2021#67.3. */
  private Optional<LocalDate> firstDue() {
    return evaluation.lastDay(TERM).or(() -> evaluation.setting.threshold(TERM)
        .flatMap(row -> Optional.ofNullable(row.value()))
        .map(days -> evaluation.decisionOn.plusDays(days.longValueExact())));
  }

  private Citation basis() {
    return evaluation.citations(evaluation.result).basis("APL-2021#66.2");
  }
}
