package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

/**
 * A points row applies. How many points it carries, and in which group it is capped, the table says.
 *
 * @param row a code of {@code rules/tables/points.csv}
 */
public record Points(String row) implements Finding {
  public Points {
    requireNonNull(row, "row");
  }
}
