package org.liangfa.recommendation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Advice;
import org.liangfa.result.Citation;
import org.liangfa.result.FineAdvice;
import org.liangfa.result.RegimeLine;

/**
 * 从旧兼从轻: the law of the act governs unless the law of the decision is lighter for this party. Source: APL-2021#37.
 *
 * <p>Lighter is judged by the result: first the tiers that end without a penalty, lightest first; among penalties the
 * kinds and the amount, then the statutory maximum of the tier, then the tier itself. Where one law is lighter in the
 * amount and heavier in kinds, or an outcome is not determined, arithmetic cannot say: the law of the act stays and a
 * person must weigh.
 *
 * <p>So it does where result and clause point apart. Article 37 speaks of provisions that are lighter, and a clause
 * whose bounds are nowhere higher is: 五万元以下 is not heavier than 一万元以上五万元以下 because the second was mitigated to two
 * thousand yuan and the first, which has no minimum, knows no mitigation. Nor does a mitigated amount make the higher
 * range the lighter one.
 *
 * @param decisionGoverns whether the law of the decision applies
 * @param certain whether the comparison could be made; otherwise a person must make it
 * @param lines both laws, the act's first
 */
public record RegimeChoice(boolean decisionGoverns, boolean certain, List<RegimeLine> lines) {
  private static final List<Tier> WEIGHT = List.of(
      Tier.NOT_PUNISHABLE,
      Tier.NO_PENALTY_REQUIRED,
      Tier.EXEMPTED,
      Tier.NO_PENALTY_PERMITTED,
      Tier.MITIGATED,
      Tier.LENIENT,
      Tier.ORDINARY,
      Tier.AGGRAVATED,
      Tier.TRANSFER);

  public RegimeChoice {
    lines = List.copyOf(lines);
  }

  private enum Order {
    LIGHTER,
    SAME,
    HEAVIER,
    UNCLEAR
  }

  /**
   * Picks the law that governs.
   *
   * @param act outcome under the law of the act, on the day given
   * @param decision outcome under the law of the decision, on the day given
   * @param basis article 37
   */
  public static RegimeChoice between(
      LocalDate actDay, Outcome act, LocalDate decisionDay, Outcome decision, Citation basis) {
    Order result = compare(decision, act);
    Order clauses = bounds(decision, act);
    boolean apart = bothPenalties(act, decision)
        && (result == Order.LIGHTER && clauses == Order.HEAVIER || result == Order.HEAVIER && clauses == Order.LIGHTER);
    Order order = apart ? Order.UNCLEAR : result;
    boolean decisionGoverns = order == Order.LIGHTER;
    Text reason = apart ? apart(clauses) : switch (order) {
      case LIGHTER -> Text.of("新的规定处罚较轻，适用新的规定。", "The new law is lighter for the party and applies.");
      case SAME -> Text.of("新旧规定结果相同，适用违法行为发生时的规定。", "Both laws lead to the same; the law of the act applies.");
      case HEAVIER -> Text.of("新的规定处罚较重，适用违法行为发生时的规定。", "The new law is heavier; the law of the act applies.");
      case UNCLEAR -> Text.of(
          "两法结果互有轻重或者尚不能确定，暂按违法行为发生时的规定，由人工比较。",
          "Neither law is lighter throughout, or a result is open; the law of the act stands until a person compares.");
    };
    return new RegimeChoice(decisionGoverns, order != Order.UNCLEAR, List.of(
        line("ACT_TIME", actDay, decisionDay, act.advice(), !decisionGoverns, reason, basis),
        line("DECISION_TIME", decisionDay, decisionDay, decision.advice(), decisionGoverns, reason, basis)));
  }

  /**
   * Whether the law of the decision governs, where the tiers alone say so; empty where amounts and kinds of two penalties
   * must be compared.
   */
  public static Optional<Boolean> decisionGoverns(Tier act, Tier decision) {
    if (act.isPenalty() && decision.isPenalty()) {
      return Optional.empty();
    }
    int one = WEIGHT.indexOf(decision);
    int other = WEIGHT.indexOf(act);
    return Optional.of(one >= 0 && one < other);
  }

