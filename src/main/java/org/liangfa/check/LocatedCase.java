package org.liangfa.check;

/**
 * A case and where it stands.
 *
 * @param file its file, {@code rules/packs/national/p30_exemption/apl-33.cases.yaml}
 * @param line line of its first key, from 1
 * @param content the case
 */
public record LocatedCase(String file, int line, RuleCase content) {
  /** File and line. */
  public String place() {
    return file + ":" + line;
  }

  /** Rule id and claim. */
  public String title() {
    return content.rule() + " " + content.name();
  }
}
