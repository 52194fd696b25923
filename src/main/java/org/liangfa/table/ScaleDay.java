package org.liangfa.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.liangfa.kernel.Problem;

/** The rows of one pack chain that are in force on one day, to be held against each other. */
final class ScaleDay {
  private static final BigDecimal LOWEST = new BigDecimal("-100");
  private static final BigDecimal PAST_HIGHEST = new BigDecimal("101");

  private final Rows rows;
  private final PackChain chain;
  private final LocalDate day;
  private final List<Problem> problems;

  ScaleDay(Rows rows, PackChain chain, LocalDate day, List<Problem> problems) {
    this.rows = rows;
    this.chain = chain;
    this.day = day;
    this.problems = problems;
  }

  /** The rows of a table in force, by key. */
  <R extends Row> Map<String, R> inForce(Function<Rows, Layers<R>> table) {
    return table.apply(rows).inForce(chain, day);
  }

  /** A stretch of a scale: from, inclusive, until, exclusive. */
  record Piece(Row row, BigDecimal from, BigDecimal until) {}

  /** From the lowest score to the highest without gap or overlap; told at the first row that does not join. */
  boolean joins(String table, List<Piece> pieces) {
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

  /** Notes a problem of a row. */
  void add(TableCode code, Row row, String column, String zhWhat, String enWhat) {
    String place = "rules/packs/" + row.pack() + "/tables/" + row.origin() + " " + column;
    problems.add(code.at(place, zhWhat, enWhat));
  }

  /** Notes a problem of a table, or of what is named after it. */
  void add(TableCode code, String table, String zhWhat, String enWhat) {
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
