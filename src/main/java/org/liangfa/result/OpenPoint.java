package org.liangfa.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;

/**
 * A circumstance or question that is not settled.
 *
 * @param kind circumstance or question code
 * @param what what is open
 * @param needed what would settle it
 * @param effect what the result would then be
 * @param ifEstablished the tier if it were established; null if it is no circumstance
 * @param ifRefuted the tier if it were refuted; null if it is no circumstance
 * @param decisive whether settling it would change tier or amount
 * @param asked the questions of the rules that ask for it where the file is silent on it; none where the file itself
 *     leaves it open
 */
public record OpenPoint(
    String kind,
    Text what,
    Text needed,
    Text effect,
    @Nullable Tier ifEstablished,
    @Nullable Tier ifRefuted,
    boolean decisive,
    List<Issue> asked) {
  public OpenPoint {
    asked = List.copyOf(asked);
  }
}
