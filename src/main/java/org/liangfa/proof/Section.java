package org.liangfa.proof;

import java.math.BigInteger;
import java.util.List;
import org.liangfa.kernel.Text;

/**
 * What was looked at for one property in one place.
 *
 * @param property the property
 * @param where phase, conclusion or kind of case
 * @param states states evaluated
 * @param covered states that these stand for, counting every value that no rule tells apart
 * @param exact whether these are all states; otherwise a sample
 * @param violations where it does not hold, one for each scope
 */
public record Section(
    Property property, Text where, long states, BigInteger covered, boolean exact, List<Violation> violations) {
  public Section {
    violations = List.copyOf(violations);
  }
}
