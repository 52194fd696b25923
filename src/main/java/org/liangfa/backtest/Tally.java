package org.liangfa.backtest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.liangfa.backtest.BacktestReport.AgreementLine;
import org.liangfa.backtest.BacktestReport.Confusion;
import org.liangfa.backtest.BacktestReport.ContainmentLine;
import org.liangfa.backtest.BacktestReport.Count;
import org.liangfa.backtest.BacktestReport.RatioLine;
import org.liangfa.backtest.BacktestReport.SectorLine;
import org.liangfa.backtest.CaseLine.Agreement;
import org.liangfa.backtest.CaseLine.Containment;
import org.liangfa.backtest.CaseLine.Direction;
import org.liangfa.backtest.PublishedOutcome.Grade;
import org.liangfa.backtest.PublishedOutcome.TierBasis;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Fingerprint;

/** Counts the compared cases. */
record Tally(List<CaseLine> lines) {

  static BacktestReport of(
      List<CaseLine> lines, List<Problem> problems, Options options, Fingerprint fingerprint) {
    Tally tally = new Tally(lines);
    List<CaseLine> scored = tally.where(CaseLine::scored);
    return new BacktestReport(
        options.pack(),
        options.asOf() == null ? null : options.asOf().toString(),
        lines.size(),
        problems.size(),
        List.of(
            agreement("SCORED", scored),
            agreement("STATED", tally.where(Tally::stated)),
            agreement("UNCALIBRATED", tally.where(line -> line.scored() && line.calibrated().isEmpty()))),
        containment(lines),
        confusion(scored),
        directions(scored),
        tally.sectors(),
        tally.ratios(),
        unknown(scored),
        tally.where(line -> !line.calibrated().isEmpty()).stream().map(CaseLine::caseId).toList(),
        tally.where(line -> line.scored() && line.agreement() == Agreement.MISS),
        tally.where(line -> line.miss() != null && line.agreement() != Agreement.MISS).stream()
            .map(CaseLine::caseId)
            .toList(),
        lines,
        problems,
        fingerprint);
  }

  private static boolean stated(CaseLine line) {
    return line.actual() != null && line.grade() != Grade.C && line.tierBasis() == TierBasis.STATED;
  }

  private List<CaseLine> where(Predicate<CaseLine> condition) {
    return lines.stream().filter(condition).toList();
  }

  private static int count(List<CaseLine> lines, Predicate<CaseLine> condition) {
    return (int) lines.stream().filter(condition).count();
  }

  private static AgreementLine agreement(String set, List<CaseLine> lines) {
    int agreed = count(lines, line -> line.agreement() == Agreement.AGREES);
    int accepted = count(lines, line -> line.agreement() == Agreement.ACCEPTED);
    int foreseen = count(lines, line -> line.agreement() == Agreement.MISS && line.isForeseen());
    int all = lines.size();
    return new AgreementLine(
        set, all, agreed, accepted, share(agreed + accepted, all), foreseen, share(agreed + accepted + foreseen, all));
  }

  private static @Nullable BigDecimal share(int part, int all) {
    return all == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(all), 4, RoundingMode.DOWN);
  }

  private static ContainmentLine containment(List<CaseLine> lines) {
    int inside = count(lines, line -> line.containment() == Containment.INSIDE);
    int below = count(lines, line -> line.containment() == Containment.BELOW);
    int above = count(lines, line -> line.containment() == Containment.ABOVE);
    return new ContainmentLine(
        inside + below + above, inside, below, above, count(lines, line -> line.containment() == Containment.NO_AMOUNT));
  }

  private static List<Confusion> confusion(List<CaseLine> scored) {
    List<Confusion> cells = new ArrayList<>();
    for (Tier actual : Tier.values()) {
      for (Tier recommended : Tier.values()) {
        int cases = count(scored, line -> line.actual() == actual && line.recommended() == recommended);
        if (cases > 0) {
          cells.add(new Confusion(actual, recommended, cases));
        }
      }
    }
    return cells;
  }

  private static List<Count> directions(List<CaseLine> scored) {
    List<Count> counts = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      counts.add(new Count(direction.name(), count(scored, line -> line.direction() == direction)));
    }
    return counts;
  }

  private List<SectorLine> sectors() {
    List<SectorLine> sectors = new ArrayList<>();
    for (String sector : new TreeSet<>(lines.stream().map(CaseLine::sector).toList())) {
      List<CaseLine> all = where(line -> line.sector().equals(sector));
      List<CaseLine> scored = all.stream().filter(CaseLine::scored).toList();
      ContainmentLine fines = containment(all);
      sectors.add(new SectorLine(
          sector,
          scored.size(),
          count(scored, line -> line.agreement() != Agreement.MISS),
          fines.cases(),
          fines.inside()));
    }
    return sectors;
  }

  private List<RatioLine> ratios() {
    List<CaseLine> known = where(line -> line.ratio() != null && line.grade() != Grade.C);
    return List.of(
        ratios("ACTUAL", known.stream().map(CaseLine::ratio).toList()),
        ratios("ACTUAL_MITIGATED", known.stream()
            .filter(line -> line.actual() == Tier.MITIGATED).map(CaseLine::ratio).toList()),
        ratios("RECOMMENDED", known.stream().map(Tally::recommendedRatio).filter(Objects::nonNull).toList()));
  }

  /** Recommended fine against the minimum that the real one is divided by; zero where no penalty is recommended. */
  private static @Nullable BigDecimal recommendedRatio(CaseLine line) {
    boolean open = line.recommended().isPenalty() || line.recommended() == Tier.UNDETERMINED;
    return line.amount() == null && !open ? BigDecimal.ZERO : Backtest.ratio(line.amount(), line.minimum());
  }

  private static RatioLine ratios(String set, List<? extends @Nullable BigDecimal> values) {
    List<BigDecimal> sorted = new ArrayList<>();
    values.forEach(value -> sorted.add(Objects.requireNonNull(value)));
    sorted.sort(null);
    int zero = (int) sorted.stream().filter(value -> value.signum() == 0).count();
    return new RatioLine(
        set, sorted.size(), zero, at(sorted, 0), at(sorted, 1), at(sorted, 2), at(sorted, 3), at(sorted, 4));
  }

  /** The value so many quarters of the way up, the lower of two. */
  private static @Nullable BigDecimal at(List<BigDecimal> sorted, int quarters) {
    return sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) * quarters / 4);
  }

  private static List<Count> unknown(List<CaseLine> scored) {
    Map<String, Integer> counts = new TreeMap<>();
    scored.forEach(line -> line.unknown().forEach(code -> counts.merge(code, 1, Integer::sum)));
    return counts.entrySet().stream().map(entry -> new Count(entry.getKey(), entry.getValue())).toList();
  }
}
