package org.liangfa.table;

import org.liangfa.kernel.Text;

/** How a rule set finds the amount inside a tier. */
public enum AmountMethod {
  /** Each tier takes a part of the statutory range; see {@link TierBandRow}. */
  BANDS(Text.of("按幅度分段", "parts of the range")),
  /** Percentages of a discretion table are added and taken of the maximum; the tiers lie around that amount. */
  ADDED_PERCENTAGES(Text.of("百分值累加", "added percentages"));

  private final Text label;

  AmountMethod(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }
}
