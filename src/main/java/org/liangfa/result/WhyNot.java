package org.liangfa.result;

import java.util.List;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;

/**
 * Why not one tier lighter or heavier.
 *
 * @param tier the tier not recommended
 * @param direction LIGHTER or HEAVIER
 * @param reason why not
 * @param missing where a lighter tier is shut: what each rule that would open it lacks, any one of which will do
 */
public record WhyNot(Tier tier, String direction, Text reason, List<Text> missing) {
  public WhyNot {
    missing = List.copyOf(missing);
  }
}
