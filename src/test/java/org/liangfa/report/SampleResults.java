package org.liangfa.report;

import static org.liangfa.report.SampleParts.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Modality;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Advice;
import org.liangfa.result.Alternative;
import org.liangfa.result.AmountStep;
import org.liangfa.result.Assessment;
import org.liangfa.result.BarLine;
import org.liangfa.result.ComparableCase;
import org.liangfa.result.ComparableSpread;
import org.liangfa.result.Confiscation;
import org.liangfa.result.Contribution;
import org.liangfa.result.CorrectionLine;
import org.liangfa.result.Counterfactual;
import org.liangfa.result.DerivationLine;
import org.liangfa.result.EnvelopeLine;
import org.liangfa.result.FineAdvice;
import org.liangfa.result.Fingerprint;
import org.liangfa.result.GroundLine;
import org.liangfa.result.Issue;
import org.liangfa.result.NotCounted;
import org.liangfa.result.OpenPoint;
import org.liangfa.result.PackPrecedence;
import org.liangfa.result.PackUse;
import org.liangfa.result.PaymentPlan;
import org.liangfa.result.RegimeLine;
import org.liangfa.result.Result;
import org.liangfa.result.RuleRef;
import org.liangfa.result.Score;
import org.liangfa.result.Surcharge;
import org.liangfa.result.WhyNot;

/**
 * Full results as the program would find them for the Shaoxing fireworks case, and the poorest results there can be.
 */
final class SampleResults {
  static final Text VIOLATION = Text.of("未经许可经营烟花爆竹", "trading in fireworks without a licence");
  static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final Fingerprint FINGERPRINT = new Fingerprint("0.1.0", "8f14e45fceea167a5a36dedd4bea2543");

  static final RuleRef ROUTE = rule("LF-EIA-OPEN", "评估程序成就，开放减轻", "assessment passed, mitigation opened", SEED);
  static final RuleRef CLAUSE = rule("FWR-36-1", "法定罚款幅度", "statutory range", FWR_36);
  static final RuleRef NO_LIMB = rule("APL-32-NONE", "第三十二条各项均无证据", "no item of article 32 evidenced", APL_32);
  static final RuleRef NOT_FIRST =
      rule("APL-33-1-2", "首违可以不罚", "first offence, minor, corrected: no penalty permitted", APL_33);

  private static final Confiscation GOODS = new Confiscation("GOODS", Text.of("烟花爆竹41箱", "41 boxes of fireworks"),
      Modality.MUST, true, FWR_36);

  private SampleResults() {}

