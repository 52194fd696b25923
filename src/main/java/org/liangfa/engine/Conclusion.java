package org.liangfa.engine;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a rule concludes.
 *
 * @param type simple name of the finding, such as {@code Disposal}
 * @param arguments codes and enum constants, in the order of its components; {@code $kind} where a code is passed on
 */
public record Conclusion(String type, List<String> arguments) {
  public Conclusion {
    requireNonNull(type, "type");
    arguments = List.copyOf(arguments);
  }

  /** {@code Disposal(NO_PENALTY_REQUIRED, MUST)}. */
  @Override
  public String toString() {
    return type + "(" + String.join(", ", arguments) + ")";
  }
}
