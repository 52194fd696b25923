package org.liangfa.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangfa.kernel.Language;
import org.liangfa.report.Listing;
import org.liangfa.report.Reports;
import org.liangfa.result.ComparableCase;
import org.liangfa.result.Result;
import org.liangfa.source.RuleFiles;

/** A published case stands beside the others known by the day, and never beside itself, however it is shown. */
class ComparablesTest {
  private static final Liangfa LIANGFA = Liangfa.open(RuleFiles.directory(Path.of("rules")));
  private static final String NOODLE = "ah-qiaocheng-noodle";

  @ParameterizedTest
  @ValueSource(strings = {"text", "md", "html", "json"})
  void every_format_lists_other_decisions_and_how_all_ended(String format) throws Exception {
    Result result = onDay("2026-01-01");
    String out = Reports.format(format).render(result, Language.ZH);

    assertThat(result.comparable()).isNotEmpty();
    assertThat(result.comparableSpread()).isNotNull();
    if (format.equals("json")) {
      assertThat(out).contains("\"comparableSpread\": {", "\"scope\": \"SAME_VIOLATION\"");
    } else {
      assertThat(out).contains("同类公开案例", "不据以定档定额");
    }
  }

  @Test
  void a_listing_shows_them_too() throws Exception {
    String page = new Listing(Language.EN).comparable(onDay("2026-01-01"), Language.EN).toString();

    assertThat(page).contains("Comparable published cases", "showcases");
  }

  @Test
  void a_decision_is_not_beside_itself() throws Exception {
    assertThat(onDay("2026-01-01").comparable()).extracting(ComparableCase::id).doesNotContain(NOODLE);
  }

  @Test
  void decisions_of_a_later_day_are_not_known_yet() throws Exception {
    assertThat(onDay("2023-02-01").comparable())
        .extracting(ComparableCase::id)
        .contains("zj-nanhu-icecream")
        .doesNotContain("hb-qichun-26", "nx-jinfeng-66");
  }

  private static Result onDay(String day) throws Exception {
    return LIANGFA.evaluate(
        LIANGFA.read(Path.of("samples", "published", NOODLE, "case.json")), new Options(null, LocalDate.parse(day)));
  }
}
