package org.liangfa.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the user asks for beyond the case file.
 *
 * @param pack id of the pack to use instead of the one that the jurisdiction selects; null for that one
 * @param asOf day whose law counts as the law of the decision; null for the decision date of the file, or its file date
 */
public record Options(@Nullable String pack, @Nullable LocalDate asOf) {
  /** Nothing beyond the file. */
  public static final Options NONE = new Options(null, null);
}
