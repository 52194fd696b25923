package org.liangfa.table;

import org.liangfa.kernel.Text;

/** A figure of the case that Java computes and compares with threshold rows; unknown when the file lacks a part. */
public enum Quantity {
  /** Age of the party on the day the act ended. */
  AGE_AT_ACT(Unit.YEARS, "行为时年龄", "age at the act"),
  /** From the end of the act to its discovery. */
  ACT_END_TO_DISCOVERY(Unit.PERIOD, "违法行为终了至发现", "from the end of the act to discovery"),
  /** From filing (立案) to the decision. */
  FILED_TO_DECISION(Unit.DAYS, "立案至决定", "from filing to decision"),
  /** Value of the goods concerned. */
  GOODS_VALUE(Unit.YUAN, "货值金额", "value of the goods"),
  /** Illegal gains. */
  ILLEGAL_GAINS(Unit.YUAN, "违法所得", "illegal gains"),
  /** Fine the agency proposes. */
  PROPOSED_FINE(Unit.YUAN, "拟处罚款", "proposed fine"),
  /** Value of the goods that the agency proposes to confiscate. */
  PROPOSED_GOODS_VALUE(Unit.YUAN, "拟没收财物价值", "value of the goods proposed for confiscation"),
  /** Gains that the agency proposes to confiscate. */
  PROPOSED_GAINS(Unit.YUAN, "拟没收违法所得", "gains proposed for confiscation"),
  /** Fine this program recommends; known once the tier is chosen. */
  RECOMMENDED_FINE(Unit.YUAN, "建议罚款", "recommended fine"),
  /** Recommended fine as a share of the statutory minimum. */
  RECOMMENDED_SHARE_OF_MINIMUM(Unit.SHARE, "建议罚款占法定最低限", "recommended fine as a share of the minimum"),
  /** From the last penalty for the same kind of violation to the beginning of the act. */
  SAME_PENALTY_TO_ACT(Unit.PERIOD, "上次同类处罚至本次行为", "from the last penalty of the kind to the act"),
  /** Penalties for the same kind of violation on record. */
  PRIOR_SAME_PENALTIES(Unit.COUNT, "同类处罚次数", "penalties of the same kind on record"),
  /** Statutory minimum divided by the value of the goods; zero for a clause without a minimum. */
  MINIMUM_TO_GOODS_VALUE(Unit.TIMES, "法定最低罚款与货值之比", "statutory minimum against the value of the goods"),
  /** Statutory minimum divided by the illegal gains; likewise. */
  MINIMUM_TO_GAINS(Unit.TIMES, "法定最低罚款与违法所得之比", "statutory minimum against the gains"),
  /** Published decisions to compare with; counted when the result is put together, no rule asks. */
  COMPARABLE_CASES(Unit.COUNT, "可比的公开案例", "published decisions to compare with"),
  /** Proposed fine divided by the value of the goods. */
  FINE_TO_GOODS_VALUE(Unit.TIMES, "罚款与货值之比", "fine against the value of the goods"),
  /** Proposed fine divided by monthly household income less necessary spending. */
  FINE_TO_MONTHLY_DISPOSABLE_INCOME(Unit.MONTHS, "罚款相当于家庭月可支配收入", "fine in months of disposable household income"),
  /** Monthly household income per head divided by the local subsistence line (最低生活保障标准). */
  INCOME_PER_HEAD_TO_SUBSISTENCE(Unit.TIMES, "人均收入与低保标准之比", "income per head against the subsistence line"),
  /** Proposed fine divided by the monthly net cash flow of the business. */
  FINE_TO_MONTHLY_NET_CASH_FLOW(Unit.MONTHS, "罚款相当于企业月净现金流", "fine in months of net cash flow"),
  /** Months that the cash reserves left after the fine last. */
  SURVIVAL_MONTHS(Unit.MONTHS, "缴款后可维持经营", "months the business survives after the fine"),
  /** Cost of the correction as ordered, divided by what the party has left a month: a household's income, else cash flow. */
  CORRECTION_COST_IN_MONTHS(Unit.MONTHS, "整改费用相当于月可支配收入或者净现金流", "cost of the correction in months of income"),
  /** Cost of another way to the same end, divided by the cost of the correction as ordered. */
  ALTERNATIVE_TO_CORRECTION_COST(Unit.SHARE, "替代措施费用占整改费用", "cost of the alternative as a share of the correction"),
  /** Jobs that depend on the business. */
  JOBS(Unit.COUNT, "就业人数", "jobs"),
  /** Days from publication of a policy to its effect. */
  POLICY_NOTICE_DAYS(Unit.DAYS, "政策公布至施行", "from publication of the policy to its effect"),
  /** Days of transition that the policy grants. */
  POLICY_TRANSITION_DAYS(Unit.DAYS, "政策过渡期", "transition period of the policy"),
  /** Panel members who declared that they have no conflict; only they count. */
  PANEL_MEMBERS(Unit.COUNT, "计票专家人数", "panel members counted"),
  /** Panel members who declared a conflict. */
  PANEL_CONFLICTED(Unit.COUNT, "有利害关系的专家人数", "panel members with a conflict"),
  /** Panel members who declared nothing. */
  PANEL_UNDECLARED(Unit.COUNT, "未作声明的专家人数", "panel members without a declaration"),
  PANEL_SHARE_LEGALITY(Unit.SHARE, "认为合法性通过的专家比例", "share of members who pass legality"),
  PANEL_SHARE_REASONABLENESS(Unit.SHARE, "认为合理性通过的专家比例", "share of members who pass reasonableness"),
  PANEL_SHARE_FEASIBILITY(Unit.SHARE, "认为可行性通过的专家比例", "share of members who pass feasibility"),
  PANEL_SHARE_CONTROLLABILITY(Unit.SHARE, "认为可控性通过的专家比例", "share of members who pass controllability"),
  /** Share of the counted members who advise mitigation. */
  PANEL_SHARE_ADVICE(Unit.SHARE, "建议减轻的专家比例", "share of members who advise mitigation"),
  /** Assessment factors whose circumstance is established. */
  ASSESSMENT_FACTORS(Unit.COUNT, "已查明的比例因素", "proportionality factors established"),
  SCORE_MITIGATING(Unit.POINTS, "从轻方面得分", "mitigating score"),
  SCORE_AGGRAVATING(Unit.POINTS, "从重方面得分", "aggravating score"),
  /** Mitigating less aggravating score. */
  SCORE_NET(Unit.POINTS, "净分", "net score"),
  /** From the notice of the right to a hearing to the request. */
  NOTICE_TO_HEARING_REQUEST(Unit.WORKING_DAYS, "听证告知至申请", "from the notice to the hearing request"),
  /** From the notice of time and place to the hearing. */
  NOTICE_TO_HEARING(Unit.WORKING_DAYS, "听证通知至举行", "from the notice of the hearing to the hearing"),
  /** From the notice of the right to a hearing to the decision, or to the day of evaluation. */
  HEARING_NOTICE_TO_DECISION(Unit.WORKING_DAYS, "听证告知至决定", "from the notice of the right to a hearing to the decision"),
  /** From the change of a published decision to its withdrawal from publication, or to the day of evaluation. */
  DECISION_CHANGE_TO_WITHDRAWAL(Unit.WORKING_DAYS, "决定被改变至撤回公开", "from the change of the decision to the withdrawal"),
  /** From the application for removal from the list of abnormal operations to the day of evaluation. */
  REMOVAL_APPLICATION_TO_NOW(Unit.WORKING_DAYS, "申请移出名录至今", "from the application for removal until now"),
  /** From the publication of a penalty record to the application for repair, or to the day of evaluation. */
  PUBLICATION_TO_REPAIR(Unit.PERIOD, "处罚信息公示至申请信用修复", "from publication of the record to the request for repair"),
  /** From the publication of a penalty record to its end, or to the day of evaluation. */
  PUBLICATION_TO_END(Unit.PERIOD, "处罚信息公示至今", "from publication of the record until now"),
  /** From the document that finds the breach of trust to the application for repair, or to the day of evaluation. */
  RECOGNITION_TO_REPAIR(Unit.PERIOD, "认定失信至申请信用修复", "from the finding to the request for repair"),
  /** From the listing as seriously unlawful to the application for repair, or to the day of evaluation. */
  SERIOUS_LISTING_TO_REPAIR(Unit.PERIOD, "列入严重违法失信名单至申请信用修复", "from the serious listing to the request for repair"),
  /** From the application for credit repair to the decision on it, or to the day of evaluation. */
  REPAIR_APPLICATION_TO_DECISION(Unit.WORKING_DAYS, "申请信用修复至决定", "from the request for repair to the decision"),
  DECISION_TO_SERVICE(Unit.WORKING_DAYS, "决定至送达", "from decision to service"),
  /** Days that evidence is registered and held in advance. */
  REGISTRATION_HELD(Unit.WORKING_DAYS, "先行登记保存", "evidence registered and held"),
  /** From the seizure of property to the decision on it, or to the day of evaluation. */
  SEIZURE_HELD(Unit.DAYS, "查封、扣押", "property seized"),
  SERVICE_TO_PAYMENT(Unit.DAYS, "收到决定书至缴款", "from service to payment"),
  /** From the last day to correct to the re-inspection, or to the day of evaluation. */
  CORRECTION_DUE_TO_CHECK(Unit.DAYS, "改正期限届满至复查", "from the end of the time to correct to re-inspection"),
  /** From the report of rectification to the re-inspection, or to the day of evaluation. */
  RECTIFICATION_REPORT_TO_CHECK(Unit.WORKING_DAYS, "提交整改报告至复查", "from the report of rectification to re-inspection"),
  /** From the last day of a granted term to payment, or to the day of evaluation. */
  DEFERRED_TERM_TO_PAYMENT(Unit.DAYS, "暂缓期限届满至缴款", "from the end of the granted term to payment");

  private final Unit unit;
  private final Text label;

  Quantity(Unit unit, String zh, String en) {
    this.unit = unit;
    this.label = Text.of(zh, en);
  }

  public Unit unit() {
    return unit;
  }

  public Text label() {
    return label;
  }
}
