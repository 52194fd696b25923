package org.liangfa.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liangfa.fact.Claim;
import org.liangfa.finding.Derivation;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.Outcome;

/**
 * Trials of other claims in one case under one law. What like cases ended in is known already; the amounts are those of the
 * case. For use by one thread.
 */
final class CaseTrials {
  private final LikeCases.Tried like;
  private final Supplier<Trials> making;
  private final Function<List<Derivation>, Outcome> advice;
  private final Map<Trials.Ends, Outcome> outcomes = new HashMap<>();
  private @Nullable Trials trials;

  /**
   * Trials.
   *
   * @param like what is known of cases like this one
   * @param making begins the trials of the case; asked only for what is not known
   * @param advice the outcome of everything concluded
   */
  CaseTrials(LikeCases.Tried like, Supplier<Trials> making, Function<List<Derivation>, Outcome> advice) {
    this.like = like;
    this.making = making;
    this.advice = advice;
  }

  LikeCases.Tried like() {
    return like;
  }

  /** The outcome if the claims took the place of those on the same circumstances. */
  Outcome outcome(Collection<Claim> claims) {
    Trials.Ending ending = like.ending(claims, () -> trials().ending(claims));
    @Nullable Outcome outcome = outcomes.get(ending.ends());
    if (outcome == null) {
      outcome = advice.apply(ending.derivations());
      outcomes.put(ending.ends(), outcome);
    }
    return outcome;
  }

  /** The tier of that outcome. */
  Tier tier(Collection<Claim> claims) {
    return trials().tier(claims);
  }

  /** What the claim reaches. */
  Trials.Reach reach(Claim claim) {
    return trials().reach(claim);
  }

  private Trials trials() {
    @Nullable Trials begun = trials;
    if (begun == null) {
      begun = making.get();
      trials = begun;
    }
    return begun;
  }
}