  /** Shaoxing: 4,000 yuan, mitigated through the assessment, confiscation kept, procedure still open. */
  static Result mitigated() {
    List<EnvelopeLine> envelope = List.of(
        envelope(Tier.NO_PENALTY_PERMITTED, false, NOT_FIRST, null, null, "及时改正尚待查明", "prompt correction is open"),
        envelope(Tier.MITIGATED, true, ROUTE, "0.01", "19999.99", "评估程序各项条件均成就",
            "every condition of the assessment route holds"),
        envelope(Tier.LENIENT, true, CLAUSE, "20000", "44000", "法定幅度较低的30%", "lower 30 % of the range"),
        envelope(Tier.ORDINARY, true, CLAUSE, "44000", "76000", "法定幅度中间的40%", "middle 40 % of the range"),
        envelope(Tier.AGGRAVATED, false, CLAUSE, "76000", "100000", "没有从重情节", "no aggravating circumstance"));
    List<WhyNot> whyNot = List.of(
        new WhyNot(Tier.NO_PENALTY_PERMITTED, "LIGHTER", Text.of("首违不罚须同时及时改正，及时改正没有证据。",
            "No penalty for a first offence also needs prompt correction, which is not evidenced."),
                List.of(Text.of("PROMPT_CORRECTION 及时改正", "PROMPT_CORRECTION prompt correction"))),
        new WhyNot(Tier.LENIENT, "HEAVIER", Text.of("净分57高于从轻档上限45，法定最低2万元与情节不相当。",
            "The net score of 57 is above the lenient tier (45); the minimum of 20,000 does not fit the fault."),
                List.of()));
    List<GroundLine> grounds = List.of(
        new GroundLine("LF-EIA-OPEN", ROUTE.name(), SEED,
            Text.of("经济影响评估各项条件成就，可以减轻处罚", "all conditions of the assessment hold; mitigation is open"),
            List.of(E1, E2, E3, E4, E5),
            List.of("PanelConclusion(PASS)", "SupervisionOpinion(SUPPORTS)",
                "Comparison(ASSESSMENT_FACTORS_MIN, YES)")),
        new GroundLine("APL-5-2", Text.of("过罚相当", "proportionality"), APL_5,
            Text.of("罚款数额应当与事实、性质、情节和危害程度相当", "the fine must fit facts, nature, circumstances and harm"), List.of(),
                List.of()));
    List<RegimeLine> regimes = List.of(
        new RegimeLine("ACT_TIME", LocalDate.of(2025, 3, 5), DAY, Tier.LENIENT, yuan("20000"), false,
            Text.of("行为时评估办法尚未适用", "the assessment rules did not apply yet"), null),
        new RegimeLine("DECISION_TIME", DAY, DAY, Tier.MITIGATED, yuan("4000"), true,
            Text.of("新规定处罚较轻", "the later rules are lighter"), APL_37));
    return new Result("shaoxing-fireworks-2025", DAY, pilot(), VIOLATION, FWR_36, fourThousand(),
        List.of(new Alternative("PARTY_PERMITTED",
            Text.of("补充复查记录，证明及时改正", "a re-inspection record proves prompt correction"),
            new Advice(Tier.NO_PENALTY_PERMITTED, null, List.of(GOODS), List.of(), List.of(),
                Text.of("首次违法、危害轻微并及时改正，可以不予行政处罚。",
                    "First offence, minor harm, corrected in time: no penalty permitted.")))),
        envelope, score(), grounds, notCounted(), List.of(correction(true)), List.of(), List.of(),
        List.of(new Issue("BENCHMARK_OWNER", Text.of("裁量基准由应急管理部门制定，偏离是否须经其批准？",
            "The benchmark belongs to the emergency authority: does a departure need its approval?"),
            rule("SCO-2022-27", "偏离基准的批准", "approval of a departure", HN_12))),
        regimes, whyNot, SampleProcedure.assessment(), SampleProcedure.duties(), SampleProcedure.measures(), order(), plan(), surcharge(),
        SampleProcedure.risks(),
        List.of(new Counterfactual("LIGHTER", List.of("PROMPT_CORRECTION: OPEN -> ESTABLISHED"),
            Text.of("及时改正查明", "prompt correction is established"), Tier.NO_PENALTY_PERMITTED, null),
            new Counterfactual("HEAVIER", List.of("MINOR_HARM: ESTABLISHED -> OPEN"),
                Text.of("危害轻微改为待查明", "minor harm becomes open"), Tier.MITIGATED, yuan("10000"))),
        List.of(new ComparableCase("ln-dalian-fw2", Text.of("大连唐某某未经许可销售烟花爆竹案",
            "Tang, Dalian, fireworks without a licence"),
            "SAME_VIOLATION", Tier.ORDINARY, yuan("20300"), new BigDecimal("1.0150"), "https://example.org/fw2",
            Text.of("无经济影响评估", "no assessment"))),
        new ComparableSpread("SAME_VIOLATION", 3, 0, 3, new BigDecimal("1.0000"), new BigDecimal("1.0150"),
            new BigDecimal("1.1500")),
        derivation(), true, FINGERPRINT);
  }

  /** The same file under national law alone: 20,000 yuan, with what would open more. */
  static Result lenient() {
    Result pilot = mitigated();
    Advice lenient = new Advice(Tier.LENIENT, new FineAdvice(yuan("20000"), yuan("44000"), yuan("20000"), yuan("0")),
        List.of(GOODS), List.of(),
        List.of(new AmountStep(Text.of("从轻档下限", "low end of the lenient band"),
            "20000.00 + (100000.00 − 20000.00) × 0 = 20000.00",
            Text.of("tier-bands.csv:2", "tier-bands.csv:2"), PROPOSAL_2)),
        Text.of("第三十二条各项没有证据，不能低于法定最低2万元。", "No item of article 32 is evidenced, so the minimum of 20,000 holds."));
    return new Result("shaoxing-fireworks-2025", DAY,
        new PackUse(List.of("national"), Text.of("指定适用全国规则", "national rules asked for"), List.of(), List.of()),
        VIOLATION, FWR_36, lenient,
        List.of(new Alternative("PROSPECTIVE", Text.of("证明主动消除危害后果（第三十二条第一项）",
            "active harm removal proven (article 32(1))"), fourThousand()),
            new Alternative("OPTION", Text.of("当事人申请分期缴纳并获批准", "instalments applied for and approved"), lenient)),
        List.of(envelope(Tier.MITIGATED, false, NO_LIMB, "0.01", "19999.99", "没有第三十二条所列情形的证据",
            "no evidence for any item of article 32",
                Text.of("APL-32-1 主动消除危害：ACTIVE_HARM_REMOVAL 主动消除或者减轻违法行为危害后果",
                    "APL-32-1 harm removed: ACTIVE_HARM_REMOVAL harm actively removed or reduced"),
                Text.of("APL-32-4 立功：MERIT 配合查处有立功表现",
                    "APL-32-4 merit: MERIT meritorious assistance")),
            envelope(Tier.LENIENT, true, CLAUSE, "20000", "44000", "法定幅度较低的30%", "lower 30 % of the range")),
        new Score(new BigDecimal("57"), BigDecimal.ZERO, new BigDecimal("57"), Tier.MITIGATED, pilot.score()
            .contributions(),
            Text.of("分数指向减轻，法律只开放到从轻；差距须以第三十二条情形弥合。",
                "The score points to mitigation, the law opens no more than leniency; "
                    + "an item of article 32 would close the gap.")),
        List.of(), notCounted(), List.of(correction(false)),
        List.of(new BarLine("APL-32-NONE", NO_LIMB.name(), APL_32, Text.of("减轻处罚", "mitigated penalty"), List.of())),
        List.of(), List.of(), List.of(), List.of(pilot.whyNot().get(0)),
        new Assessment(false, false, List.of(), List.of(), List.of()),
        List.of(SampleProcedure.duties().get(1)), SampleProcedure.measures(), null, null, null, List.of(), List.of(), List.of(),
            null, List.of(),
        false, FINGERPRINT);
  }

