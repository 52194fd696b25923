package org.liangfa.casefile;

import org.liangfa.kernel.Text;

/** What a file is about that puts no question of penalty. */
public enum MatterKind implements Labelled {
  RECTIFICATION(Text.of("整改方案", "a plan to put things right")),
  COORDINATION(Text.of("行政执法协调", "coordination between agencies")),
  CREDIT_REPAIR(Text.of("信用修复", "credit repair")),
  GUIDANCE(Text.of("行政指导", "guidance")),
  MEDIATION(Text.of("调解", "mediation")),
  CONFLICTING_ORDERS(Text.of("执法要求相互冲突", "orders that contradict each other")),
  OTHER(Text.of("其他", "something else"));

  private final Text label;

  MatterKind(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
