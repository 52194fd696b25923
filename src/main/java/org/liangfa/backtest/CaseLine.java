package org.liangfa.backtest;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.backtest.PublishedOutcome.Grade;
import org.liangfa.backtest.PublishedOutcome.TierBasis;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;

/**
 * One case compared.
 *
 * @param caseId id of the case
 * @param title its title
 * @param sector domain of the catalogue, such as {@code food}; empty where the violation is not listed
 * @param grade grade of the published text
 * @param scored whether the tier counts
 * @param tierBasis where the real tier is taken from
 * @param actual real tier; null where there is none
 * @param accepted further tiers that count as agreement
 * @param recommended recommended tier
 * @param agreement how the tiers compare
 * @param direction of a difference; null without one
 * @param actualFine real fine, yuan; null where it was not published
 * @param min least recommended fine, yuan, inclusive; null where no amount is recommended
 * @param max highest recommended fine, yuan, inclusive; likewise
 * @param amount recommended fine, yuan; likewise
 * @param containment whether the real fine lies in the recommended range
 * @param minimum statutory minimum as the outcome gives it, yuan; null where it is not known
 * @param ratio real fine divided by the statutory minimum, four decimals; null where either is not known
 * @param unknown what the published text does not tell
 * @param calibrated rules and tables that were set with this case in view
 * @param prospects of a difference, the tiers that the recommendation names for when a fact it asks for is proven
 * @param miss the known reason of a difference; null where none is known
 */
public record CaseLine(
    String caseId,
    String title,
    String sector,
    Grade grade,
    boolean scored,
    TierBasis tierBasis,
    @Nullable Tier actual,
    List<Tier> accepted,
    Tier recommended,
    Agreement agreement,
    @Nullable Direction direction,
    @Nullable Money actualFine,
    @Nullable Money min,
    @Nullable Money max,
    @Nullable Money amount,
    Containment containment,
    @Nullable Money minimum,
    @Nullable BigDecimal ratio,
    List<String> unknown,
    List<String> calibrated,
    List<Tier> prospects,
    PublishedOutcome.@Nullable Miss miss) {
  public CaseLine {
    accepted = List.copyOf(accepted);
    unknown = List.copyOf(unknown);
    calibrated = List.copyOf(calibrated);
    prospects = List.copyOf(prospects);
  }

  /**
   * Whether the real tier, or one that the case accepts as well, is what the recommendation says would follow once a
   * fact that the file leaves out or open is proven, or refuted.
   */
  public boolean isForeseen() {
    return actual != null && (prospects.contains(actual) || accepted.stream().anyMatch(prospects::contains));
  }

  /** How two tiers compare. */
  public enum Agreement {
    /** The same tier. */
    AGREES,
    /** A tier that the case accepts as well. */
    ACCEPTED,
    /** Another tier. */
    MISS,
    /** The case has no real tier to compare with. */
    NOT_COMPARED
  }

  /** Which way a recommendation misses. */
  public enum Direction {
    TOO_LIGHT(Text.of("偏轻", "too light")),
    TOO_HEAVY(Text.of("偏重", "too heavy")),
    UNDETERMINED(Text.of("未作结论", "undetermined"));

    private final Text label;

    Direction(Text label) {
      this.label = label;
    }

    public Text label() {
      return label;
    }
  }

  /** Whether the real fine lies in the recommended range. */
  public enum Containment {
    INSIDE,
    BELOW,
    ABOVE,
    /** The facts carry no amount, and none is recommended. */
    NO_AMOUNT,
    /** The case is not compared, or its fine was not published. */
    NOT_COMPARED
  }
}
