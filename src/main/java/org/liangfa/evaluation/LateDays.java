package org.liangfa.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.liangfa.casefacts.StepDates;
import org.liangfa.casefile.ProcedureStep;
import org.liangfa.fact.Step;

/**
 * Days after payment was due. The day after the last day to pay is the first day late, the day of payment the last; days
 * of a review or suit, from that of the request to that of its end, both inside, are left out. Source: APL-2021#67.3,
 * #72.1(1), #73.3, LIANGFA-PROPOSAL#83.
 *
 * @param late days late
 * @param leftOut days of review or suit among them
 */
record LateDays(int late, int leftOut) {

  /** The days from the one after {@code due} up to and including {@code until}; empty if a stay cannot be placed. */
  static Optional<LateDays> of(List<ProcedureStep> procedure, LocalDate due, LocalDate until) {
    requireNonNull(due, "due");
    Optional<List<Stay>> stays = stays(procedure, until);
    if (stays.isEmpty()) {
      return Optional.empty();
    }
    int late = 0;
    int leftOut = 0;
    for (LocalDate day = due.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
      LocalDate one = day;
      boolean stayed = stays.get().stream().anyMatch(stay -> stay.holds(one));
      late += stayed ? 0 : 1;
      leftOut += stayed ? 1 : 0;
    }
    return Optional.of(new LateDays(late, leftOut));
  }

  /** Time in which nothing accrues, both days inside. */
  private record Stay(LocalDate from, LocalDate to) {
    boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /** Each request runs to the first end on or after it that no earlier request took, the last perhaps to now. */
  private static Optional<List<Stay>> stays(List<ProcedureStep> procedure, LocalDate until) {
    List<LocalDate> starts = StepDates.all(procedure, "REVIEW_OR_SUIT");
    TreeSet<LocalDate> ends = new TreeSet<>(StepDates.all(procedure, "REVIEW_OR_SUIT_ENDED"));
    if (starts.size() != done(procedure, "REVIEW_OR_SUIT") || ends.size() != done(procedure, "REVIEW_OR_SUIT_ENDED")) {
      return Optional.empty();
    }
    List<Stay> stays = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      LocalDate end = ends.ceiling(starts.get(i));
      if (end == null && i < starts.size() - 1) {
        return Optional.empty();
      }
      stays.add(new Stay(starts.get(i), end == null ? latest(starts.get(i), until) : end));
      ends.remove(end == null ? LocalDate.MAX : end);
    }
    return ends.isEmpty() ? Optional.of(stays) : Optional.empty();
  }

  private static long done(List<ProcedureStep> procedure, String step) {
    return procedure.stream()
        .filter(one -> one.step().equals(step) && one.state() == Step.State.DONE)
        .count();
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
