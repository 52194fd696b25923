package org.liangfa.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;

/**
 * One tier and whether the law opens it.
 *
 * @param tier the tier
 * @param open whether the law opens it on the established facts
 * @param ground rules that open or shut it
 * @param min lowest fine in it
 * @param max highest fine in it; null for none
 * @param reason why it is open or shut
 * @param missing where nothing opens a tier that a party may ask for: what each rule that would open it lacks, any one of which
 *     will do
 */
public record EnvelopeLine(
    Tier tier,
    boolean open,
    List<RuleRef> ground,
    @Nullable Money min,
    @Nullable Money max,
    Text reason,
    List<Text> missing) {
  public EnvelopeLine {
    ground = List.copyOf(ground);
    missing = List.copyOf(missing);
  }
}
