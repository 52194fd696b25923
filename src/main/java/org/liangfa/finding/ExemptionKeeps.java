package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

/**
 * A confiscation that stays although a sector clause exempts from the penalty, because that clause says so.
 *
 * @param subject what is confiscated
 */
public record ExemptionKeeps(ConfiscationLock.Subject subject) implements Finding {
  public ExemptionKeeps {
    requireNonNull(subject, "subject");
  }
}
