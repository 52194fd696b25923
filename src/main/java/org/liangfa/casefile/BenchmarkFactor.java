package org.liangfa.casefile;

import java.math.BigDecimal;
import java.util.List;

/**
 * One factor of a discretion table.
 *
 * @param factor the factor in the words of the table
 * @param level the level found; may be empty
 * @param percent percentage that the table gives to it, 0 to 100
 * @param evidence ids of the items that prove the level; never empty
 */
public record BenchmarkFactor(
    String factor, @Omit String level, BigDecimal percent, @Form(Form.Kind.ID) List<String> evidence) {
  public BenchmarkFactor {
    evidence = List.copyOf(evidence);
  }
}
