package org.liangfa.casefile;

import org.liangfa.kernel.Text;

/** Capacity of a natural person to answer for the act. Source: APL-2021#30, #31. */
public enum Capacity implements Labelled {
  FULL(Text.of("完全责任能力", "full")),
  /** 尚未完全丧失辨认或者控制能力. Source: APL-2021#31. */
  LIMITED(Text.of("尚未完全丧失辨认或者控制能力", "limited")),
  /** 不能辨认或者不能控制自己行为. Source: APL-2021#31. */
  NONE(Text.of("不能辨认或者不能控制自己行为", "none"));

  private final Text label;

  Capacity(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
