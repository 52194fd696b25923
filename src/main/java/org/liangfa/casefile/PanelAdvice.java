package org.liangfa.casefile;

import org.liangfa.kernel.Text;

/** What a panel member advises. */
public enum PanelAdvice implements Labelled {
  MITIGATE(Text.of("建议减轻处罚", "penalise below the minimum")),
  LENIENT(Text.of("建议从轻处罚", "penalise low in the range")),
  KEEP(Text.of("建议维持拟处罚", "keep the proposed penalty")),
  OTHER(Text.of("其他建议", "something else"));

  private final Text label;

  PanelAdvice(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
