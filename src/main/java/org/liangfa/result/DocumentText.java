package org.liangfa.result;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence as it may stand in a document of the case. Provisions and their marks belong there; the ids by which this
 * program calls its rules do not, and are kept beside it. Other brackets, as in a title of evidence, stay.
 *
 * @param text the sentence without ids of rules
 * @param rules the ids that it named
 */
public record DocumentText(String text, SortedSet<String> rules) {
  private static final Pattern RULE = Pattern.compile(" ?[（(]([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)[）)]");

  public DocumentText {
    rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
  }

  /** The rules that a result may name in its reasons: those that open or shut a tier. */
  public static Set<String> rules(Result result) {
    return result.envelope().stream()
        .flatMap(line -> line.ground().stream())
        .map(RuleRef::id)
        .collect(Collectors.toSet());
  }

  /**
   * Takes the ids out of a sentence.
   *
   * @param known ids that are rules, see {@link #rules(Result)}
   */
  public static DocumentText of(String sentence, Set<String> known) {
    SortedSet<String> named = new TreeSet<>();
    String text = RULE.matcher(sentence).replaceAll(found -> {
      boolean rule = known.contains(found.group(1));
      if (rule) {
        named.add(found.group(1));
      }
      return rule ? "" : Matcher.quoteReplacement(found.group());
    });
    return new DocumentText(text, named);
  }
}
