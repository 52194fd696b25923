package org.liangfa.kernel;

/** Whether a circumstance is proven. Unknown is {@link #OPEN}, never silently "no". Source: APL-2021#40, #46. */
public enum Proof {
  /** Proven by lawful, verified evidence. */
  ESTABLISHED(Text.of("已查明", "established")),
  /** Its absence is proven by lawful, verified evidence. */
  REFUTED(Text.of("已排除", "refuted")),
  /** Neither: it does not count, and what would settle it is listed. */
  OPEN(Text.of("待查明", "open"));

  private final Text label;

  Proof(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }
}
