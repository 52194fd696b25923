package org.liangfa.casefacts;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.Economy;
import org.liangfa.casefile.Enterprise;
import org.liangfa.casefile.Household;
import org.liangfa.casefile.Known;
import org.liangfa.casefile.Policy;
import org.liangfa.casefile.Violation;
import org.liangfa.kernel.Money;
import org.liangfa.table.Quantity;

/** Burden of the proposed fine on household or enterprise, and the times of a change of policy. */
final class EconomyFigures {
  private EconomyFigures() {}

  static void add(CaseFile file, Map<Quantity, Figure> figures) {
    Known<Money> fine = ViolationFigures.fine(file);
    Known<Household> household = file.economy().flatMap(Economy::household);
    Known<Enterprise> enterprise = file.economy().flatMap(Economy::enterprise);
    figures.put(Quantity.FINE_TO_GOODS_VALUE, againstGoods(fine, file.violation()));
    figures.put(Quantity.FINE_TO_MONTHLY_DISPOSABLE_INCOME, againstIncome(fine, household));
    figures.put(Quantity.INCOME_PER_HEAD_TO_SUBSISTENCE, againstSubsistence(household));
    figures.put(Quantity.FINE_TO_MONTHLY_NET_CASH_FLOW, againstCashFlow(fine, enterprise));
    figures.put(Quantity.SURVIVAL_MONTHS, survival(fine, enterprise));
    figures.put(
        Quantity.JOBS,
        enterprise
            .flatMap(Enterprise::jobs)
            .toOptional()
            .<Figure>map(jobs -> new Figure.Plain(BigDecimal.valueOf(jobs), "economy.enterprise.jobs = " + jobs))
            .orElse(new Figure.Missing("economy.enterprise.jobs")));
    addCorrection(file, figures);
    addPolicy(file.policy(), figures);
  }

  /** What the order to correct costs, against what is left a month and against another way to the same end. */
  private static void addCorrection(CaseFile file, Map<Quantity, Figure> figures) {
    Known<Money> cost = file.economy().flatMap(Economy::correctionCost);
    Known<Money> alternative = file.economy().flatMap(Economy::alternativeCost);
    figures.put(Quantity.CORRECTION_COST_IN_MONTHS, inMonths(cost, file));
    figures.put(
        Quantity.ALTERNATIVE_TO_CORRECTION_COST,
        alternative instanceof Known.Value<Money> other
                && cost instanceof Known.Value<Money> ordered
                && !ordered.value().isZero()
            ? quotient(other.value().yuan(), ordered.value().yuan())
            : new Figure.Missing("economy.correctionCost, economy.alternativeCost"));
  }

  private static Figure inMonths(Known<Money> cost, CaseFile file) {
    if (!cost.isKnown()) {
      return new Figure.Missing("economy.correctionCost");
    }
    Figure byIncome = againstIncome(cost, file.economy().flatMap(Economy::household));
    return switch (file.party().kind()) {
      case NATURAL_PERSON -> byIncome;
      case INDIVIDUAL_BUSINESS -> byIncome instanceof Figure.Missing
          ? againstCashFlow(cost, file.economy().flatMap(Economy::enterprise))
          : byIncome;
      default -> againstCashFlow(cost, file.economy().flatMap(Economy::enterprise));
    };
  }

  private static Figure againstGoods(Known<Money> fine, @Nullable Violation violation) {
    if (violation == null) {
      return new Figure.Missing("violation");
    }
    if (fine instanceof Known.Value<Money> amount
        && violation.goodsValue() instanceof Known.Value<Money> goods
        && !goods.value().isZero()) {
      return quotient(amount.value().yuan(), goods.value().yuan());
    }
    return new Figure.Missing(fine.isKnown() ? "violation.goodsValue" : "proposed.fine");
  }

