package org.liangfa.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseFiguresTest {
  @ParameterizedTest
  @CsvSource({
    "处2万元以上10万元以下的罚款, 20000",
    "处2万元以上10万元以下的罚款, 100000",
    "处二万元以上十万元以下的罚款, 20000",
    "处二万元以上十万元以下的罚款, 100000",
    "处五千元以下的罚款, 5000",
    "处两千元罚款, 2000",
    "处货值金额五倍以上十倍以下的罚款, 5",
    "处货值金额五倍以上十倍以下的罚款, 10",
    "处0.5倍以上3倍以下的罚款, 0.5",
    "处零点五倍以上三倍以下的罚款, 0.5",
    "处百分之一以上百分之五以下的罚款, 1",
    "处百分之一以上百分之五以下的罚款, 5",
    "处百分之二十以上的罚款, 20",
    "处货值金额百分之五十以上三倍以下的罚款, 0.5",
    "处20%以上50%以下的罚款, 50",
    "处违法生产产品货值金额等值以上三倍以下的罚款, 1",
    "处二百五十万元罚款, 2500000",
    "处一千万元以下罚款, 10000000",
    "处一百万元以上一千万元以下罚款, 1000000",
    "处一亿元以下罚款, 100000000",
    "处一千零五十元罚款, 1050",
    "处十二万元罚款, 120000",
    "处３万元罚款, 30000",
    "处300万元罚款, 3000000",
    "'处50,000元罚款', 50000",
    "处五百元以上二千元以下的罚款, 500",
  })
  void a_figure_in_the_clause_is_found(String clause, BigDecimal figure) {
    assertThat(ClauseFigures.in(clause)).usingElementComparator(BigDecimal::compareTo).contains(figure);
  }

  @ParameterizedTest
  @CsvSource({
    "处2万元以上10万元以下的罚款, 2",
    "处2万元以上10万元以下的罚款, 10",
    "处二十万元罚款, 20",
    "处五千元以下的罚款, 500",
    "处货值金额五倍以上十倍以下的罚款, 15",
    "处三万元以上三十万元以下罚款, 30",
  })
  void a_figure_that_is_not_there_is_not_found(String clause, BigDecimal figure) {
    assertThat(ClauseFigures.in(clause)).usingElementComparator(BigDecimal::compareTo).doesNotContain(figure);
  }
}
