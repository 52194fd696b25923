package org.liangfa.proof;

import org.liangfa.kernel.Text;

/** What is proven or tried. */
public enum Property {
  /** The direct evaluation of elements that the enumeration uses agrees with the rule engine. */
  ENGINE_AGREES(Text.of("直接计算与规则引擎一致", "direct evaluation agrees with the rule engine")),
  /** More mitigation never raises and more aggravation never lowers what a phase concludes, the tier or the amount. */
  MONOTONE(Text.of("增加从轻情节不加重，增加从重情节不减轻", "more mitigation never raises, more aggravation never lowers")),
  /** No state leaves the lawful envelope. */
  INSIDE_ENVELOPE(Text.of("任何状态不超出法定幅度", "no state leaves the lawful envelope")),
  /** Where the law says that no penalty shall be imposed, no fine is recommended. */
  NO_FINE_WITHOUT_PENALTY(Text.of("应当不罚与罚款不并存", "shall-not-penalise and a fine never meet")),
  /** Order of insertion, duplicates and facts that no rule looks at change nothing. */
  ORDER_IRRELEVANT(Text.of("次序、重复和无关事实不影响结果", "order, duplicates and irrelevant facts change nothing")),
  /** Putting an established fact in doubt never makes the result more favourable without saying so. */
  DOUBT_IS_TOLD(Text.of("情节转为待查不会悄悄更有利", "doubt never favours silently")),
  /** Two findings that stand against each other, with no law that ranks them, are reported. */
  CONFLICT_IS_TOLD(Text.of("未定先后的冲突认定必报告", "unranked incompatible findings are reported"));

  private final Text label;

  Property(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }
}
