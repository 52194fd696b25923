package org.liangfa.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Proof;

class CaseFilesTest {
  private final CaseFiles files = new CaseFiles(new SampleCodes());

  static byte[] full() throws IOException {
    try (InputStream in = CaseFilesTest.class.getResourceAsStream("full.json")) {
      return in.readAllBytes();
    }
  }

  @Test
  void a_full_file_is_read_figure_by_figure() throws Exception {
    CaseFile file = files.read(full(), "full.json");

    assertThat(file.violation().actEnd()).isEqualTo(Known.of(LocalDate.of(2025, 3, 5)));
    assertThat(file.violation().goodsValue()).isEqualTo(Known.unknown());
    assertThat(file.proposed().flatMap(Proposal::fine)).isEqualTo(Known.of(Money.parse("20000")));
    assertThat(file.circumstances().get(3).state()).isEqualTo(Proof.OPEN);
    assertThat(file.economy().flatMap(Economy::enterprise).flatMap(Enterprise::monthlyNetCashFlow))
        .isEqualTo(Known.of(new BigDecimal("-350.00")));
  }
}
