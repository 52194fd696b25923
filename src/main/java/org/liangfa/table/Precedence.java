package org.liangfa.table;

import java.util.List;
import org.liangfa.kernel.Text;

/**
 * Rows of one table that several packs hold for the same case.
 *
 * @param table name of the table, {@code tier-bands}
 * @param keys what the rows are for, {@code RANGE LENIENT}
 * @param pack id of the pack whose rows govern
 * @param over ids of the packs whose rows give way, most general first
 * @param reason why
 */
public record Precedence(String table, List<String> keys, String pack, List<String> over, Text reason) {
  public Precedence {
    keys = List.copyOf(keys);
    over = List.copyOf(over);
  }
}
