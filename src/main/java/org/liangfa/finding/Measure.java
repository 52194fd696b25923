package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

import org.liangfa.kernel.Modality;

/**
 * A measure beside or instead of the penalty.
 *
 * @param code a code of {@code rules/vocabulary/measures.csv}
 * @param modality whether the agency shall or may take it
 */
public record Measure(String code, Modality modality) implements Finding {
  public Measure {
    requireNonNull(code, "code");
    requireNonNull(modality, "modality");
  }
}
