package org.liangfa.table;

import org.liangfa.kernel.Text;

/**
 * A part that the written decision must have.
 *
 * @param element name of the part in the draft decision file
 * @param when in which decisions
 * @param step step of the procedure record that is done when the part is there; empty for none
 * @param fix what to write
 */
public record ReviewContentRow(String element, When when, String step, Text fix, Cited cited) implements Row {

  /** In which decisions a part must be. */
  public enum When {
    /** In every decision that imposes a penalty. */
    PENALTY,
    /** In every decision, those not to penalise included. */
    ALWAYS
  }
}
