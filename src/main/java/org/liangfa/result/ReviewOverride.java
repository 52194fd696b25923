package org.liangfa.result;

/**
 * A departure that a person answers for.
 *
 * @param reason why; empty if the draft does not say
 * @param approver who approved it; empty if the draft does not say
 */
public record ReviewOverride(String reason, String approver) {
  /** Whether both are given. */
  public boolean complete() {
    return !reason.isBlank() && !approver.isBlank();
  }
}
