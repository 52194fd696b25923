package org.liangfa.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangfa.result.Contribution;
import org.liangfa.source.RuleFiles;

/** Expired food: goods below 10,000 yuan, 50,000 to 100,000; from 10,000 on, 10 to 20 times. Far above is beyond 20. */
class MinimumAgainstValueTest {
  private static final Liangfa LIANGFA = Liangfa.open(RuleFiles.directory(Path.of("rules")));
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({
    "2499.99, , true", "2500.00, , false", "9999.99, , false", "50000.00, , false",
    // The value is not known: the minimum is 50,000 at least, so that gains below 2,500 are enough to see it.
    ", 2499.99, true", ", 2500.00, false", ", 0.00, false", ", , false"
  })
  void the_minimum_counts_where_it_is_more_than_twenty_times(
      @Nullable String value, @Nullable String gains, boolean counts) throws Exception {
    assertThat(contributes("MINIMUM_FAR_ABOVE", value, gains)).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource({"499.99, , true", "500.00, , false", ", 499.99, true", ", 500.00, false", ", , false"})
  void the_minimum_counts_further_where_it_is_more_than_a_hundred_times(
      @Nullable String value, @Nullable String gains, boolean counts) throws Exception {
    assertThat(contributes("MINIMUM_GROSSLY_ABOVE", value, gains)).isEqualTo(counts);
  }

  @Test
  void value_and_gains_count_once() throws Exception {
    assertThat(contributes("MINIMUM_FAR_ABOVE", "100.00", "50.00")).isTrue();
  }

  private static boolean contributes(String row, @Nullable String value, @Nullable String gains) throws Exception {
    Path sample = Path.of("samples", "published", "gx-liujiang-wing", "case.json");
    ObjectNode file = (ObjectNode) JSON.readTree(Files.readAllBytes(sample));
    ObjectNode violation = (ObjectNode) file.get("violation");
    violation.remove("goodsValue");
    if (value != null) {
      violation.put("goodsValue", value);
    }
    if (gains != null) {
      violation.put("illegalGains", gains);
    }
    return LIANGFA
            .evaluate(LIANGFA.read(JSON.writeValueAsBytes(file), "case.json"), Options.NONE)
            .score().contributions().stream()
            .map(Contribution::row)
            .filter(row::equals)
            .count()
        == 1;
  }
}
