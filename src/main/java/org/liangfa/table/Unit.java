package org.liangfa.table;

import org.liangfa.kernel.Text;

/** The unit in which a quantity of the case is measured. */
public enum Unit {
  YUAN(Text.of("元", "yuan")),
  YEARS(Text.of("岁", "years of age")),
  /** A calendar period between two days, such as {@code P2Y}. */
  PERIOD(Text.of("期间", "calendar period")),
  DAYS(Text.of("日", "days")),
  /** Days without statutory holidays. Source: APL-2021#85. */
  WORKING_DAYS(Text.of("工作日", "working days")),
  MONTHS(Text.of("个月", "months")),
  TIMES(Text.of("倍", "times")),
  /** A share of one: 0.5 is half. */
  SHARE(Text.of("比例", "share")),
  COUNT(Text.of("个", "count")),
  POINTS(Text.of("分", "points"));

  private final Text label;

  Unit(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }
}
