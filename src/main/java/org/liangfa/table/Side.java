package org.liangfa.table;

import org.liangfa.kernel.Text;

/** Which way a circumstance or points row pulls. */
public enum Side {
  MITIGATING(Text.of("从轻方面", "mitigating")),
  AGGRAVATING(Text.of("从重方面", "aggravating")),
  NEUTRAL(Text.of("中性", "neutral"));

  private final Text label;

  Side(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }
}
