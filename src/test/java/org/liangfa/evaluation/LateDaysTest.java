package org.liangfa.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liangfa.casefile.Known;
import org.liangfa.casefile.ProcedureStep;
import org.liangfa.fact.Step;

/** The days late on a fine, held to a calendar. Source: APL-2021#72.1(1), #73.3, LIANGFA-PROPOSAL#83. */
class LateDaysTest {
  private static final LocalDate DUE = LocalDate.of(2025, 6, 26);

  @Test
  void theDayAfterTheLastDayToPayIsTheFirstDayLateAndTheDayOfPaymentCounts() {
    assertThat(late("2025-06-26")).hasValue(new LateDays(0, 0));
    assertThat(late("2025-06-27")).hasValue(new LateDays(1, 0));
    assertThat(late("2025-07-01")).hasValue(new LateDays(5, 0));
  }

  @Test
  void reviewAndSuitAreLeftOutWithTheirFirstAndLastDays() {
    assertThat(late("2025-07-10", asked("2025-06-30"), ended("2025-07-03")))
        .as("27、28、29日，7月4日至10日").hasValue(new LateDays(10, 4));
    assertThat(late("2025-07-10", asked("2025-06-30"), ended("2025-07-03"), asked("2025-07-08"), ended("2025-07-09")))
        .hasValue(new LateDays(8, 6));
  }

  @Test
  void aReviewUnderWayRunsToNow() {
    assertThat(late("2025-07-10", asked("2025-06-28"))).hasValue(new LateDays(1, 13));
  }

  @Test
  void aReviewBeforePaymentWasDueLeavesNothingOutThatWasNotLate() {
    assertThat(late("2025-06-28", asked("2025-06-20"), ended("2025-06-26"))).hasValue(new LateDays(2, 0));
  }

  @Test
  void aSuitOnTheDayTheReviewEndedIsCountedOnce() {
    assertThat(late("2025-07-10", asked("2025-06-30"), ended("2025-07-03"), asked("2025-07-03"), ended("2025-07-05")))
        .hasValue(new LateDays(8, 6));
  }

  @Test
  void whatCannotBePlacedIsNotCounted() {
    assertThat(late("2025-07-10", step("REVIEW_OR_SUIT", Known.unknown()))).isEmpty();
    assertThat(late("2025-07-10", asked("2025-06-30"), step("REVIEW_OR_SUIT_ENDED", Known.unknown()))).isEmpty();
    assertThat(late("2025-07-10", ended("2025-06-30"))).as("终结而没有申请").isEmpty();
    assertThat(late("2025-07-10", asked("2025-07-05"), ended("2025-07-01"))).as("终结早于申请").isEmpty();
    assertThat(late("2025-07-10", asked("2025-06-30"), asked("2025-07-05"))).as("两次申请，都没有终结").isEmpty();
  }

  private static Optional<LateDays> late(String until, ProcedureStep... steps) {
    return LateDays.of(List.of(steps), DUE, LocalDate.parse(until));
  }

  private static ProcedureStep asked(String day) {
    return step("REVIEW_OR_SUIT", Known.of(LocalDate.parse(day)));
  }

  private static ProcedureStep ended(String day) {
    return step("REVIEW_OR_SUIT_ENDED", Known.of(LocalDate.parse(day)));
  }

  private static ProcedureStep step(String code, Known<LocalDate> day) {
    return new ProcedureStep(code, Step.State.DONE, day);
  }
}
