package org.liangfa.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liangfa.impact.Comparison.Change;
import org.liangfa.result.Contribution;
import org.liangfa.result.DerivationLine;
import org.liangfa.result.Result;

/**
 * Which changes moved a case: rules that conclude otherwise than before, rows that an amount or score rests on or whose
 * comparison a rule saw otherwise, clauses that govern.
 */
final class Movers {
  private final Map<String, Set<String>> before;
  private final Map<String, Set<String>> after;
  private final Set<String> sources = new TreeSet<>();
  private final boolean aimMoved;

  private Movers(Result old, Result now) {
    this.before = conclusions(old);
    this.after = conclusions(now);
    Stream.of(old, now).forEach(this::sources);
    this.aimMoved = old.score().target() != now.score().target();
  }

  /** Keys of the changes; empty where either result is missing or nothing can be traced. */
  static List<String> of(List<Change> changes, @Nullable Result old, @Nullable Result now) {
    if (old == null || now == null) {
      return List.of();
    }
    Movers movers = new Movers(old, now);
    List<String> found = new ArrayList<>();
    for (Change change : changes) {
      if (movers.moved(change)) {
        found.add(change.shown().key());
      }
    }
    return found;
  }

  private boolean moved(Change change) {
    return switch (change.shown().kind()) {
      case "RULE" -> concludesOtherwise(change.shown().id());
      case "ROW" -> restsOn(change) || seesOtherwise(change);
      case "CLAUSE" -> restsOn(change);
      default -> false;
    };
  }

  private boolean concludesOtherwise(String rule) {
    return !before.getOrDefault(rule, Set.of()).equals(after.getOrDefault(rule, Set.of()));
  }

  private boolean restsOn(Change change) {
    return Stream.of(change.old(), change.now())
        .anyMatch(item -> item != null && !item.origin().isEmpty() && sources.contains(item.origin()));
  }

  /** A threshold whose test some rule now saw answered otherwise, or a target that the score now falls into. */
  private boolean seesOtherwise(Change change) {
    if (change.shown().id().contains(" tier-targets ")) {
      return aimMoved;
    }
    String test = change.shown().content().getOrDefault("test", "");
    return !test.isEmpty() && !seen(before, test).equals(seen(after, test));
  }

  private static Set<String> seen(Map<String, Set<String>> conclusions, String test) {
    return conclusions.values().stream()
        .flatMap(Set::stream)
        .filter(text -> text.contains("Comparison(" + test + ","))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What each rule concluded, with its premises. */
  private static Map<String, Set<String>> conclusions(Result result) {
    Map<String, Set<String>> found = new TreeMap<>();
    for (DerivationLine line : result.derivation()) {
      String text = line.finding() + " <- " + String.join(", ", line.premises());
      found.computeIfAbsent(line.rule().id(), id -> new TreeSet<>()).add(text);
    }
    return found;
  }

  private void sources(Result result) {
    result.score().contributions().stream().map(Contribution::source).forEach(sources::add);
    result.recommendation().steps().forEach(step -> sources.add(step.source().zh()));
    sources.add(result.clause().key());
  }
}
