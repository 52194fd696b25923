package org.liangfa.table;

import org.liangfa.kernel.Text;

/**
 * What a draft decision can be faulted for.
 *
 * @param point code of the point
 * @param weight whether the law forbids it or a person may answer for it
 * @param fix what to do about it
 */
public record ReviewPointRow(String point, Weight weight, Text fix, Cited cited) implements Row {

  /** How much a point weighs. */
  public enum Weight {
    /** The law forbids it; nobody can approve it. */
    UNLAWFUL,
    /** It departs from the recommendation; a reason and a person who approves it are needed. */
    DEPARTURE
  }
}
