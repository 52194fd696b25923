package org.liangfa.report;

import static org.liangfa.report.SampleParts.*;

import java.util.List;
import org.liangfa.kernel.Modality;
import org.liangfa.kernel.Text;
import org.liangfa.result.Assessment;
import org.liangfa.result.AssessmentLine;
import org.liangfa.result.BurdenFigure;
import org.liangfa.result.DutyLine;
import org.liangfa.result.MeasureLine;
import org.liangfa.result.RiskLine;

/** Assessment, procedure, measures and risk notes of the sample case. */
final class SampleProcedure {
  private SampleProcedure() {}

  static Assessment assessment() {
    return new Assessment(true, false,
        List.of(new BurdenFigure("FINE_TO_MONTHLY_DISPOSABLE_INCOME", Text.of("拟罚款相当于家庭可支配收入的月数",
            "proposed fine in months of disposable income"),
            "10.00", Text.of("个月", "months"), "20000.00 / (5200.00 − 3200.00) = 10.00"),
            new BurdenFigure("GOODS_VALUE", Text.of("货值", "value of the goods"), "UNKNOWN", Text.of("元", "yuan"), "—")),
        List.of(line("TRIGGER", "拟罚款与没收影响个体户生存", "the penalty threatens a one-person business", "YES"),
            line("HARDSHIP", "家庭困难", "household hardship", "MODERATE"),
            line("LEGALITY", "合法性", "legality", "PASS"),
            line("PANEL", "五名专家，四名建议减轻", "five experts, four for mitigation", "PASS"),
            line("SUPERVISION", "执法监督办公室书面意见", "written opinion of the supervision office", "SUPPORTS")),
        List.of(Text.of("专家戊：减轻幅度缺乏全国性依据，建议1万元。",
            "Expert E: no national rule for the depth of the cut; advises 10,000.")));
  }

  private static AssessmentLine line(String aspect, String zh, String en, String outcome) {
    return new AssessmentLine(aspect, Text.of(zh, en), outcome, rule("LF-EIA-" + aspect, zh, en, SEED));
  }

  static List<DutyLine> duties() {
    return List.of(
        duty("PRIOR_NOTICE", "事先告知处罚内容、事实、理由、依据和权利", "prior notice of content, facts, reasons, basis and rights",
            "DONE", "作出决定前",
            "before the decision", true, "APL-44", APL_45),
        duty("COLLECTIVE_DISCUSSION", "负责人集体讨论决定", "collective deliberation of the heads", "DUE", "作出决定前",
            "before the decision", true, "APL-57-2", APL_57),
        duty("LEGAL_REVIEW", "法制审核并通过", "legal review, passed", "BREACHED", "负责人决定前", "before the heads decide", true,
            "APL-58-1", APL_58),
        duty("EXAMINE_PUBLICATION", "审查是否公开处罚决定", "examine whether the decision must be published", "UNKNOWN", "", "",
            false,
            "APL-48-1", APL_5));
  }

  private static DutyLine duty(String code, String zh, String en, String state, String deadlineZh, String deadlineEn,
      boolean blocks, String rule, org.liangfa.result.Citation basis) {
    return new DutyLine(code, Text.of(zh, en), state, Text.of(deadlineZh, deadlineEn), null, blocks, rule(rule, zh, en,
        basis));
  }

  static List<MeasureLine> measures() {
    return List.of(
        new MeasureLine("OFFER_DEFERRAL", Text.of("告知可以申请暂缓或者分期缴纳罚款",
            "tell the party that it may apply for deferral or instalments"),
            Modality.MAY, Text.of("送达决定书时", "on service of the decision"), rule("APL-66-2", "暂缓、分期", "deferral",
                APL_66)),
        new MeasureLine("DESTROY_BY_POLICE", Text.of("没收的烟花爆竹就地封存，由公安机关组织销毁、处置",
            "confiscated fireworks sealed and destroyed by the police"),
            Modality.MUST, Text.of("没收后", "on confiscation"), rule("FWR-43", "封存销毁", "sealed and destroyed", FWR_43)));
  }

  static List<RiskLine> risks() {
    return List.of(
        new RiskLine("MITIGATION_LIMB_NOT_NAMED", Text.of("减轻未指明第三十二条的具体情形；公开案例只写“第32条有关规定”",
            "no item of article 32 is named for the mitigation; the published case cites article 32 only"),
            rule("LF-RISK-1", "未指明情形", "limb not named", SEED)),
        new RiskLine("SHARE_OF_MINIMUM_LOW", Text.of("减轻后的罚款低于法定最低限的一半，降幅没有全国性依据",
            "the mitigated fine is below half of the statutory minimum; no national rule sets how deep the cut may go"),
            rule("LF-RISK-2", "降幅过半", "cut above one half", PROPOSAL_4)));
  }
}
