package org.liangfa.mutation;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.liangfa.engine.RuleInfo;
import org.liangfa.kernel.Text;

/**
 * One thing made wrong.
 *
 * @param id the same on every run; entries of {@code rules/mutation/equivalent.csv} name it
 * @param kind what was done
 * @param place file and line
 * @param what in words
 * @param rule the rule as it is then; null for a table
 * @param file the file of the table below {@code rules/}; empty for a rule
 * @param line the line that is wrong then, counted from 0; 0 for a rule
 * @param text that line as it is then; empty for a rule
 */
record Mutant(
    String id, Kind kind, String place, Text what, @Nullable RuleInfo rule, String file, int line, String text) {
  Mutant {
    requireNonNull(id, "id");
    requireNonNull(what, "what");
  }

  /** What was done. */
  enum Kind {
    /** An element left out. */
    ELEMENT_DROPPED,
    /** An element that is asked for asked against, or the other way round. */
    ELEMENT_NEGATED,
    /** A proof, answer, state or other constant exchanged for another. */
    VALUE_SWAPPED,
    /** One of several codes that an element accepts left out. */
    VALUE_DROPPED,
    /** A tier, modality, effect or state of a conclusion exchanged for another. */
    CONCLUSION_SWAPPED,
    /** First or last day of a rule moved by one day. */
    RULE_DAY,
    /** A figure moved by the smallest step. */
    FIGURE,
    /** A date of a row or clause moved by one day. */
    ROW_DAY,
    /** A relation exchanged for its neighbour. */
    RELATION
  }
}
