package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

/**
 * A confiscation that no leniency removes.
 *
 * @param subject what is confiscated
 */
public record ConfiscationLock(Subject subject) implements Finding {
  public ConfiscationLock {
    requireNonNull(subject, "subject");
  }

  /** What is confiscated. */
  public enum Subject {
    /** 没收非法财物. */
    GOODS,
    /** 没收违法所得. */
    GAINS
  }
}
