package org.liangfa.casefile;

import org.liangfa.kernel.Text;

/** What the party is in law. */
public enum PartyKind implements Labelled {
  NATURAL_PERSON(Text.of("自然人", "natural person")),
  INDIVIDUAL_BUSINESS(Text.of("个体工商户", "individual business")),
  ENTERPRISE(Text.of("企业", "enterprise")),
  OTHER_ORGANISATION(Text.of("其他组织", "other organisation"));

  private final Text label;

  PartyKind(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
