package org.liangfa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Citation;
import org.liangfa.result.DutyLine;
import org.liangfa.result.RuleRef;

class ReportContentTest {
  @ParameterizedTest
  @EnumSource(Tier.class)
  void everyTierCanBeReportedFromTheThinnestResult(Tier tier) {
    for (String id : Reports.ids()) {
      for (Language language : Language.values()) {
        assertThat(Reports.format(id).render(SampleResults.bare(tier), language)).as("%s, %s", id, language)
            .isNotBlank();
      }
    }
    assertThat(Reports.format("text").render(SampleResults.bare(tier), Language.ZH)).contains(tier.label().zh());
  }

  @Test
  void aPenaltyWithoutRisksOrBarsSaysSo() {
    assertThat(Reports.format("text").render(SampleResults.bare(Tier.ORDINARY), Language.ZH))
        .contains("未触发风险提示", "未发现排除从宽的情形或红线", "罚款数额尚不能确定");
  }

  @Test
  void aFileWithoutAPenaltyQuestionIsNotFilledWithAbsences() {
    assertThat(Reports.format("text").render(SampleResults.bare(Tier.NO_PENALTY_QUESTION), Language.ZH))
        .doesNotContain("红线", "风险提示", "评分", "备选");
  }

  @Test
  void whatIsNotVerbatimIsMarkedWhereverItIsCited() {
    String report = Reports.format("text").render(SampleResults.mitigated(), Language.ZH).replaceAll("\\s", "");
    for (String label : List.of("2025年典型案例五（绍兴经济影响评估）", "《湖南省生态环境保护行政处罚裁量权基准规定》第十二条第二款", "本项目建议第4项")) {
      assertThat(report.split(java.util.regex.Pattern.quote(label), -1)).as(label).hasSizeGreaterThan(1);
      assertThat(report.replace(label + "【", "")).as("%s is cited without its mark", label).doesNotContain(label);
    }
  }

  @Test
  void aBreachedDutyStandsFirstAndNoDutyIsToldTwice() {
    String report = Reports.format("text").render(SampleResults.mitigated(), Language.ZH);
    String first = report.substring(report.indexOf("、须先办理\n"), report.indexOf("、依据与前提\n"));
    String procedure = report.substring(report.indexOf("、程序\n"), report.indexOf("、配套措施\n"));
    assertThat(first.indexOf("[已违反]")).isPositive().isLessThan(first.indexOf("[待办]"));
    assertThat(procedure).contains("已列 2 项").doesNotContain("法制审核并通过", "负责人集体讨论决定");
    assertThat(procedure.indexOf("[不明]")).isPositive().isLessThan(procedure.indexOf("[已完成]"));
    assertThat(procedure).as("a duty that is done still names article and rule").contains("第四十五条第一款，APL-44");
  }

  @Test
  void twoLawsSayWhichDaysPointsAndBandsWereUsed() {
    String report = Reports.format("text").render(SampleResults.mitigated(), Language.ZH).replaceAll("\\s", "");
    assertThat(report).contains("两法共用2025-06-30（作出决定时）有效的计分、档次、份额和取整各表");
  }

  @Test
  void theTextToPasteNamesAmountInFiguresAndWords() {
    assertThat(Reports.format("text").render(SampleResults.mitigated(), Language.EN))
        .as("the file is Chinese even when the report is English").contains("处罚款人民币4,000元（大写：肆仟元整）");
  }

  @Test
  void everySentenceToPasteNamesItsSource() {
    assertThat(new FileSentences(SampleResults.mitigated(), new Wording(Language.ZH)).all())
        .hasSizeGreaterThan(8)
        .allSatisfy(sentence -> assertThat(sentence.source()).as(sentence.text()).isNotBlank());
  }

  @Test
  void theTextToPasteNamesNoRuleOfTheProgramButKeepsWhatTheFileHasInBrackets() {
    List<FileText.Sentence> sentences = new FileSentences(SampleResults.mitigated(), new Wording(Language.ZH)).all();

    assertThat(sentences).extracting(FileText.Sentence::text).noneMatch(text -> text.contains("LF-EIA-OPEN"))
        .anyMatch(text -> text.contains("经评估和监督审议，减轻至")).anyMatch(text -> text.contains("核查表（LF-2025-7）"));
    assertThat(sentences).extracting(FileText.Sentence::source).anyMatch(source -> source.contains("LF-EIA-OPEN"));
  }

  @Test
  void onlyTheLawForbidsADecisionAndAnInferenceAdvisesAgainstIt() {
    assertThat(blocking(Mark.VERBATIM)).contains("未完成前不得作出处罚决定");
    for (Mark weaker : List.of(Mark.INFERENCE, Mark.MEMORY, Mark.PROPOSAL, Mark.PARAPHRASE)) {
      assertThat(blocking(weaker)).contains("宜完成后再作出处罚决定").doesNotContain("不得作出处罚决定");
    }
  }

  private static String blocking(Mark mark) {
    Citation list = new Citation("LIST#3", Text.of("《某县目录清单》第三段", "a county's list"), "", mark);
    return FollowUpSections.duty(new DutyLine("LEGAL_REVIEW", Text.of("法制审核", "legal review"), "DUE", Text.of("决定前", "before"),
        null, true, new RuleRef("LIST-3", Text.of("审核", "review"), list, false)), new Wording(Language.ZH)).toString();
  }

  @Test
  void theEnglishReportHasNoChineseLabel() {
    String report = Reports.format("text").render(SampleResults.mitigated(), Language.EN);
    assertThat(report).contains("Recommended: mitigated (below the statutory minimum), 4,000 yuan")
        .doesNotContain("建议：减轻处罚", "规则包", "本项目建议第4项");
  }
}
