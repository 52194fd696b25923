package org.liangfa.kernel;

/** The outcome of an examination by a panel or office. */
public enum Verdict {
  PASS(Text.of("通过", "passed")),
  FAIL(Text.of("未通过", "not passed")),
  /** Not examined yet, or the file does not say. */
  PENDING(Text.of("尚无结论", "pending"));

  private final Text label;

  Verdict(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }
}
