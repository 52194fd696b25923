package org.liangfa.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.liangfa.kernel.Problem;

/**
 * Checks, for each pack chain and each day on which anything changes since {@link #FIRST_DAY}, that the rows in force
 * join into whole scales, and that a better score never ends heavier.
 */
final class ScaleChecks {
  /** The day from which the tables must be whole: the oldest Administrative Penalty Law came into force. */
  static final LocalDate FIRST_DAY = LocalDate.of(1996, 10, 1);

  private static final BigDecimal FULL = new BigDecimal("100");
  private final ScaleDay on;

  private ScaleChecks(ScaleDay on) {
    this.on = on;
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
        new ScaleChecks(new ScaleDay(rows, chain, day, found)).all();
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
    new TierScales(on).all();
    new AmountScales(on).all();
    parties();
  }

  private void points() {
    var groups = on.inForce(Rows::pointGroups);
    for (PointsRow row : on.inForce(Rows::points).values()) {
      if (!groups.containsKey(row.side() + " " + row.group())) {
        on.add(
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
        on.add(TableCode.CAPS, "point-groups", side + " 各组上限合计 " + sum, "caps of side " + side + " add up to " + sum);
      }
    }
  }

  /** Each test in force answers for every kind of party, about one quantity. */
  private void parties() {
    var found = on.inForce(Rows::thresholds);
    for (ThresholdRow row : found.values()) {
      for (String party : TableKind.PARTIES) {
        ThresholdRow other = found.get(row.test() + " " + party);
        if (other == null) {
          on.add(TableCode.PARTIES, row, "party", row.test() + " 没有 " + party, row.test() + " has none for " + party);
          return;
        }
        if (other.quantity() != row.quantity()) {
          on.add(
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
}

