package org.liangfa.table;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.liangfa.kernel.Order;

/** Words and phrases of Chinese as people say them, and as the law says them. */
final class SpokenPhrases {
  /** The most that a phrase met only by its parts scores: below any entry that holds it as it stands. */
  private static final int LOOSE = 5;

  private final SortedMap<String, List<String>> spoken;
  private final List<String> longestFirst;

  /**
   * Phrases.
   *
   * @param spoken what people say, and the ways in which the law says it
   */
  SpokenPhrases(SortedMap<String, List<String>> spoken) {
    this.spoken = spoken;
    this.longestFirst = spoken.keySet().stream()
        .sorted(Order.byInt(String::length).descending().then(word -> word))
        .toList();
  }

  /** A word as it stands or as the law says it; failing that, a phrase by its parts. */
  ToIntFunction<SearchEntry> meets(String term) {
    List<String> ways = ways(term);
    ToIntFunction<SearchEntry> loose = loose(term);
    return entry -> {
      int best = best(ways, entry);
      return best > 0 ? best : loose.applyAsInt(entry);
    };
  }

  /** A word itself and the ways in which the law says it. */
  private List<String> ways(String word) {
    List<String> ways = new ArrayList<>(List.of(word));
    ways.addAll(spoken.getOrDefault(word, List.of()));
    return ways;
  }

  /** How well the best of several ways to say it is met. */
  static int best(List<String> ways, SearchEntry entry) {
    return ways.stream().mapToInt(way -> entry.literal(way)).max().orElse(0);
  }

  /**
   * A longer phrase: the spoken words within it as the law says them, the longest first, and what is left by pairs of
   * signs; a single sign that is left (卖过期食品) says nothing.
   */
  private ToIntFunction<SearchEntry> loose(String term) {
    List<String> within = new ArrayList<>();
    String rest = term;
    for (String word : longestFirst) {
      if (rest.contains(word) && !word.equals(term)) {
        within.add(word);
        rest = rest.replace(word, " ");
      }
    }
    List<String> left = List.of(rest.strip().split(" +")).stream().filter(part -> part.length() > 1).toList();
    if (left.isEmpty() && within.stream().allMatch(word -> word.length() == 1)) {
      return entry -> 0;
    } else if (within.isEmpty()) {
      List<String> pairs = term.length() < 4 ? List.of() : pairs(term);
      return entry -> entry.met(pairs);
    }
    List<ToIntFunction<SearchEntry>> needed = new ArrayList<>();
    within.forEach(word -> {
      List<String> ways = ways(word);
      needed.add(entry -> best(ways, entry));
    });
    left.forEach(part -> {
      List<String> pairs = pairs(part);
      needed.add(entry -> Math.max(entry.literal(part), entry.met(pairs)));
    });
    return entry -> Math.min(LOOSE, needed.stream().mapToInt(need -> need.applyAsInt(entry)).min().orElse(0));
  }

  private static List<String> pairs(String phrase) {
    return IntStream.range(0, phrase.length() - 1).mapToObj(i -> phrase.substring(i, i + 2)).distinct().toList();
  }

  /** The ways in which the law says a word; none for a word that it says as people do. */
  List<String> lawful(String word) {
    return spoken.getOrDefault(word, List.of());
  }
}
