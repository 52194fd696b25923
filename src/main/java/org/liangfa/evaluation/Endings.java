package org.liangfa.evaluation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.liangfa.kernel.Tier;

/**
 * How cases have ended where the same rows are in force: what depends on facts and rows alone, not on amounts, is the same in
 * every like case. Bounded; safe for use by several threads.
 */
final class Endings {
  /** Beyond so many all are forgotten, so that an archive of cases runs in bounded memory: some hundred bytes each. */
  private static final int MOST = 20_000;

  private final Map<String, Map<Trials.Ends, Tier>> tiers = new ConcurrentHashMap<>();

  /** Tiers known of cases of a shape, by what they end in. */
  Map<Trials.Ends, Tier> tiers(String shape) {
    Map<Trials.Ends, Tier> known = tiers.computeIfAbsent(shape, any -> new ConcurrentHashMap<>());
    if (known.size() > MOST) {
      known.clear();
    }
    return known;
  }
}
