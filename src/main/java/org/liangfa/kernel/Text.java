package org.liangfa.kernel;

import static java.util.Objects.requireNonNull;


/**
 * One message or label in both languages.
 *
 * @param zh Chinese, in the law's own terms
 * @param en English, following the glossary in {@code rules/README.md}
 */
public record Text(String zh, String en) {
  /** No words at all. */
  public static final Text NONE = new Text("", "");

  public Text {
    requireNonNull(zh, "zh");
    requireNonNull(en, "en");
  }

  public static Text of(String zh, String en) {
    return new Text(zh, en);
  }

  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }

  /** Both languages on one line, Chinese first. */
  @Override
  public String toString() {
    return zh + " / " + en;
  }
}
