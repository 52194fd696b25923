package org.liangfa.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the user asks for beyond the case file.
 *
 * @param pack id of the pack to use instead of the one that the jurisdiction selects; null for that one
 * @param asOf day whose law counts as the law of the decision; null for the decision date of the file, or its file date
 * @param changes how far to search for changes of fact that would move the tier
 */
public record Options(@Nullable String pack, @Nullable LocalDate asOf, Changes changes) {
  /** Nothing beyond the file. */
  public static final Options NONE = new Options(null, null);

  /** With the changes of fact that an evaluation shows. */
  public Options(@Nullable String pack, @Nullable LocalDate asOf) {
    this(pack, asOf, Changes.SMALLEST);
  }

  /** How far to search for changes of fact that would move the tier; every set found is exact whatever the depth. */
  public enum Changes {
    /** Not at all. */
    NONE,
    /** The sets of fewest changes, lighter and heavier: no set of fewer changes moves the tier that way. */
    SMALLEST,
    /** Every set of up to three changes that moves the tier and of which no part does. */
    ALL
  }
}
