package org.liangfa.casefile;

import org.liangfa.kernel.Text;

/** Who put a circumstance forward. */
public enum ClaimedBy implements Labelled {
  AGENCY(Text.of("办案机关", "the agency")),
  PARTY(Text.of("当事人", "the party")),
  PANEL(Text.of("评估专家", "the assessment panel")),
  SUPERVISION(Text.of("行政执法监督机构", "the supervision office")),
  OTHER(Text.of("其他", "someone else"));

  private final Text label;

  ClaimedBy(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
