package org.liangfa.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A citation: {@code SOURCE#ARTICLE[.PARAGRAPH[.SENTENCE]][(ITEM)]}.
 *
 * <p>{@code APL-2021#33.1.2} is the second sentence of the first paragraph of article 33; {@code APL-2021#32(5)} is
 * item （五） of the first paragraph that has items; {@code CRIM-1997#134-1} is 第一百三十四条之一. {@link #parse} and {@link
 * #toString} are inverse to each other.
 *
 * @param source the instrument and its version, {@code APL-2021}
 * @param article its number, {@code 33} or {@code 134-1}
 * @param paragraph 款, counted from 1 without the lines of items; 0 when the key names none
 * @param sentence counted from 1, ending in 。; 0 when the key names none
 * @param item 项, counted from 1; 0 when the key names none
 */
public record BasisKey(String source, String article, int paragraph, int sentence, int item)
    implements Comparable<BasisKey> {
  static final String SOURCE_FORM = "[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*";
  static final String ARTICLE_FORM = "[1-9][0-9]{0,3}(?:-[1-9][0-9]?)?";

  private static final Pattern SOURCE = Pattern.compile(SOURCE_FORM);
  private static final Pattern ARTICLE = Pattern.compile(ARTICLE_FORM);
  private static final Pattern FORM =
      Pattern.compile(
          "(" + SOURCE_FORM + ")#(" + ARTICLE_FORM + ")"
              + "(?:\\.([1-9][0-9]?)(?:\\.([1-9][0-9]?))?)?(?:\\(([1-9][0-9]?)\\))?");

  public BasisKey {
    requireNonNull(source, "source");
    requireNonNull(article, "article");
    if (!SOURCE.matcher(source).matches()) {
      throw new IllegalArgumentException("source: " + source + " (expected: " + SOURCE_FORM + ")");
    }
    if (!ARTICLE.matcher(article).matches()) {
      throw new IllegalArgumentException("article: " + article + " (expected: " + ARTICLE_FORM + ")");
    }
    requireCount("paragraph", paragraph);
    requireCount("sentence", sentence);
    requireCount("item", item);
    if (sentence > 0 && paragraph == 0) {
      throw new IllegalArgumentException("paragraph: 0 (expected: 1 or more, since sentence is " + sentence + ")");
    }
  }

  /**
   * Reads a key.
   *
   * @throws SourceException with {@link SourceCode#KEY_FORM} if the text is not of the form above
   */
  public static BasisKey parse(String text) {
    requireNonNull(text, "text");
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new SourceException(
          List.of(
              SourceCode.KEY_FORM.at(
                  text,
                  "依据引用“" + text + "”的写法不对",
                  "the basis key \"" + text + "\" is not of the required form")));
    }
    return new BasisKey(
        matcher.group(1), matcher.group(2), count(matcher, 3), count(matcher, 4), count(matcher, 5));
  }

  @Override
  public int compareTo(BasisKey other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(source).append('#').append(article);
    if (paragraph > 0) {
      text.append('.').append(paragraph);
    }
    if (sentence > 0) {
      text.append('.').append(sentence);
    }
    if (item > 0) {
      text.append('(').append(item).append(')');
    }
    return text.toString();
  }

  private static void requireCount(String name, int count) {
    if (count < 0 || count > 99) {
      throw new IllegalArgumentException(name + ": " + count + " (expected: 0 to 99)");
    }
  }

  private static int count(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
