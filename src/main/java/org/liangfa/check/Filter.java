package org.liangfa.check;

import java.util.List;
import org.liangfa.engine.RuleInfo;

/**
 * Which claims are checked: those of which a path, a rule id, a pack, a phase or a tag holds one of the words.
 *
 * @param words none for everything
 */
public record Filter(List<String> words) {
  /** Everything. */
  public static final Filter ALL = new Filter(List.of());

  public Filter {
    words = List.copyOf(words);
  }

  /** Whether nothing is left out. */
  public boolean all() {
    return words.isEmpty();
  }

  boolean takes(LocatedCase located) {
    RuleCase one = located.content();
    return takes(located.file(), List.of(one.rule()), one.tags());
  }

  /** Whether the rule is chosen. */
  public boolean takes(RuleInfo rule) {
    return takes(rule.file(), List.of(rule.id()), List.of());
  }

  /** Whether the place is chosen. */
  public boolean takes(String place) {
    return takes(place, List.of(), List.of());
  }

  /** A path fits by any part of it; an id by itself or its beginning up to a hyphen; a tag by itself. */
  boolean takes(String path, List<String> ids, List<String> tags) {
    return all() || words.stream().anyMatch(word -> path.contains(word) || tags.contains(word)
        || ids.stream().anyMatch(id -> id.equals(word) || id.startsWith(word + "-")));
  }
}
