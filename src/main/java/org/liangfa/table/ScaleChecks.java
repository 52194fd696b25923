package org.liangfa.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Tier;

/**
 * Checks, for each pack chain and each day on which anything changes since {@link #FIRST_DAY}, that the rows in force
 * join into whole scales, and that a better score never ends heavier.
 */
final class ScaleChecks {
  /** The day from which the tables must be whole: the oldest Administrative Penalty Law came into force. */
  static final LocalDate FIRST_DAY = LocalDate.of(1996, 10, 1);

  private static final BigDecimal LOWEST = new BigDecimal("-100");
  private static final BigDecimal PAST_HIGHEST = new BigDecimal("101");
  private static final BigDecimal FULL = new BigDecimal("100");
  private static final List<Tier> HEAVIEST_FIRST =
      List.of(Tier.AGGRAVATED, Tier.ORDINARY, Tier.LENIENT, Tier.MITIGATED, Tier.NO_PENALTY_PERMITTED);

  private final Rows rows;
  private final PackChain chain;
  private final List<Problem> problems;
  private final LocalDate day;

  private ScaleChecks(Rows rows, PackChain chain, LocalDate day, List<Problem> problems) {
    this.rows = rows;
    this.chain = chain;
    this.day = day;
    this.problems = problems;
  }

  /** Stops at the first bad day of each chain, since the same hole would be reported again and again. */
  static void check(Rows rows, Packs packs, List<Problem> problems) {
    for (Pack pack : packs.all()) {
      PackChain chain = packs.chain(pack);
      if (chain.packs().isEmpty()) {
        continue;
      }
      List<Problem> found = new ArrayList<>();
      for (LocalDate day : days(rows, chain)) {
        new ScaleChecks(rows, chain, day, found).all();
        if (!found.isEmpty()) {
          problems.addAll(found);
          break;
        }
      }
    }
  }

  private static Collection<LocalDate> days(Rows rows, PackChain chain) {
    Set<LocalDate> days = new TreeSet<>(List.of(FIRST_DAY));
    for (Layers<?> layers : rows.all()) {
      for (Pack pack : chain.packs()) {
        for (Row row : layers.of(pack.id())) {
          days.add(row.span().from());
          if (row.span().until() != null) {
            days.add(row.span().until());
          }
        }
      }
    }
    days.removeIf(day -> day.isBefore(FIRST_DAY));
    return days;
  }

  private void all() {
    points();
    targets();
    for (FineForm form : FineForm.values()) {
      bands(form);
    }
    limits();
    bandPoints();
    shares();
    rounding();
    parties();
  }

  private void points() {
    var groups = rows.pointGroups().inForce(chain, day);
    for (PointsRow row : rows.points().inForce(chain, day).values()) {
      if (!groups.containsKey(row.side() + " " + row.group())) {
        add(
            TableCode.UNKNOWN_WORD,
            row,
            "group",
            "该日没有 " + row.side() + " 的组 " + row.group(),
            "no group " + row.group() + " of side " + row.side());
      }
    }
    for (Side side : List.of(Side.MITIGATING, Side.AGGRAVATING)) {
      List<PointGroupRow> own = groups.values().stream().filter(group -> group.side() == side).toList();
      BigDecimal sum = own.stream().map(PointGroupRow::cap).reduce(BigDecimal.ZERO, BigDecimal::add);
      if (sum.compareTo(FULL) > 0) {
        add(TableCode.CAPS, "point-groups", side + " 各组上限合计 " + sum, "caps of side " + side + " add up to " + sum);
      }
    }
  }

  private void targets() {
    List<TierTargetRow> sorted =
        rows.tierTargets().inForce(chain, day).values().stream()
            .sorted(Order.by(TierTargetRow::netFrom))
            .toList();
    boolean joined =
        joins(
            "tier-targets",
            sorted.stream().map(row -> new Piece(row, row.netFrom(), row.netUntil())).toList());
    if (joined && !sorted.stream().map(TierTargetRow::tier).toList().equals(HEAVIEST_FIRST)) {
      add(
          TableCode.ORDER,
          "tier-targets",
          "分值由低到高应为 " + HEAVIEST_FIRST.stream().map(Tier::name).toList(),
          "from low to high scores the tiers must be " + HEAVIEST_FIRST.stream().map(Tier::name).toList());
    }
  }

