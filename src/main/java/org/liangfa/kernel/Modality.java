package org.liangfa.kernel;

/** Whether the law commands or allows. */
public enum Modality {
  /** 应当, 必须, 不予, 不得. */
  MUST(Text.of("应当", "shall")),
  /** 可以. */
  MAY(Text.of("可以", "may"));

  private final Text label;

  Modality(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }
}
