package org.liangfa.table;

import org.liangfa.kernel.Text;

/** How a quantity of the case stands to the value of a threshold row. */
public enum Relation {
  /** 不足, 不满, 低于: the value itself is not inside. */
  BELOW(Text.of("不足", "below")),
  /** 以下: the value itself is inside. */
  AT_MOST(Text.of("以下", "at most")),
  /** 以上: the value itself is inside. */
  AT_LEAST(Text.of("以上", "at least")),
  /** 超过: the value itself is not inside. */
  EXCEEDS(Text.of("超过", "more than"));

  private final Text label;

  Relation(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }

  /** Whether the relation holds, given the sign of (figure − value). */
  boolean holds(int sign) {
    return switch (this) {
      case BELOW -> sign < 0;
      case AT_MOST -> sign <= 0;
      case AT_LEAST -> sign >= 0;
      case EXCEEDS -> sign > 0;
    };
  }
}
