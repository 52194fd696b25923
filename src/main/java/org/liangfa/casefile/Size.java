package org.liangfa.casefile;

import org.liangfa.kernel.Text;

/** Size of a business; weighs in measures only, never in the amount. */
public enum Size implements Labelled {
  MICRO(Text.of("微型", "micro")),
  SMALL(Text.of("小型", "small")),
  MEDIUM(Text.of("中型", "medium")),
  LARGE(Text.of("大型", "large"));

  private final Text label;

  Size(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
