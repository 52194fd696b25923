package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

import org.liangfa.kernel.Modality;

/**
 * A ground for a heavier penalty inside the statutory range.
 *
 * @param modality whether the agency shall (art. 49) or may follow it
 */
public record Aggravation(Modality modality) implements Finding {
  public Aggravation {
    requireNonNull(modality, "modality");
  }
}
