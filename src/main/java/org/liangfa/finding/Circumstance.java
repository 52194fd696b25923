package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

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
}
