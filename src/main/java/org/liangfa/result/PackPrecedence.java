package org.liangfa.result;

import java.util.List;
import org.liangfa.kernel.Text;

/**
 * Two or more rule sets claimed the same figures of a case.
 *
 * @param table name of the table, {@code tier-bands}
 * @param keys what the figures are for, {@code RANGE LENIENT}; empty where the whole table counts
 * @param governing id of the pack whose figures count
 * @param over ids of the packs whose figures give way
 * @param reason why
 */
public record PackPrecedence(String table, List<String> keys, String governing, List<String> over, Text reason) {
  public PackPrecedence {
    keys = List.copyOf(keys);
    over = List.copyOf(over);
  }
}
