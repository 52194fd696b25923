package org.liangfa.casefile;

import org.liangfa.kernel.Text;

/** How far the case has come. */
public enum Stage implements Labelled {
  INVESTIGATION(Text.of("调查取证", "investigation")),
  /** 事先告知. Source: APL-2021#44. */
  NOTICE(Text.of("事先告知", "prior notice")),
  /** 陈述申辩（含听证）. Source: APL-2021#45, #63. */
  DEFENCE(Text.of("陈述申辩（含听证）", "statement and defence, hearing included")),
  /** 作出决定. Source: APL-2021#57. */
  DECISION(Text.of("作出决定", "decision"));

  private final Text label;

  Stage(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
