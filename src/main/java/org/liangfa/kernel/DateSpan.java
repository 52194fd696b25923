package org.liangfa.kernel;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of calendar days, half-open: {@code from} is the first day inside, {@code until} the first day after.
 *
 * @param from first day, inclusive
 * @param until first day no longer inside; null while the span has no known end
 */
public record DateSpan(LocalDate from, @Nullable LocalDate until) {
  public DateSpan {
    requireNonNull(from, "from");
    if (until != null && !until.isAfter(from)) {
      throw new IllegalArgumentException("until: " + until + " (expected: after " + from + ")");
    }
  }

  /** Whether the day lies in the span; the end day itself does not. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  /** Whether every day of the other span lies in this one. */
  public boolean covers(DateSpan other) {
    if (other.from.isBefore(from)) {
      return false;
    }
    return until == null || (other.until != null && !other.until.isAfter(until));
  }

  /** Whether the two spans share at least one day. */
  public boolean overlaps(DateSpan other) {
    return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
  }

  @Override
  public String toString() {
    return "[" + from + ", " + (until == null ? "…" : until) + ")";
  }
}