  /** A file without any question of penalty: nothing but a name. */
  static Result bare(Tier tier) {
    Advice advice = new Advice(tier, null, List.of(), List.of(), List.of(), Text.of("材料不足。", "The file is too thin."));
    return new Result("bare", DAY, new PackUse(List.of("national"), Text.of("默认", "default"), List.of(), List.of()), VIOLATION,
        FWR_36,
        advice, List.of(), List.of(), new Score(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, tier, List.of(),
            Text.of("", "")),
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        new Assessment(false, false, List.of(), List.of(), List.of()), List.of(), List.of(), null, null, null, List.of(), List.of(),
            List.of(), null,
        List.of(), false, FINGERPRINT);
  }

  static Advice fourThousand() {
    return new Advice(Tier.MITIGATED, new FineAdvice(yuan("0.01"), yuan("19999.99"), yuan("4000"), yuan("100")),
        List.of(GOODS), List.of(),
        List.of(new AmountStep(Text.of("法定最低限", "statutory minimum"), "20000.00", Text.of("处罚条款", "penalty clause"),
            FWR_36),
            new AmountStep(Text.of("减轻后占最低限的份额（净分57）", "share of the minimum (net score 57)"),
                "20000.00 × 0.20 = 4000.00", Text.of("mitigation-shares.csv:3", "mitigation-shares.csv:3"), PROPOSAL_4),
            new AmountStep(Text.of("取整到百元，尾数归当事人", "rounded down to 100 yuan"), "4000.00 → 4000.00",
                Text.of("rounding.csv:4", "rounding.csv:4"), PROPOSAL_5)),
        Text.of("首次违法、无违法所得、危害轻微，家庭困难和政策调整属实，经评估和监督审议（LF-EIA-OPEN），减轻至法定最低限的五分之一。",
            "First offence, no gains, minor harm, hardship and late policy change proven; "
                + "after assessment and review (LF-EIA-OPEN), one fifth of the minimum."));
  }

  private static PaymentPlan plan() {
    return new PaymentPlan(Answer.NO, yuan("2000"),
        List.of(new PaymentPlan.Instalment(LocalDate.of(2025, 7, 15), yuan("2000")),
            new PaymentPlan.Instalment(LocalDate.of(2025, 8, 15), yuan("2000"))),
        LocalDate.of(2025, 8, 15),
        Text.of("须由当事人书面申请，经批准。", "Needs an application in writing and approval."),
        List.of(new AmountStep(Text.of("每月可以缴纳", "what a month can bear"), "4000.00 × 0.5 → 2000",
            Text.of("instalments.csv:2", "instalments.csv:2"), PROPOSAL_2)),
        APL_32);
  }

  private static CorrectionLine order() {
    return new CorrectionLine("NOT_CORRECTED", LocalDate.of(2025, 3, 6), LocalDate.of(2025, 3, 20), LocalDate.of(2025, 3, 26),
        20, yuan("80000"), Text.of("复查没有改正。", "The re-inspection found nothing corrected."),
        List.of(new AmountStep(Text.of("按日连续处罚", "continuing fine"), "4000.00 × 20 = 80000.00",
            Text.of("原罚款 × 计罚日数", "fine × days"), null)),
        APL_32);
  }

