package org.liangfa.coverage;

/**
 * How much of something was exercised.
 *
 * @param name {@code rules}, {@code waiting}, {@code elements}, {@code rows}, {@code articles}
 * @param seen how many
 * @param all of how many
 */
public record Share(String name, int seen, int all) {
  /** Whole per cent, rounded down; 100 of nothing. */
  public int percent() {
    return all == 0 ? 100 : seen * 100 / all;
  }
}
