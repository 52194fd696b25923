package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Proof;

/**
 * A circumstance after its evidence was weighed.
 *
 * @param kind a code of {@code rules/vocabulary/circumstances.csv}
 * @param proof established, refuted or open; a circumstance that the file does not mention has no finding at all
 */
public record Circumstance(String kind, Proof proof) implements Finding {
  public Circumstance {
    requireNonNull(kind, "kind");
    requireNonNull(proof, "proof");
  }

  /** Written out, as is {@link #hashCode}, which is thus the same in every run: that of a constant alone is not. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Circumstance circumstance && kind.equals(circumstance.kind) && proof == circumstance.proof;
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + proof.ordinal();
  }
}