  private static Surcharge surcharge() {
    return new Surcharge(yuan("4000"), LocalDate.of(2025, 7, 15), LocalDate.of(2025, 7, 25), 4, 6, yuan("480"),
        yuan("120"), yuan("4360"), Text.of("是否加处由机关决定。", "The agency decides whether to add it."),
        List.of(new AmountStep(Text.of("加处罚款", "surcharge"), "4000.00 × 0.03 × 4 = 480.00",
            Text.of("surcharges.csv:2", "surcharges.csv:2"), null)),
        APL_32);
  }

  private static PackUse pilot() {
    return new PackUse(List.of("national", "zhejiang", "shaoxing-eia"),
        Text.of("案件所在地330600，决定日2025-06-30", "jurisdiction 330600, decision day 2025-06-30"),
        List.of(new PackPrecedence("thresholds", List.of("PANEL_QUORUM ENTERPRISE"), "shaoxing-eia",
            List.of("national"), Text.of("本市规则在本市优先", "the city's own rules come first in the city"))),
        List.of(Text.of("绍兴评估办法全文未见，规则依公开案例整理。",
            "The Shaoxing rules were not seen; rules follow the published case.")));
  }

  private static Score score() {
    List<Contribution> lines = List.of(
        points("FIRST_OFFENCE", "初次违法", "first offence", "12", "12", "RECORD", 2, E1),
        points("NO_ILLEGAL_GAINS", "没有违法所得", "no illegal gains", "10", "10", "VALUE", 3, E2, E6),
        points("MINOR_HARM", "危害后果轻微", "minor harm", "12", "12", "HARM", 5, E3),
        points("HARDSHIP_MODERATE", "经济困难（中度）", "hardship, moderate", "8", "8", "HARDSHIP", 21, E4),
        points("POLICY_LATE_NOTICE", "政策公布过晚", "policy announced late", "6", "4", "POLICY", 23, E5),
        points("POLICY_SHIFT_NO_EXIT", "政策调整且没有合法的回收或者销售渠道",
            "policy changed with no lawful way to return or sell", "11", "11", "POLICY", 24, E5));
    return new Score(new BigDecimal("57"), BigDecimal.ZERO, new BigDecimal("57"), Tier.MITIGATED, lines, Text.of("",
        ""));
  }

  private static List<NotCounted> notCounted() {
    return List.of(
        new NotCounted("HARDSHIP", Text.of("经济困难", "hardship"),
            Text.of("不是第三十二条所列情形，单独不能减轻；法定出路是暂缓或者分期缴纳",
                "no item of article 32; alone it opens no mitigation; its remedy is deferral or instalments"),
            rule("APL-66-2", "困难不是减轻情形", "hardship is no ground", HN_12), List.of(E4)),
        new NotCounted("PROMPT_CORRECTION", Text.of("及时改正", "prompt correction"), Text.of("没有证据", "no evidence"), null,
            List.of()));
  }

  private static OpenPoint correction(boolean decisive) {
    return new OpenPoint("PROMPT_CORRECTION", Text.of("是否及时改正", "whether it was corrected in time"),
        Text.of("复查记录，载明停止经营和清库的日期", "a re-inspection record with the day when trading stopped"),
        Text.of("查明则可以不予行政处罚", "if established, no penalty is permitted"), Tier.NO_PENALTY_PERMITTED,
        Tier.MITIGATED, decisive, decisive ? List.of(asked()) : List.of());
  }

  private static Issue asked() {
    return new Issue(
        "CORRECTION_NOT_STATED",
        Text.of("初次违法、危害后果轻微均已查明，而案卷没有写明是否改正。查明改正的日期，附复查记录",
            "a first offence with minor harm is established, and the file is silent on correction. Establish the day"),
        rule("APL-33-1-2-I", "是否及时改正没有写明", "correction not stated", APL_33));
  }

  private static EnvelopeLine envelope(Tier tier, boolean open, RuleRef rule, String min, String max, String zh,
      String en, Text... lacking) {
    return new EnvelopeLine(tier, open, List.of(rule), min == null ? null : yuan(min), max == null ? null : yuan(max),
        Text.of(zh, en), List.of(lacking));
  }

  private static List<DerivationLine> derivation() {
    return List.of(
        new DerivationLine("p10_evidence", "Circumstance(FIRST_OFFENCE, ESTABLISHED)",
            rule("LF-EVIDENCE-1", "有证据者为已查明", "evidenced means established", APL_5),
                List.of("Claim(FIRST_OFFENCE, ESTABLISHED)"), List.of(E1)),
        new DerivationLine("p40_factors", "Opening(MITIGATED)", ROUTE, List.of("PanelConclusion(PASS)"), List.of()));
  }
}
