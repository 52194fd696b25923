package org.liangfa.casefile;

import org.liangfa.kernel.Text;

/** What a panel member found on one dimension. */
public enum Vote implements Labelled {
  PASS(Text.of("通过", "pass")),
  FAIL(Text.of("不通过", "fail")),
  ABSTAIN(Text.of("弃权", "abstain"));

  private final Text label;

  Vote(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
