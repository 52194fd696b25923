package org.liangfa.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liangfa.fact.Claim;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.Outcome;
import org.liangfa.recommendation.RegimeChoice;

/**
 * What a case would come to if claims were proven otherwise. Where the two laws differ, both are tried: other facts may make
 * the other one the lighter. For use by one thread.
 */
final class Suppositions {
  private final Evaluation evaluation;
  private final Law decisionLaw;
  private final @Nullable Law actLaw;
  private final BriefCitations brief;
  private final Map<Law, CaseTrials> trials = new IdentityHashMap<>();
  private final Map<Pair, Boolean> compared = new HashMap<>();
  /** Whether a trial came to compare what two laws impose. */
  private boolean amountsCompared;

  Suppositions(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.decisionLaw = evaluation.decisionLaw;
    this.actLaw = evaluation.actLaw;
    this.brief = evaluation.brief();
  }

  /** The advice if claims were proven otherwise. */
  Outcome outcome(Collection<Claim> claims) {
    Outcome decision = trials(decisionLaw).outcome(claims);
    if (actLaw == null) {
      return decision;
    }
    Outcome act = trials(actLaw).outcome(claims);
    return compared.computeIfAbsent(new Pair(act, decision), this::decisionGoverns) ? decision : act;
  }

  private boolean decisionGoverns(Pair pair) {
    return evaluation.decides(pair.act(), pair.decision(), brief);
  }

  /** The tier of that outcome. */
  Tier tier(Collection<Claim> claims) {
    Tier decision = trials(decisionLaw).tier(claims);
    Tier act = actLaw == null ? decision : trials(actLaw).tier(claims);
    if (act == decision) {
      return decision;
    }
    Optional<Boolean> governs = RegimeChoice.decisionGoverns(act, decision);
    if (governs.isPresent()) {
      return governs.get() ? decision : act;
    }
    amountsCompared = true;
    return outcome(claims).advice().tier();
  }

  /** What the claim reaches, under each law that is tried. */
  List<Trials.Reach> reach(Claim claim) {
    Trials.Reach decision = trials(decisionLaw).reach(claim);
    return actLaw == null ? List.of(decision) : List.of(trials(actLaw).reach(claim), decision);
  }

  /**
   * The sets of changes that a search finds; what it found in a like case, unless it came to compare the amounts of two laws.
   *
   * @param search the question
   * @param work the search
   */
  List<List<Counterfactuals.Change>> found(
      Counterfactuals.Search search, Supplier<List<List<Counterfactuals.Change>>> work) {
    LikeCases.Tried like = trials(decisionLaw).like();
    LikeCases.Asked asked = actLaw == null
        ? new LikeCases.Asked(search, null, true)
        : new LikeCases.Asked(search, trials(actLaw).like(), evaluation.governing == decisionLaw);
    @Nullable List<List<Counterfactuals.Change>> found = like.found(asked);
    if (found == null) {
      amountsCompared = false;
      found = List.copyOf(work.get());
      if (!amountsCompared) {
        like.keep(asked, found);
      }
    }
    return found;
  }

  private CaseTrials trials(Law law) {
    return trials.computeIfAbsent(law, one -> evaluation.trials(one, brief));
  }

  /** Two outcomes of the few that trials have. */
  private record Pair(Outcome act, Outcome decision) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Pair pair && act == pair.act && decision == pair.decision;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(act) + System.identityHashCode(decision);
    }
  }
}
