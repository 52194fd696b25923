package org.liangfa.kernel;

/** How heavy something weighs on the party, lightest first. Boundaries are table rows. */
public enum Grade {
  NONE(Text.of("无", "none")),
  SLIGHT(Text.of("轻度", "slight")),
  MODERATE(Text.of("中度", "moderate")),
  SEVERE(Text.of("重度", "severe"));

  private final Text label;

  Grade(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }
}
