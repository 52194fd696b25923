package org.liangfa.casefile;

import org.liangfa.kernel.Text;

/** What the re-inspection after an order to correct found. */
public enum CorrectionResult implements Labelled {
  CORRECTED(Text.of("已经改正", "corrected")),
  PARTLY(Text.of("部分改正", "corrected in part")),
  NOT_CORRECTED(Text.of("没有改正", "not corrected"));

  private final Text label;

  CorrectionResult(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
