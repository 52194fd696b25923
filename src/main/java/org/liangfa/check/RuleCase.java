package org.liangfa.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.engine.Notation;

/**
 * One case of a {@code .cases.yaml} file: what a rule does on given facts.
 *
 * @param rule id of the rule that the case speaks of
 * @param name what it claims, as a sentence
 * @param given facts and earlier findings
 * @param expect what the rule does
 * @param fired with FIRES: exactly the rules of the phase that fire
 * @param concludes with FIRES: exactly what the rule concludes
 * @param open with ABSTAINS: exactly the open elements
 * @param packs pack in use; null stands for the pack that the rule lies in
 * @param on day whose law is evaluated; null stands for {@link #ORDINARY_DAY}
 * @param decided day of the decision; null stands for the same day
 * @param tags words to choose it by
 */
public record RuleCase(
    String rule,
    String name,
    List<String> given,
    Expect expect,
    List<String> fired,
    List<String> concludes,
    List<String> open,
    @Nullable String packs,
    @Nullable LocalDate on,
    @Nullable LocalDate decided,
    List<String> tags) {
  /** The day of a case that is not about days. */
  public static final LocalDate ORDINARY_DAY = LocalDate.of(2025, 6, 30);

  public RuleCase {
    requireNonNull(rule, "rule");
    requireNonNull(name, "name");
    given = List.copyOf(given);
    requireNonNull(expect, "expect");
    fired = sorted(fired);
    concludes = sorted(concludes);
    open = sorted(open);
    tags = List.copyOf(tags);
  }

  /** What a rule can do on given facts. */
  public enum Expect {
    /** It concludes. */
    FIRES,
    /** It does not conclude, and nothing open could change that alone. */
    SILENT,
    /** It does not conclude while what it needs is open. */
    ABSTAINS
  }

  /** The facts and findings given. */
  public List<Record> facts() {
    return given.stream().map(Notation::parse).toList();
  }

  /** The day whose law is evaluated. */
  public LocalDate day() {
    return on == null ? ORDINARY_DAY : on;
  }

  /** The day of the decision. */
  public LocalDate decisionDay() {
    return decided == null ? day() : decided;
  }

  private static List<String> sorted(List<String> list) {
    return list.stream().sorted().toList();
  }
}
