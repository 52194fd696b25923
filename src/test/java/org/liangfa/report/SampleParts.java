package org.liangfa.report;

import java.math.BigDecimal;
import java.util.List;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.result.Citation;
import org.liangfa.result.Contribution;
import org.liangfa.result.EvidenceRef;
import org.liangfa.result.RuleRef;

/** Provisions, evidence and rules of the Shaoxing fireworks case, shared by the sample results. */
final class SampleParts {
  static final Text DOCUMENT = Text.of("书证", "documentary evidence");
  static final Text RECORD = Text.of("勘验笔录、现场笔录", "inspection record");
  static final Text STATEMENT = Text.of("当事人的陈述", "statement of the party");

  static final EvidenceRef E1 = new EvidenceRef("E1", DOCUMENT, "行政处罚信息查询记录");
  static final EvidenceRef E2 = new EvidenceRef("E2", DOCUMENT, "销售台账、收款记录核查表（LF-2025-7）");
  static final EvidenceRef E3 = new EvidenceRef("E3", RECORD, "现场检查笔录及清点清单（41箱）");
  static final EvidenceRef E4 = new EvidenceRef("E4", DOCUMENT, "社区困难证明及核实记录");
  static final EvidenceRef E5 = new EvidenceRef("E5", DOCUMENT, "禁售公告及回购请求答复");
  static final EvidenceRef E6 = new EvidenceRef("E6", STATEMENT, "询问笔录");

  static final Citation FWR_36 = cite("FWR-2006#36.1", "《烟花爆竹安全管理条例》第三十六条第一款",
      "Regulations on the Safety of Fireworks, article 36(1)",
      "对未经许可生产、经营烟花爆竹制品，或者向未取得烟花爆竹安全生产许可的单位或者个人销售黑火药、烟火药、引火线的，"
          + "由安全生产监督管理部门责令停止非法生产、经营活动，处2万元以上10万元以下的罚款，并没收非法生产、经营的物品及违法所得。",
      Mark.VERBATIM);
  static final Citation FWR_43 = cite("FWR-2006#43", "《烟花爆竹安全管理条例》第四十三条",
      "Regulations on the Safety of Fireworks, article 43",
      "对没收的非法烟花爆竹以及生产、经营企业弃置的废旧烟花爆竹，应当就地封存，并由公安部门组织销毁、处置。", Mark.VERBATIM);
  static final Citation APL_5 = apl("5.2", "第五条第二款", "article 5(2)",
      "设定和实施行政处罚必须以事实为依据，与违法行为的事实、性质、情节以及社会危害程度相当。");
  static final Citation APL_32 = apl("32", "第三十二条", "article 32", "");
  static final Citation APL_33 = apl("33.1.2", "第三十三条第一款", "article 33(1), second sentence",
      "初次违法且危害后果轻微并及时改正的，可以不予行政处罚。");
  static final Citation APL_37 = apl("37", "第三十七条", "article 37",
      "但是，作出行政处罚决定时，法律、法规、规章已被修改或者废止，且新的规定处罚较轻或者不认为是违法的，适用新的规定。");
  static final Citation APL_45 = apl("45.1", "第四十五条第一款", "article 45(1)",
      "当事人提出的事实、理由或者证据成立的，行政机关应当采纳。");
  static final Citation APL_57 = apl("57.2", "第五十七条第二款", "article 57(2)",
      "对情节复杂或者重大违法行为给予行政处罚，行政机关负责人应当集体讨论决定。");
  static final Citation APL_58 = apl("58.1", "第五十八条第一款", "article 58(1)", "未经法制审核或者审核未通过的，不得作出决定");
  static final Citation APL_66 = apl("66.2", "第六十六条第二款", "article 66(2)",
      "当事人确有经济困难，需要延期或者分期缴纳罚款的，经当事人申请和行政机关批准，可以暂缓或者分期缴纳。");
  static final Citation SEED = cite("SEED-2025-CASE-5#1", "2025年典型案例五（绍兴经济影响评估）",
      "published model case five of 2025 (Shaoxing assessment)",
      "根据《中华人民共和国行政处罚法》第32条有关规定决定减轻行政处罚，将处罚金额由20000元下降为4000元。", Mark.EXCERPT);
  static final Citation PROPOSAL_1 = proposal(1);
  static final Citation PROPOSAL_2 = proposal(2);
  static final Citation PROPOSAL_4 = proposal(4);
  static final Citation PROPOSAL_5 = proposal(5);
  static final Citation HN_12 = cite("HN-2021#12.2", "《湖南省生态环境保护行政处罚裁量权基准规定》第十二条第二款",
      "Hunan environmental discretion rules 2021, article 12(2)", "", Mark.MEMORY);

  private SampleParts() {}

  private static Citation apl(String key, String zh, String en, String text) {
    return cite("APL-2021#" + key, "《行政处罚法》" + zh, "Administrative Penalty Law, " + en, text, Mark.VERBATIM);
  }

  private static Citation proposal(int number) {
    return cite("LIANGFA-PROPOSAL#" + number, "本项目建议第" + number + "项", "proposal no. " + number, "", Mark.PROPOSAL);
  }

  private static Citation cite(String key, String zh, String en, String text, Mark mark) {
    return new Citation(key, Text.of(zh, en), text, mark);
  }

  static RuleRef rule(String id, String zh, String en, Citation basis) {
    return new RuleRef(id, Text.of(zh, en), basis, false);
  }

  static Contribution points(
      String row, String zh, String en, String points, String counted, String group, int line,
          EvidenceRef... evidence) {
    return new Contribution(row, "MITIGATING", Text.of(zh, en), new BigDecimal(points), new BigDecimal(counted), group,
        rule("LF-SCORE-" + row, zh, en, PROPOSAL_1), List.of(evidence), "points.csv:" + line);
  }

  static Money yuan(String amount) {
    return Money.parse(amount);
  }
}