  private void bands(FineForm form) {
    List<TierBandRow> own =
        rows.tierBands().inForce(chain, day).values().stream()
            .filter(row -> row.form() == form)
            .sorted(Order.by(TierBandRow::low))
            .toList();
    String table = "tier-bands " + form;
    if (!own.stream().map(TierBandRow::tier).toList().equals(TableKind.BAND_TIERS)) {
      add(
          TableCode.ORDER,
          table,
          "由低到高应为从轻、一般、从重各一行",
          "from low to high there must be one row each for lenient, ordinary and aggravated");
      return;
    }
    own.forEach(this::lowestPoint);
    // A rule set that names one amount for a tier leaves room beside it; spans must touch.
    boolean floor = form == FineForm.FLOOR_ONLY;
    BigDecimal reached = floor ? BigDecimal.ONE : BigDecimal.ZERO;
    boolean point = own.get(0).isPoint();
    for (TierBandRow row : own) {
      boolean backwards = row.low().compareTo(reached) < 0 || row.high().compareTo(row.low()) < 0;
      boolean apart = row.low().compareTo(reached) != 0 && !row.isPoint() && !point;
      if (backwards || apart || (row.isPoint() && !(row.lowInside() && row.highInside()))) {
        add(
            TableCode.NOT_CONTIGUOUS,
            table,
            row.tier() + " 自 " + row.low() + " 至 " + row.high() + "，前一档止于 " + reached,
            row.tier() + " from " + row.low() + " to " + row.high() + " (expected: from " + reached + ")");
        return;
      }
      reached = row.high();
      point = row.isPoint();
    }
    if (!floor && (reached.compareTo(BigDecimal.ONE) > 0 || (reached.compareTo(BigDecimal.ONE) < 0 && !point))) {
      add(TableCode.NOT_CONTIGUOUS, table, "只到 " + reached + "，应到 1", "ends at " + reached + " (expected: 1)");
    }
  }

  /** Where percentages are added, each tier but the ordinary one has a limit. */
  private void limits() {
    boolean added = rows.amountMethods().inForce(chain, day).values().stream()
        .anyMatch(row -> row.method() == AmountMethod.ADDED_PERCENTAGES);
    var limits = rows.amountLimits().inForce(chain, day);
    for (Tier tier : List.of(Tier.MITIGATED, Tier.LENIENT, Tier.AGGRAVATED)) {
      if (added && !limits.containsKey(tier.name())) {
        add(TableCode.NOT_CONTIGUOUS, "amount-limits", "缺少 " + tier, "no row for " + tier);
      }
    }
    for (FineForm form : FineForm.values()) {
      if (!rows.amountMethods().inForce(chain, day).containsKey(form.name())) {
        add(TableCode.NOT_CONTIGUOUS, "amount-methods", "缺少 " + form, "no row for " + form);
      }
    }
    for (ReductionRow row : rows.reductions().inForce(chain, day).values()) {
      if (row.high().compareTo(row.low()) < 0 || row.high().compareTo(BigDecimal.ONE) >= 0) {
        add(TableCode.ORDER, row, "high", row.high() + " 应不小于 low 且小于 1",
            row.high() + " (expected: not below low, and below 1)");
      }
    }
  }

  private void lowestPoint(TierBandRow band) {
    LowestPointRow row = rows.lowestPoints().inForce(chain, day).get(band.form() + " " + band.tier());
    if (row != null && !band.isPoint() && (row.share().compareTo(band.low()) <= 0 || row.share().compareTo(band.high()) >= 0)) {
      add(
          TableCode.ORDER,
          row,
          "share",
          row.share() + " 应在该档 " + band.low() + " 与 " + band.high() + " 之间",
          row.share() + " (expected: between " + band.low() + " and " + band.high() + " of the band)");
    }
  }

  private void bandPoints() {
    var found = rows.bandPoints().inForce(chain, day);
    for (Tier tier : TableKind.BAND_TIERS) {
      BandPointsRow row = found.get(tier.name());
      if (row == null) {
        add(TableCode.NOT_CONTIGUOUS, "band-points", "缺少 " + tier, "no row for " + tier);
      } else if (row.netAtLow().compareTo(row.netAtHigh()) <= 0) {
        add(
            TableCode.ORDER,
            row,
            "net_at_low",
            "低端的分数应高于高端的分数",
            "the score at the low end must be above that at the high end");
      }
    }
  }

