package org.liangfa.kernel;

/** The answer of a comparison that Java made of a case figure or date against a dated table row. */
public enum Answer {
  YES(Text.of("是", "yes")),
  NO(Text.of("否", "no")),
  /** The file does not state a figure or date that the comparison needs. */
  UNKNOWN(Text.of("不明", "unknown"));

  private final Text label;

  Answer(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }
}
