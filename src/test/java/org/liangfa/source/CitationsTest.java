package org.liangfa.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangfa.kernel.Mark;

/** Every provision that the legal groundwork relies on can be cited, and every file is fit to be quoted. */
class CitationsTest {
  private static final SourceRegistry SOURCES = SourceRegistry.read(RuleFiles.directory(Path.of("rules")));

  static List<BasisKey> articles() {
    return SOURCES.articles();
  }

  /** Places that the groundwork cites, by paragraph, sentence or item where it does. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // outcomes and their gates
        "APL-2021#5.2", "APL-2021#6", "APL-2021#8", "APL-2021#16", "APL-2021#17", "APL-2021#18", "APL-2021#22",
        "APL-2021#24", "APL-2021#25", "APL-2021#26", "APL-2021#27", "APL-2021#28.1", "APL-2021#28.2", "APL-2021#29",
        "APL-2021#30", "APL-2021#31", "APL-2021#31.1.3", "APL-2021#32(1)", "APL-2021#32(2)", "APL-2021#32(3)",
        "APL-2021#32(4)", "APL-2021#32(5)", "APL-2021#33.1.1", "APL-2021#33.1.2", "APL-2021#33.2", "APL-2021#33.3",
        "APL-2021#34", "APL-2021#35", "APL-2021#36", "APL-2021#37", "APL-2021#38", "APL-2021#40",
        // procedure
        "APL-2021#41", "APL-2021#42", "APL-2021#43", "APL-2021#44", "APL-2021#45.1", "APL-2021#45.2", "APL-2021#46",
        "APL-2021#47", "APL-2021#48", "APL-2021#49", "APL-2021#50", "APL-2021#55", "APL-2021#56",
        "APL-2021#57.1(1)", "APL-2021#57.1(3)", "APL-2021#57.1(4)", "APL-2021#57.2", "APL-2021#58", "APL-2021#59",
        "APL-2021#60", "APL-2021#61", "APL-2021#62", "APL-2021#63.1(1)", "APL-2021#63.1(2)", "APL-2021#64",
        "APL-2021#65", "APL-2021#66.2", "APL-2021#67", "APL-2021#72.1(1)", "APL-2021#72.2", "APL-2021#73.3",
        "APL-2021#74", "APL-2021#76.1(2)", "APL-2021#82", "APL-2021#85", "APL-1996#27", "APL-1996#27(4)",
        "APL-1996#27.2", "ALL-2017#46", "ALL-2017#70(6)", "ALL-2017#75", "ALL-2017#77", "ARL-2023#20", "ARL-2023#63",
        "AEL-2011#5", "AEL-2011#22", "AEL-2011#23", "AEL-2011#25", "AEL-2011#42", "AEL-2011#45", "AEL-2011#46",
        "OBE-2019#59", "TRANSFER-2020#3", "TRANSFER-2020#5", "CRIM#134-1(3)", "CRIM#136", "CRIM#225(1)",
        "LEGISLATION-2023#104",
        // the fireworks case
        "FWR-2006#3", "FWR-2006#36.1", "FWR-2006#36.3", "FWR-2006#38.2", "FWR-2006#43", "ZJ-405#5(2)", "ZJ-405#5(4)",
        "ZJ-405#5(5)", "ZJ-405#5(6)", "ZJ-405#5(7)", "ZJ-CAE-2021#7", "ZJ-CAE-2021#8", "ZJ-CAE-2021#13",
        "ZJ-CAE-2021#36", "NB-FIREWORKS-2021#8.4", "LS-FIREWORKS-2020#15.1", "FW-TIERS-VALUE#1", "FW-TIERS-GAINS#1",
        "SEED-2025-CASE-5#1", "SEED-2025-CASE-5#2.1.2", "SEED-2025-CASE-5#2.1.7", "SEED-2025-CASE-8#2",
        // benchmarks
        "SAMR-2022#10(3)", "SAMR-2022#14(2)", "SAMR-2022#14(5)", "SAMR-2022#16", "SAMR-2022#17", "HN-2021#5",
        "HN-2021#8", "HN-2021#9.1(1)", "HN-2021#9.2", "HN-2021#10.2", "HN-2021#10.3", "HN-2021#10.4", "HN-2021#12.1",
        "HN-2021#12.2", "HN-2021#13.3", "GD-2021#5", "GD-2021#6", "GD-2021#10", "GD-2021#12(2)", "GD-2021#12(3)",
        "GD-2021#14(10)", "GD-2021#23", "JM-2020#5", "JM-2020#14", "MEE-VETO-2024#7", "MEE-VETO-2024#11",
        "MEE-VETO-2024#12", "MEE-VETO-2024#14", "MEE-VETO-2024#17", "MEE-VETO-2024#18", "MEE-VETO-2024#19",
        "MEE-REVIEW-2024#1", "ECO-2026#1054", "ECO-2026#1056.1", "ECO-2026#1056.2", "ECO-2026#1057", "SC-2024-5#10",
        "SCO-2022-27#13", "EMERGENCY-90-2024#2", "EMERGENCY-18#1", "SUQIAN-SAFETY-2022#1", "ZZ-FIRE-2019#1",
        "MARKET-PROVINCIAL#1.1.2", "DRUG-PROVINCIAL#1", "GONGYI-REVIEW#3", "PSL-INTERPRETATION-2#4",
        // economic-impact assessment, supervision
        "EIA-HULUNBUIR-2025#1", "EIA-HULUNBUIR-2025#3(4)", "EIA-BAYANNUR-2025#1", "EIA-BAYANNUR-2025#6",
        "EIA-QIANSHAN-2025#3", "EIA-QIANSHAN-2025#4", "EIA-QIANSHAN-2025#5", "EIA-QINGDAO-2025#1",
        "EIA-QINGDAO-2025#2", "EIA-YIDU-2022#1", "SCO-2023-27#1", "AES-2025#4.2", "AES-2025#6",
        // sector clauses, other model cases
        "FSL-2015#136", "FSL-REGULATION-2019#76", "PQL-2018#55", "AUCL-2019#25", "AUCL-2025#32", "PRICE-2010#17.1",
        "CUSTOMS-AUDIT-2016#26.2", "NETWORK-DATA-2024#59", "ACCOUNTING-2024#46", "PSL-2012#19", "DEVICE-2021#87",
        "WSL-2021#99(2)", "WSL-2021#102", "EIP-2014#17.2", "EIP-2014#18", "EIP-2024#18.1", "EIP-2024#20",
        "AES-2025#8", "AES-2025#13", "AES-2025#28.1",
        "ABNORMAL-LIST-2014#1",
        "CREDIT-REPAIR-2025-22#2", "PENALTY-DISCLOSURE-2021#14(2)",
        // our own proposals
        "LIANGFA-PROPOSAL#1", "LIANGFA-PROPOSAL#4", "LIANGFA-PROPOSAL#12"
      })
  void whatTheGroundworkCitesResolves(String key) {
    assertThat(SOURCES.resolve(BasisKey.parse(key)).text()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void anArticleIsCleanAndQuotesItself(BasisKey key) {
    Passage passage = SOURCES.resolve(key);
    assertThat(passage.text()).doesNotContain("**", "`", "\t", "  ", " \n").doesNotStartWith("#");
    assertThat(passage.text()).doesNotMatch("(?s)第[一二三四五六七八九十百千零]+条[\\s　].*");
    assertThat(SOURCES.quotes(key, passage.text())).isTrue();
  }

  @Test
  void onlyOurProposalsCarryTheirMarkAndRank() {
    assertThat(articles())
        .allSatisfy(
            key -> {
              Passage passage = SOURCES.resolve(key);
              boolean ours = key.source().equals("LIANGFA-PROPOSAL");
              assertThat(passage.mark() == Mark.PROPOSAL).isEqualTo(ours);
              assertThat(passage.rank() == Rank.PROPOSAL).isEqualTo(ours);
            });
  }

  @Test
  void aSentenceOfTheFireworksCaseIsTheOneMeant() {
    assertThat(SOURCES.resolve(BasisKey.parse("SEED-2025-CASE-5#2.1.7")).text())
        .isEqualTo("市综合执法局综合研判各方意见,根据《中华人民共和国行政处罚法》第32条有关规定决定减轻行政处罚,将处罚金额由20000元下降为4000元。");
    assertThat(SOURCES.resolve(BasisKey.parse("HN-2021#10.4")).text())
        .isEqualTo("对符合减轻处罚情形的罚款处罚案件，应当在裁量表裁定的罚款金额的基础上，减少一定罚款金额，但一般不超过法定最低罚款数额的50%。");
    assertThat(SOURCES.resolve(BasisKey.parse("CRIM#134-1(3)")).label().zh())
        .isEqualTo("《中华人民共和国刑法》第一百三十四条之一第三项");
    assertThat(SOURCES.resolve(BasisKey.parse("MEE-VETO-2024#12")).label().en()).endsWith("legality review item 12");
    assertThat(SOURCES.resolve(BasisKey.parse("SC-2024-5#10")).label().zh()).endsWith("》第十点");
  }

  @Test
  void allArticlesOfTheTwoMainTextsAreHeld() {
    assertThat(articles()).filteredOn(key -> key.source().equals("APL-2021")).hasSize(86);
    assertThat(articles()).filteredOn(key -> key.source().equals("FWR-2006")).hasSize(46);
  }
}
