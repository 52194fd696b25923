package org.liangfa.casefile;

import org.liangfa.kernel.Text;

/** What the supervision office wrote on the advice of the panel. */
public enum Opinion implements Labelled {
  SUPPORTS(Text.of("同意", "supports it")),
  OPPOSES(Text.of("不同意", "opposes it")),
  CONDITIONAL(Text.of("附条件同意", "supports it on conditions")),
  PENDING(Text.of("尚未出具", "not given yet"));

  private final Text label;

  Opinion(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
