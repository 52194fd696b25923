package org.liangfa.source;

import org.liangfa.kernel.Text;

/** Where an instrument stands in the hierarchy of norms. Source: LEGISLATION-2023#98 to #103. */
public enum Rank {
  /** 法律. */
  LAW(Text.of("法律", "law")),
  /** 行政法规. */
  ADMINISTRATIVE_REGULATION(Text.of("行政法规", "administrative regulation")),
  /** 地方性法规. */
  LOCAL_REGULATION(Text.of("地方性法规", "local regulation")),
  /** 部门规章. */
  DEPARTMENT_RULE(Text.of("部门规章", "department rule")),
  /** 地方政府规章. */
  GOVERNMENT_RULE(Text.of("地方政府规章", "local government rule")),
  /** 规范性文件：binds the agency, cannot create a ground under APL-2021#32(5). */
  NORMATIVE_DOCUMENT(Text.of("规范性文件", "normative document")),
  /** 公开案例：shows what was done, is no source of law. */
  PUBLISHED_CASE(Text.of("公开案例", "published case")),
  /** 本项目建议：no legal force. */
  PROPOSAL(Text.of("本项目建议", "the project's own proposal"));

  private final Text label;

  Rank(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }

  /** Whether the text is a law, regulation or rule (法律、法规、规章), the only ranks APL-2021#32(5) and #37 speak of. */
  public boolean isLawRegulationOrRule() {
    return ordinal() <= GOVERNMENT_RULE.ordinal();
  }
}
