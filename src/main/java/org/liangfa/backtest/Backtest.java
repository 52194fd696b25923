package org.liangfa.backtest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liangfa.backtest.CaseLine.Agreement;
import org.liangfa.backtest.CaseLine.Containment;
import org.liangfa.backtest.CaseLine.Direction;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Advice;
import org.liangfa.result.FineAdvice;
import org.liangfa.result.OpenPoint;
import org.liangfa.result.Result;
import org.liangfa.table.TableException;

/** Evaluates decided cases and compares. Stateless. */
public final class Backtest {
  private Backtest() {}

  /**
   * Runs the cases in their order. A case that no pack governs is told among the problems.
   *
   * @param options pack and day for every case, as for one
   */
  public static BacktestReport run(Liangfa liangfa, Options options, PublishedCases published) {
    List<CaseLine> lines = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(published.problems());
    for (PublishedCase one : published.cases()) {
      try {
        lines.add(line(liangfa, one, options));
      } catch (TableException e) {
        problems.addAll(e.problems());
      }
    }
    return Tally.of(lines, problems, options, liangfa.provenance());
  }

  private static CaseLine line(Liangfa liangfa, PublishedCase one, Options options) {
    Advice advice = liangfa.recommend(one.file(), options);
    PublishedOutcome outcome = one.outcome();
    @Nullable FineAdvice fine = advice.fine();
    Tier recommended = advice.tier();
    List<Tier> accepted = outcome.accepted().stream().map(PublishedOutcome.Accepted::tier).toList();
    Agreement agreement = agreement(outcome.tier(), accepted, recommended);
    return new CaseLine(
        one.file().caseId(),
        one.file().title(),
        sector(liangfa, one),
        outcome.grade(),
        outcome.isScored(),
        outcome.tierBasis(),
        outcome.tier(),
        accepted,
        recommended,
        agreement,
        agreement == Agreement.MISS && outcome.tier() != null ? direction(outcome.tier(), recommended) : null,
        outcome.fine(),
        fine == null ? null : fine.min(),
        fine == null ? null : fine.max(),
        fine == null ? null : fine.amount(),
        containment(outcome, recommended, fine),
        outcome.statutoryMinimum(),
        ratio(outcome.fine(), outcome.statutoryMinimum()),
        outcome.unknown(),
        outcome.calibrated(),
        agreement == Agreement.MISS ? prospects(liangfa.evaluate(one.file(), options)) : List.of(),
        outcome.miss());
  }

  /** The tiers that the result names for when a fact that the file leaves out or open is proven, or refuted. */
  private static List<Tier> prospects(Result result) {
    Stream<Tier> leftOut = result.alternatives().stream()
        .filter(one -> one.kind().equals("PROSPECTIVE"))
        .map(one -> one.advice().tier());
    Stream<Tier> leftOpen = result.open().stream()
        .flatMap(one -> Stream.concat(Stream.ofNullable(one.ifEstablished()), Stream.ofNullable(one.ifRefuted())));
    return Stream.concat(leftOut, leftOpen).distinct().toList();
  }

  private static String sector(Liangfa liangfa, PublishedCase one) {
    return one.file().violation() == null
        ? ""
        : liangfa.violations().domain(one.file().violation().id()).orElse("");
  }

  private static Agreement agreement(@Nullable Tier actual, List<Tier> accepted, Tier recommended) {
    if (actual == null) {
      return Agreement.NOT_COMPARED;
    }
    if (actual == recommended) {
      return Agreement.AGREES;
    }
    return accepted.contains(recommended) ? Agreement.ACCEPTED : Agreement.MISS;
  }

  private static Direction direction(Tier actual, Tier recommended) {
    if (recommended == Tier.UNDETERMINED || recommended == Tier.NO_PENALTY_QUESTION) {
      return Direction.UNDETERMINED;
    }
    return weight(recommended) < weight(actual) ? Direction.TOO_LIGHT : Direction.TOO_HEAVY;
  }

  /** Tiers stand lightest first, but for the transfer, which is heavier than any penalty. */
  private static int weight(Tier tier) {
    return tier == Tier.TRANSFER ? Tier.values().length : tier.ordinal();
  }

  private static Containment containment(PublishedOutcome outcome, Tier recommended, @Nullable FineAdvice fine) {
    @Nullable Money actual = outcome.fine();
    if (!outcome.hasComparableFine() || actual == null) {
      return Containment.NOT_COMPARED;
    }
    if (fine != null) {
      return actual.compareTo(fine.min()) < 0
          ? Containment.BELOW
          : actual.compareTo(fine.max()) > 0 ? Containment.ABOVE : Containment.INSIDE;
    }
    if (recommended.isPenalty() || recommended == Tier.UNDETERMINED || recommended == Tier.TRANSFER) {
      return Containment.NO_AMOUNT;
    }
    return actual.isZero() ? Containment.INSIDE : Containment.ABOVE;
  }

  /** Fine divided by minimum, four decimals. */
  static @Nullable BigDecimal ratio(@Nullable Money fine, @Nullable Money minimum) {
    return fine == null || minimum == null || minimum.isZero()
        ? null
        : fine.yuan().divide(minimum.yuan(), 4, RoundingMode.HALF_EVEN);
  }
}