  private static Text apart(Order clauses) {
    return clauses == Order.LIGHTER
        ? Text.of(
            "新条文的法定幅度较轻，而按本案情节，旧条文得出的数额较低；暂按违法行为发生时的规定，由人工比较。",
            "The range of the new clause is lighter, the amount under the old one lower in this case; the law of the act"
                + " stands until a person compares.")
        : Text.of(
            "新条文的法定幅度较重，而按本案情节，新条文得出的数额较低；暂按违法行为发生时的规定，由人工比较。",
            "The range of the new clause is heavier, the amount under it lower in this case; the law of the act stands"
                + " until a person compares.");
  }

  private static boolean bothPenalties(Outcome act, Outcome decision) {
    return act.advice().tier().isPenalty() && decision.advice().tier().isPenalty();
  }

  /** How the bounds of the first clause stand to those of the second, both taken in this case. */
  private static Order bounds(Outcome first, Outcome second) {
    if (!(first.statutory() instanceof StatutoryFine.Known one)
        || !(second.statutory() instanceof StatutoryFine.Known other)) {
      return Order.UNCLEAR;
    }
    Order minima = order(amount(one.min()).compareTo(amount(other.min())));
    Order maxima = order(ceiling(one.max()).compareTo(ceiling(other.max())));
    if (minima == maxima || maxima == Order.SAME) {
      return minima;
    }
    return minima == Order.SAME ? maxima : Order.UNCLEAR;
  }

  private static Money amount(@Nullable Money bound) {
    return bound == null ? Money.ZERO : bound;
  }

  /** No maximum is heavier than any. */
  private static BigDecimal ceiling(@Nullable Money bound) {
    return bound == null ? new BigDecimal("1E18") : bound.yuan();
  }

  private static RegimeLine line(
      String regime,
      LocalDate on,
      LocalDate tablesOn,
      Advice advice,
      boolean governs,
      Text reason,
      Citation basis) {
    @Nullable Money amount = advice.fine() == null ? null : advice.fine().amount();
    return new RegimeLine(regime, on, tablesOn, advice.tier(), amount, governs, reason, basis);
  }

  /** How the first outcome stands to the second, for the party. */
  private static Order compare(Outcome first, Outcome second) {
    int one = WEIGHT.indexOf(first.advice().tier());
    int other = WEIGHT.indexOf(second.advice().tier());
    if (one < 0 || other < 0) {
      return Order.UNCLEAR;
    }
    if (!first.advice().tier().isPenalty() || !second.advice().tier().isPenalty()) {
      return order(Integer.compare(one, other));
    }
    if (!first.missingFigures().isEmpty() || !second.missingFigures().isEmpty()) {
      return Order.UNCLEAR;
    }
    Order amounts = order(amount(first.advice()).compareTo(amount(second.advice())));
    Order kinds = kinds(first.advice(), second.advice());
    if (amounts == Order.SAME && kinds == Order.SAME) {
      int maxima = max(first.advice()).compareTo(max(second.advice()));
      return order(maxima != 0 ? maxima : Integer.compare(one, other));
    }
    if (amounts == Order.SAME || kinds == Order.SAME) {
      return amounts == Order.SAME ? kinds : amounts;
    }
    return amounts == kinds ? amounts : Order.UNCLEAR;
  }

  private static Order order(int comparison) {
    return comparison < 0 ? Order.LIGHTER : comparison > 0 ? Order.HEAVIER : Order.SAME;
  }

  /** A penalty without a fine weighs nothing in money. */
  private static Money amount(Advice advice) {
    return advice.fine() == null ? Money.ZERO : advice.fine().amount();
  }

  /** A tier without a maximum is heavier than any with one. */
  private static BigDecimal max(Advice advice) {
    @Nullable FineAdvice fine = advice.fine();
    if (fine == null) {
      return BigDecimal.ZERO;
    }
    return ceiling(fine.max());
  }

  /** Fewer kinds are lighter; different kinds cannot be compared by counting. */
  private static Order kinds(Advice first, Advice second) {
    Set<String> one = kinds(first);
    Set<String> other = kinds(second);
    if (one.equals(other)) {
      return Order.SAME;
    }
    if (other.containsAll(one)) {
      return Order.LIGHTER;
    }
    return one.containsAll(other) ? Order.HEAVIER : Order.UNCLEAR;
  }

  private static Set<String> kinds(Advice advice) {
    Set<String> kinds = new HashSet<>();
    advice.confiscation().forEach(one -> kinds.add(one.subject() + " " + one.modality()));
    advice.otherPenalties().forEach(one -> kinds.add(one.zh()));
    return kinds;
  }
}
