package org.liangfa.precedent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Joined;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Text;
import org.liangfa.result.ComparableCase;
import org.liangfa.result.ComparableSpread;
import org.liangfa.table.PrecedentRow;

/**
 * The published decisions known on a day.
 *
 * <p>Nearest are those on the same violation, then those in the same sector; among either, those that share more of the
 * circumstances of the case and lack or add fewer.
 *
 * @param rows decisions known on the day
 * @param sector sector of a violation, empty if it is not listed
 * @param words a circumstance in words
 * @param enough fewer decisions than this are no comparison, and nothing is listed
 * @param listed how many are listed at most
 */
public record Precedents(
    List<PrecedentRow> rows,
    Function<String, Optional<String>> sector,
    Function<String, Text> words,
    int enough,
    int listed) {
  public Precedents {
    rows = List.copyOf(rows);
  }

  /**
   * What a case is compared with.
   *
   * @param nearest nearest decisions first; empty where there are too few
   * @param spread how all decisions of the closest scope that holds enough ended; null where none does
   */
  public record Comparison(List<ComparableCase> nearest, @Nullable ComparableSpread spread) {
    public Comparison {
      nearest = List.copyOf(nearest);
    }
  }

  /**
   * Compares a case.
   *
   * @param caseId its id: a decision is never compared with itself
   * @param violation id of its violation
   * @param circumstances codes of its established circumstances
   */
  public Comparison with(String caseId, String violation, Set<String> circumstances) {
    List<PrecedentRow> others = rows.stream().filter(row -> !row.id().equals(caseId)).toList();
    List<PrecedentRow> clause = others.stream().filter(row -> row.violation().equals(violation)).toList();
    Optional<String> own = sector.apply(violation);
    List<PrecedentRow> neighbours = others.stream()
        .filter(row -> row.violation().equals(violation)
            || (own.isPresent() && sector.apply(row.violation()).equals(own)))
        .toList();
    if (neighbours.size() < enough) {
      return new Comparison(List.of(), null);
    }
    List<ComparableCase> nearest = neighbours.stream()
        .sorted(Order.by((PrecedentRow row) -> !row.violation().equals(violation))
            .then(row -> distance(row, circumstances))
            .then(PrecedentRow::id))
        .limit(listed)
        .map(row -> compared(row, violation, circumstances))
        .toList();
    boolean same = clause.size() >= enough;
    return new Comparison(nearest, spread(scope(same), same ? clause : neighbours));
  }

  private static String scope(boolean sameViolation) {
    return sameViolation ? "SAME_VIOLATION" : "SAME_SECTOR";
  }

  /** Circumstances that only one of the two has, less those that both have. */
  private static int distance(PrecedentRow row, Set<String> circumstances) {
    int shared = (int) row.circumstances().stream().filter(circumstances::contains).count();
    return row.circumstances().size() + circumstances.size() - 3 * shared;
  }

  private ComparableCase compared(PrecedentRow row, String violation, Set<String> circumstances) {
    return new ComparableCase(
        row.id(),
        row.label(),
        scope(row.violation().equals(violation)),
        row.tier(),
        row.fine(),
        ratio(row),
        row.address(),
        differs(row, circumstances));
  }

  private Text differs(PrecedentRow row, Set<String> circumstances) {
    List<Text> only = words(minus(circumstances, row.circumstances()));
    List<Text> there = words(minus(row.circumstances(), circumstances));
    if (only.isEmpty() && there.isEmpty()) {
      return Text.of("已查明的情节相同", "the same circumstances established");
    }
    return Text.of(
        part("本案另有：", only.stream().map(Text::zh).collect(Joined.with("、")), "")
            + (only.isEmpty() || there.isEmpty() ? "" : "；")
            + part("该案另有：", there.stream().map(Text::zh).collect(Joined.with("、")), ""),
        part("only here: ", only.stream().map(Text::en).collect(Joined.with(", ")), "")
            + (only.isEmpty() || there.isEmpty() ? "" : "; ")
            + part("only there: ", there.stream().map(Text::en).collect(Joined.with(", ")), ""));
  }

  private static String part(String label, String list, String none) {
    return list.isEmpty() ? none : label + list;
  }

  private static Set<String> minus(Set<String> all, Set<String> taken) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(taken);
    return rest;
  }

  private List<Text> words(Set<String> codes) {
    return codes.stream().map(words).toList();
  }

  /** Fine divided by the statutory minimum, four decimals. */
  private static @Nullable BigDecimal ratio(PrecedentRow row) {
    @Nullable Money fine = row.fine();
    @Nullable Money minimum = row.minimum();
    return fine == null || minimum == null || minimum.isZero()
        ? null
        : fine.yuan().divide(minimum.yuan(), 4, RoundingMode.HALF_EVEN);
  }

  private static ComparableSpread spread(String scope, List<PrecedentRow> rows) {
    List<BigDecimal> ratios = rows.stream().map(Precedents::ratio).filter(Objects::nonNull).sorted().toList();
    int withoutFine = (int) rows.stream().filter(row -> row.fine() != null && row.fine().isZero()).count();
    return new ComparableSpread(
        scope, rows.size(), withoutFine, ratios.size(), at(ratios, 0), at(ratios, 1), at(ratios, 2));
  }

  /** The value so many halves of the way up, the lower of two. */
  private static @Nullable BigDecimal at(List<BigDecimal> sorted, int halves) {
    return sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) * halves / 2);
  }
}
