package org.liangfa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Money;
import org.liangfa.result.Result;

class TextLayoutTest {
  @ParameterizedTest
  @CsvSource({"abc, 3", "罚款, 4", "罚款4000元, 10", "（一）, 6", "é, 1", "e\u0301, 1", "ｶ, 1", "Ａ, 2", "𠮷, 2", "'', 0",
      "“x”, 3"})
  void chineseCharactersTakeTwoColumns(String text, int columns) {
    assertThat(TextWidth.of(text)).isEqualTo(columns);
  }

  @Property
  void noLineIsWiderThanAskedForAndNothingIsLost(@ForAll String text, @ForAll @IntRange(min = 4,
      max = 60) int columns) {
    String clean = Neutral.line(text);
    List<String> lines = LineWrap.wrap(clean, columns);
    assertThat(lines).allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(columns));
    assertThat(String.join("", lines).replaceAll("[\\s\\p{Z}]", "")).isEqualTo(clean.replaceAll("[\\s\\p{Z}]", ""));
  }

  @Test
  void noLineStartsWithAChineseComma() {
    assertThat(LineWrap.wrap("首次违法，危害轻微。", 8)).containsExactly("首次违", "法，危害", "轻微。");
  }

  @Test
  void noLineEndsWithAnOpeningBookMark() {
    assertThat(LineWrap.wrap("依据《行政处罚法》", 8)).noneMatch(line -> line.endsWith("《"));
  }

  @Test
  void aLongCodeIsCutAfterAnUnderscore() {
    assertThat(LineWrap.wrap("MITIGATION_LIMB_NOT_NAMED", 18)).containsExactly("MITIGATION_LIMB_", "NOT_NAMED");
  }

  @Test
  void aTableKeepsItsColumnsInLineAndFigureColumnsRight() {
    Block.Grid grid = new Block.Grid("", List.of("情节", "分值"), List.of(List.of("初次违法", "12"), List.of("a", "8")),
        Set.of(1));
    assertThat(TextTable.lines(grid, 40)).containsExactly(
        "情节      分值",
        "--------  ----",
        "初次违法    12",
        "a            8");
  }

  @Test
  void everyLineOfAReportFitsATerminalExceptTheTextToPaste() {
    for (Result result : List.of(SampleResults.mitigated(), SampleResults.lenient())) {
      for (Language language : Language.values()) {
        String title = new FileText(result, new Wording(language)).section().title();
        boolean paste = false;
        for (String line : Reports.format("text").render(result, language).split("\n")) {
          paste = line.endsWith(title) || (paste && !line.matches("[一二三四五六七八九十]+、.*|[0-9]+\\. .*"));
          assertThat(paste || TextWidth.of(line) <= TextReport.COLUMNS).as("fits: %s", line).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4000, 肆仟元整", "20000, 贰万元整", "0, 零元整", "0.05, 伍分", "0.50, 伍角整", "10.05, 壹拾元零伍分", "1001.10, 壹仟零壹元壹角整",
    "100000, 壹拾万元整", "19999.99, 壹万玖仟玖佰玖拾玖元玖角玖分", "100001, 壹拾万零壹元整", "1000000000000, 壹万亿元整",
    "305000000, 叁亿零伍佰万元整"
  })
  void amountsAreWrittenInCapitalNumerals(String yuan, String words) {
    assertThat(ChineseAmount.of(Money.parse(yuan))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"1, 一、", "10, 十、", "11, 十一、", "20, 二十、", "21, 二十一、"})
  void sectionsAreNumberedInChinese(int number, String words) {
    assertThat(Numbering.of(number, Language.ZH)).isEqualTo(words);
  }
}
