package org.liangfa.kernel;

/**
 * What may become of a case. The first five end it without a penalty; the next four are penalties, lightest first; the
 * last two say that there is no answer or no question.
 */
public enum Tier {
  /** 移送司法机关: suspected crime. Source: APL-2021#27, #57.1(4). */
  TRANSFER(Text.of("移送司法机关", "transfer to the criminal authorities")),
  /** 不予行政处罚: not proven, out of time, no capacity, no basis. Source: APL-2021#30, #31, #36, #38, #40. */
  NOT_PUNISHABLE(Text.of("不予行政处罚（不得处罚）", "not punishable")),
  /** 应当不予行政处罚: minor and corrected, or no fault. Source: APL-2021#33. */
  NO_PENALTY_REQUIRED(Text.of("不予行政处罚（应当）", "no penalty, required")),
  /** 免予处罚 by a sector clause, for example 食品安全法 art. 136. */
  EXEMPTED(Text.of("免予处罚（行业法）", "exempted by sector law")),
  /** 可以不予行政处罚: first offence, minor, corrected. Source: APL-2021#33.1.2. */
  NO_PENALTY_PERMITTED(Text.of("可以不予行政处罚", "no penalty, permitted")),
  /** 减轻: below the statutory minimum, on a named ground. */
  MITIGATED(Text.of("减轻处罚", "mitigated (below the statutory minimum)")),
  /** 从轻: inside the statutory range, low. */
  LENIENT(Text.of("从轻处罚", "lenient (low in the statutory range)")),
  /** 一般: inside the statutory range. */
  ORDINARY(Text.of("一般处罚", "ordinary")),
  /** 从重: inside the statutory range, high; never above the maximum. */
  AGGRAVATED(Text.of("从重处罚", "heavier (high in the statutory range)")),
  /** The file does not carry an answer yet. */
  UNDETERMINED(Text.of("尚不能确定", "undetermined")),
  /** The file puts no question of penalty. */
  NO_PENALTY_QUESTION(Text.of("不涉及处罚裁量", "no question of penalty"));

  private final Text label;

  Tier(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }

  /** Whether this tier carries a penalty whose amount must be found. */
  public boolean isPenalty() {
    return this == MITIGATED || this == LENIENT || this == ORDINARY || this == AGGRAVATED;
  }
}
