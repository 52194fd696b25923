package org.liangfa.proof;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFile;
import org.liangfa.kernel.Text;

/**
 * A state in which a property does not hold; of those with the same scope, the smallest.
 *
 * @param property the property
 * @param scope what it is about, the same for all states of one fault; exceptions name it
 * @param place file and line of a rule that takes part; {@code rules} where none can be named
 * @param given the facts and findings of the state
 * @param what what happens in it
 * @param file a case file that shows it; null for a state of one phase
 */
public record Violation(
    Property property, String scope, String place, List<String> given, Text what, @Nullable CaseFile file) {
  public Violation {
    requireNonNull(scope, "scope");
    given = List.copyOf(given);
  }
}
