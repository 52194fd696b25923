package org.liangfa.casefile;

import org.liangfa.kernel.Text;

/** Kinds of penalty besides fine and confiscation. Source: APL-2021#9. */
public enum PenaltyKind implements Labelled {
  WARNING(Text.of("警告", "warning")),
  CRITICISM(Text.of("通报批评", "circulated criticism")),
  LICENCE_SUSPENSION(Text.of("暂扣许可证件", "suspension of a licence")),
  GRADE_REDUCTION(Text.of("降低资质等级", "reduction of a qualification grade")),
  REVOCATION(Text.of("吊销许可证件", "revocation of a licence")),
  BUSINESS_RESTRICTION(Text.of("限制开展生产经营活动", "restriction of business")),
  SUSPENSION(Text.of("责令停产停业", "suspension of business")),
  CLOSURE(Text.of("责令关闭", "closure")),
  OCCUPATION_BAN(Text.of("限制从业", "ban from an occupation")),
  DETENTION(Text.of("行政拘留", "administrative detention")),
  OTHER(Text.of("法律、行政法规规定的其他行政处罚", "another kind that a law or regulation provides"));

  private final Text label;

  PenaltyKind(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
