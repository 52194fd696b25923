package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

/**
 * A circumstance that is established but, by the law cited, opens nothing by itself.
 *
 * @param kind a code of {@code rules/vocabulary/circumstances.csv}
 */
public record NotGround(String kind) implements Finding {
  public NotGround {
    requireNonNull(kind, "kind");
  }
}
