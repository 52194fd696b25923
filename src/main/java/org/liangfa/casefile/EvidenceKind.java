package org.liangfa.casefile;

import org.liangfa.kernel.Text;

/** Statutory kinds of evidence. Source: APL-2021#46.1. */
public enum EvidenceKind implements Labelled {
  DOCUMENTARY(Text.of("书证", "documentary evidence")),
  PHYSICAL(Text.of("物证", "physical evidence")),
  AUDIOVISUAL(Text.of("视听资料", "audio-visual material")),
  ELECTRONIC(Text.of("电子数据", "electronic data")),
  WITNESS(Text.of("证人证言", "witness testimony")),
  PARTY_STATEMENT(Text.of("当事人的陈述", "statement of the party")),
  EXPERT_OPINION(Text.of("鉴定意见", "expert opinion")),
  INSPECTION_RECORD(Text.of("勘验笔录、现场笔录", "inspection or on-site record"));

  private final Text label;

  EvidenceKind(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
