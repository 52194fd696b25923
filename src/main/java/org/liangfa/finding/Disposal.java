package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

import org.liangfa.kernel.Modality;
import org.liangfa.kernel.Tier;

/**
 * The case ends, or may end, without a penalty of this agency.
 *
 * @param tier how: transfer, not punishable, no penalty, exempted
 * @param modality whether it must or may end so
 */
public record Disposal(Tier tier, Modality modality) implements Finding {
  public Disposal {
    requireNonNull(tier, "tier");
    requireNonNull(modality, "modality");
  }
}