  private void shares() {
    List<MitigationShareRow> sorted =
        rows.mitigationShares().inForce(chain, day).values().stream()
            .sorted(Order.by(MitigationShareRow::netFrom))
            .toList();
    joins(
        "mitigation-shares",
        sorted.stream().map(row -> new Piece(row, row.netFrom(), row.netUntil())).toList());
    BigDecimal last = BigDecimal.ONE;
    for (MitigationShareRow row : sorted) {
      if (row.share().compareTo(BigDecimal.ONE) >= 0 || row.share().compareTo(last) > 0) {
        add(
            TableCode.ORDER,
            row,
            "share",
            row.share() + " 应小于 1，且分值更高时不得更大",
            row.share() + " (expected: below 1, and not larger for a higher score)");
      }
      last = row.share();
    }
  }

  private void rounding() {
    List<RoundingRow> sorted =
        rows.rounding().inForce(chain, day).values().stream()
            .sorted(Order.by(RoundingRow::amountFrom))
            .toList();
    if (sorted.isEmpty() || !sorted.get(0).amountFrom().isZero()) {
      add(TableCode.NOT_CONTIGUOUS, "rounding", "没有从 0 起的行", "no row starts at 0");
    }
    for (RoundingRow row : sorted) {
      boolean fits = row.amountFrom().isZero() || row.step().compareTo(row.amountFrom()) <= 0;
      if (row.step().isZero() || !fits) {
        add(
            TableCode.ORDER,
            row,
            "step",
            row.step() + " 应大于 0 且不超过 " + row.amountFrom(),
            row.step() + " (expected: above 0 and not above " + row.amountFrom() + ")");
      }
    }
  }

  /** Each test in force answers for every kind of party, about one quantity. */
  private void parties() {
    var found = rows.thresholds().inForce(chain, day);
    for (ThresholdRow row : found.values()) {
      for (String party : TableKind.PARTIES) {
        ThresholdRow other = found.get(row.test() + " " + party);
        if (other == null) {
          add(TableCode.PARTIES, row, "party", row.test() + " 没有 " + party, row.test() + " has none for " + party);
          return;
        }
        if (other.quantity() != row.quantity()) {
          add(
              TableCode.PARTIES,
              row,
              "quantity",
              row.test() + " 在 " + other.origin() + " 比较的是 " + other.quantity(),
              row.test() + " compares " + other.quantity() + " in " + other.origin());
          return;
        }
      }
    }
  }

  /** A stretch of a scale: from, inclusive, until, exclusive. */
  private record Piece(Row row, BigDecimal from, BigDecimal until) {}

  /** From the lowest score to the highest without gap or overlap; told at the first row that does not join. */
  private boolean joins(String table, List<Piece> pieces) {
    BigDecimal reached = LOWEST;
    for (Piece piece : pieces) {
      if (piece.from().compareTo(reached) != 0 || piece.until().compareTo(reached) <= 0) {
        add(TableCode.NOT_CONTIGUOUS, piece.row(), "net_from",
            "自 " + piece.from() + " 至 " + piece.until() + "，前面连续到 " + reached + "（" + day + "）",
            "from " + piece.from() + " to " + piece.until() + " (expected: from " + reached + "; on " + day + ")");
        return false;
      }
      reached = piece.until();
    }
    if (reached.compareTo(PAST_HIGHEST) != 0) {
      add(
          TableCode.NOT_CONTIGUOUS,
          table,
          "自 " + LOWEST + " 起只连续到 " + reached + "，应到 " + PAST_HIGHEST,
          "from " + LOWEST + " the rows join only up to " + reached + " (expected: " + PAST_HIGHEST + ")");
    }
    return reached.compareTo(PAST_HIGHEST) == 0;
  }

  private void add(TableCode code, Row row, String column, String zhWhat, String enWhat) {
    String place = "rules/packs/" + row.pack() + "/tables/" + row.origin() + " " + column;
    problems.add(code.at(place, zhWhat, enWhat));
  }

  private void add(TableCode code, String table, String zhWhat, String enWhat) {
    String place = file(table.split(" ")[0]) + table.replaceFirst("^[^ ]+", "");
    problems.add(code.at(place, zhWhat + "（" + day + "）", enWhat + " (on " + day + ")"));
  }

  /** The file that says what governs that day: of the packs that hold rows of the table, the one of highest rank. */
  private String file(String table) {
    Layers<?> layers = rows.all().stream().filter(one -> one.kind().file().equals(table)).findFirst().orElseThrow();
    List<Pack> holding = chain.packs().stream()
        .filter(pack -> layers.of(pack.id()).stream().anyMatch(row -> row.span().contains(day)))
        .toList();
    Pack pack = holding.isEmpty() ? chain.packs().get(0) : holding.get(holding.size() - 1);
    return "rules/" + layers.kind().path(pack.id());
  }
}
