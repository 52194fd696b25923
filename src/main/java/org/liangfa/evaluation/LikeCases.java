package org.liangfa.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liangfa.fact.Claim;

/**
 * What trials of the cases met so far ended in, for cases alike: an archive holds many. Bounded: what has not been asked for
 * in a while is forgotten. Safe for use by several threads.
 */
final class LikeCases {
  /** So many are kept at most, some kilobytes each, so that an archive of cases runs in bounded memory. */
  private static final int MOST = (int) Math.min(60_000, Runtime.getRuntime().maxMemory() / 32_768);

  private Map<Likeness, Tried> recent = new HashMap<>();
  /** Those that were recent before; the ones still asked for move back. */
  private Map<Likeness, Tried> earlier = Map.of();

  /** What is known of the cases that are alike in this. */
  synchronized Tried of(Likeness likeness) {
    @Nullable Tried tried = recent.get(likeness);
    if (tried == null) {
      tried = earlier.getOrDefault(likeness, new Tried());
      if (recent.size() >= MOST / 2) {
        earlier = recent;
        recent = new HashMap<>();
      }
      recent.put(likeness, tried);
    }
    return tried;
  }

  /** How many kinds of case were met lately. */
  synchronized int size() {
    return recent.size();
  }

  /** What was tried in such cases. */
  static final class Tried {
    private final Map<List<Claim>, Trials.Ending> endings = new ConcurrentHashMap<>();
    /** Most claims lead to the same few. */
    private final Map<Trials.Ends, Trials.Ending> byEnds = new ConcurrentHashMap<>();
    private final Map<Asked, List<List<Counterfactuals.Change>>> found = new ConcurrentHashMap<>();

    private Tried() {}

    /** What the claims lead to, worked out where it is new. */
    Trials.Ending ending(Collection<Claim> claims, Supplier<Trials.Ending> work) {
      List<Claim> key = List.copyOf(claims);
      Trials.@Nullable Ending ending = endings.get(key);
      if (ending == null) {
        Trials.Ending worked = work.get();
        ending = byEnds.computeIfAbsent(worked.ends(), any -> worked);
        endings.put(key, ending);
      }
      return ending;
    }

    /** The sets of changes that such a search found; null where none is known. */
    @Nullable List<List<Counterfactuals.Change>> found(Asked asked) {
      return found.get(asked);
    }

    void keep(Asked asked, List<List<Counterfactuals.Change>> sets) {
      found.put(asked, sets);
    }
  }

  /**
   * A search and what it depends on besides the likeness under the law of the decision.
   *
   * @param act what is known of cases like this one under the law of the act: one object for all of them; null where that law
   *     does not differ
   * @param decisionGoverns whether the law of the decision governs the case as it is
   */
  record Asked(Counterfactuals.Search search, @Nullable Tried act, boolean decisionGoverns) {}
}
