package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

/**
 * A question of law or fact that a person must answer before a decision, because everything after it depends on it.
 *
 * @param code a code of {@code rules/vocabulary/questions.csv}
 */
public record Question(String code) implements Finding {
  public Question {
    requireNonNull(code, "code");
  }
}