  /** Months of what the household has left after necessary spending. A household with nothing left cannot bear any. */
  private static Figure againstIncome(Known<Money> fine, Known<Household> household) {
    if (fine instanceof Known.Value<Money> amount
        && household.flatMap(Household::monthlyIncome) instanceof Known.Value<Money> income
        && household.flatMap(Household::monthlyNecessarySpending) instanceof Known.Value<Money> spending) {
      BigDecimal left = income.value().yuan().subtract(spending.value().yuan());
      String expression = amount.value() + " ÷ (" + income.value() + " − " + spending.value() + ")";
      return left.signum() <= 0
          ? new Figure.Unbounded(expression)
          : new Figure.Quotient(amount.value().yuan(), left, expression);
    }
    return new Figure.Missing(
        fine.isKnown()
            ? "economy.household.monthlyIncome, economy.household.monthlyNecessarySpending"
            : "proposed.fine");
  }

  private static Figure againstSubsistence(Known<Household> household) {
    if (household.flatMap(Household::monthlyIncome) instanceof Known.Value<Money> income
        && household.flatMap(Household::persons) instanceof Known.Value<Integer> persons
        && household.flatMap(Household::subsistenceLine) instanceof Known.Value<Money> line
        && persons.value() > 0
        && !line.value().isZero()) {
      BigDecimal needed = line.value().yuan().multiply(BigDecimal.valueOf(persons.value()));
      return new Figure.Quotient(
          income.value().yuan(), needed, income.value() + " ÷ (" + persons.value() + " × " + line.value() + ")");
    }
    return new Figure.Missing(
        "economy.household.monthlyIncome, economy.household.persons, economy.household.subsistenceLine");
  }

  private static Figure againstCashFlow(Known<Money> fine, Known<Enterprise> enterprise) {
    if (fine instanceof Known.Value<Money> amount
        && enterprise.flatMap(Enterprise::monthlyNetCashFlow) instanceof Known.Value<BigDecimal> flow) {
      return flow.value().signum() <= 0
          ? new Figure.Unbounded(amount.value() + " ÷ " + flow.value().toPlainString())
          : quotient(amount.value().yuan(), flow.value());
    }
    return new Figure.Missing(fine.isKnown() ? "economy.enterprise.monthlyNetCashFlow" : "proposed.fine");
  }

  /** Months that the cash left after the fine covers the monthly loss; without a loss there is no end. */
  private static Figure survival(Known<Money> fine, Known<Enterprise> enterprise) {
    if (fine instanceof Known.Value<Money> amount
        && enterprise.flatMap(Enterprise::cashReserves) instanceof Known.Value<Money> reserves
        && enterprise.flatMap(Enterprise::monthlyNetCashFlow) instanceof Known.Value<BigDecimal> flow) {
      BigDecimal left = reserves.value().yuan().subtract(amount.value().yuan()).max(BigDecimal.ZERO);
      String expression =
          "(" + reserves.value() + " − " + amount.value() + ") ÷ " + flow.value().negate().toPlainString();
      return flow.value().signum() >= 0
          ? new Figure.Unbounded(expression)
          : new Figure.Quotient(left, flow.value().negate(), expression);
    }
    return new Figure.Missing(
        fine.isKnown() ? "economy.enterprise.cashReserves, economy.enterprise.monthlyNetCashFlow" : "proposed.fine");
  }

  private static Figure quotient(BigDecimal numerator, BigDecimal denominator) {
    return new Figure.Quotient(
        numerator, denominator, numerator.toPlainString() + " ÷ " + denominator.toPlainString());
  }

  private static void addPolicy(Known<Policy> policy, Map<Quantity, Figure> figures) {
    Figure notice = new Figure.Missing("policy.published, policy.effective");
    if (policy instanceof Known.Value<Policy> stated
        && stated.value().published().isKnown()
        && stated.value().effective().isKnown()) {
      var published = stated.value().published().toOptional().orElseThrow();
      var effective = stated.value().effective().toOptional().orElseThrow();
      notice =
          new Figure.Plain(
              BigDecimal.valueOf(ChronoUnit.DAYS.between(published, effective)), published + " → " + effective);
    }
    figures.put(Quantity.POLICY_NOTICE_DAYS, notice);
    figures.put(
        Quantity.POLICY_TRANSITION_DAYS,
        policy
            .flatMap(Policy::transitionDays)
            .toOptional()
            .<Figure>map(days -> new Figure.Plain(BigDecimal.valueOf(days), "policy.transitionDays = " + days))
            .orElse(new Figure.Missing("policy.transitionDays")));
  }
}
