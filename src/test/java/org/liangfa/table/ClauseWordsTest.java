package org.liangfa.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseWordsTest {
  @ParameterizedTest
  @CsvSource({
    "处2万元以上10万元以下的罚款, 处¥20000以上¥100000以下的罚款",
    "处二万元以上十万元以下的罚款, 处¥20000以上¥100000以下的罚款",
    "处两千元罚款, 处¥2000罚款",
    "处二百五十万元罚款, 处¥2500000罚款",
    "处一亿元以下罚款, 处¥100000000以下罚款",
    "处一千零五十元罚款, 处¥1050罚款",
    "处十二万元罚款, 处¥120000罚款",
    "处３万元罚款, 处¥30000罚款",
    "'处50,000元罚款', 处¥50000罚款",
    "处五千至二万元罚款, 处¥5000以上¥20000以下罚款",
    "处五千元至二万元罚款, 处¥5000以上¥20000以下罚款",
    "处人民币5 万元罚款, 处¥50000罚款",
    "处五倍以上十倍以下的罚款, 处×5以上×10以下的罚款",
    "处二到三倍的罚款, 处×2以上×3以下的罚款",
    "处0.5倍以上3倍以下的罚款, 处×0.5以上×3以下的罚款",
    "处零点五倍以上三倍以下的罚款, 处×0.5以上×3以下的罚款",
    "处百分之五十以上三倍以下的罚款, 处×0.5以上×3以下的罚款",
    "处等值以上三倍以下的罚款, 处×1以上×3以下的罚款",
    "处30%以上2倍以下罚款, 处×0.3以上×2以下罚款",
    "处百分之一以上百分之五以下的罚款, 处%1以上%5以下的罚款",
    "处合同价款千分之五以上千分之十以下的罚款, 处合同价款%0.5以上%1以下的罚款",
    "处工程造价千分之三的罚款, 处工程造价%0.3的罚款",
    "处2‰以上5‰以下的罚款, 处%0.2以上%0.5以下的罚款",
    "处20%以上50%以下的罚款, 处%20以上%50以下的罚款",
  })
  void every_figure_is_written_one_way(String clause, String words) {
    assertThat(ClauseWords.of(clause)).isEqualTo(words);
  }

  @Test
  void a_threshold_or_a_floor_is_no_fine() {
    String words = ClauseWords.of("货值金额不足一万元的，并处五万元以上十万元以下罚款；货值金额一万元以上的，并处货值金额十倍以上二十倍以下"
        + "罚款；货值金额不足十万元的，按十万元计算；造成直接经济损失一千万元以上的，移送");

    assertThat(FinePhrase.in(words)).extracting(FinePhrase::phrase)
        .containsExactly("¥50000以上¥100000以下", "×10以上×20以下");
  }

  @Test
  void each_way_of_imposing_a_fine_is_found() {
    String words = ClauseWords.of("处警告或者二十元以上二百元以下罚款；其中，罚款数额为二万元以上二十万元以下；并处货值金额三倍的罚款；"
        + "每次处5千元以上2万元以下的罚款；按照每招用一人每月处五千元罚款的标准；罚款额为非法占用土地每平方米100元以上1000元以下");

    assertThat(FinePhrase.in(words)).extracting(FinePhrase::phrase)
        .containsExactly("¥20以上¥200以下", "¥20000以上¥200000以下", "×3", "¥5000以上¥20000以下", "¥5000", "¥100以上¥1000以下");
  }
}
