package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liangfa.evaluation.Options.Changes;
import org.liangfa.fact.Claim;
import org.liangfa.fact.Claim.Assertion;
import org.liangfa.fact.Claim.Support;
import org.liangfa.finding.Circumstance;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Advice;
import org.liangfa.result.Counterfactual;
import org.liangfa.table.Entry;

/**
 * The smallest changes of fact that would move the tier. What is open or not stated can be proven or refuted; what is
 * proven or refuted can fall back to open when its evidence fails; what the file settles by date, figure or identity, and
 * what stands against something proven, is left alone. Every set is run again, none is inferred.
 *
 * <p>Exact: a set is told only if no part of it moves the tier the same way. Complete up to its size: {@link
 * Changes#SMALLEST} tries every set of one change, then of two where no single change moves the tier that way; {@link
 * Changes#ALL} tries every set of up to three. Only changes are left out that no rule in force can tell from the facts
 * as they are.
 */
final class Counterfactuals {
  static final int LARGEST = 3;
  private static final int LARGEST_OF_SMALLEST = 2;

  /** Lightest first. Transfer and "not yet decided" are neither lighter nor heavier. */
  private static final List<Tier> LADDER =
      List.of(
          Tier.NOT_PUNISHABLE,
          Tier.NO_PENALTY_REQUIRED,
          Tier.EXEMPTED,
          Tier.NO_PENALTY_PERMITTED,
          Tier.MITIGATED,
          Tier.LENIENT,
          Tier.ORDINARY,
          Tier.AGGRAVATED);

  private final Evaluation evaluation;
  private final Suppositions suppositions;
  private final Set<String> settled;
  private final Map<String, Proof> proofs = new HashMap<>();
  private final Map<Change, List<Trials.Reach>> reaches = new HashMap<>();
  private final List<List<Change>> found = new ArrayList<>();
  private final Map<Direction, List<List<Change>>> moving = new EnumMap<>(Direction.class);

  private Counterfactuals(Evaluation evaluation, Suppositions suppositions) {
    this.evaluation = evaluation;
    this.suppositions = suppositions;
    this.settled = SettledFacts.of(evaluation.file);
    for (Record record : evaluation.result.records()) {
      if (record instanceof Circumstance circumstance) {
        proofs.put(circumstance.kind(), circumstance.proof());
      }
    }
    for (Direction direction : Direction.values()) {
      moving.put(direction, new ArrayList<>());
    }
  }

  /** Which way a tier moves. */
  enum Direction {
    LIGHTER,
    HEAVIER,
    OTHER
  }

  /** One circumstance brought into another state. */
  record Change(String kind, Proof then) implements Comparable<Change> {
    Claim claim() {
      return switch (then) {
        case ESTABLISHED -> new Claim(kind, Assertion.PRESENT, Support.VERIFIED);
        case REFUTED -> new Claim(kind, Assertion.ABSENT, Support.VERIFIED);
        case OPEN -> new Claim(kind, Assertion.UNKNOWN, Support.NONE);
      };
    }

    @Override
    public int compareTo(Change other) {
      int byKind = kind.compareTo(other.kind);
      return byKind != 0 ? byKind : then.compareTo(other.then);
    }
  }

  /** What is asked of a case besides its facts: how far to search, and what no evidence could change. */
  record Search(Changes depth, int largest, Set<String> settled) {
    Search {
      settled = Set.copyOf(settled);
    }
  }

  /** The smallest changes to that depth; none where nothing is alleged. */
  static List<Counterfactual> of(Evaluation evaluation, Suppositions suppositions, Changes depth) {
    if (evaluation.file.violation() == null || depth == Changes.NONE) {
      return List.of();
    }
    return search(evaluation, suppositions, depth, depth == Changes.ALL ? LARGEST : LARGEST_OF_SMALLEST);
  }

  /** Every set of up to that many changes, or the smallest among them. */
  static List<Counterfactual> search(
      Evaluation evaluation, Suppositions suppositions, Changes depth, int largest) {
    Counterfactuals search = new Counterfactuals(evaluation, suppositions);
    List<List<Change>> sets =
        suppositions.found(new Search(depth, largest, search.settled), () -> search.grow(depth, largest));
    return sets.stream().map(search::told).toList();
  }

  private List<List<Change>> grow(Changes depth, int largest) {
    List<Change> changes = changes();
    for (Change change : changes) {
      reaches.put(change, suppositions.reach(change.claim()));
    }
    for (int size = 1; size <= largest && (depth == Changes.ALL || isWanting(size)); size++) {
      grow(changes, 0, size, new ArrayList<>(), depth);
    }
    return found;
  }

  /** Whether a lighter or a heavier tier exists that no smaller set reaches. */
  private boolean isWanting(int size) {
    return size == 1 || isWanting(Direction.LIGHTER) || isWanting(Direction.HEAVIER);
  }

  private boolean isWanting(Direction direction) {
    int place = LADDER.indexOf(now().tier());
    boolean end = place < 0 || place == (direction == Direction.LIGHTER ? 0 : LADDER.size() - 1);
    return !end && moving.get(direction).isEmpty();
  }

  private Advice now() {
    return evaluation.result.outcome().advice();
  }

  /** Every single change that evidence could still bring and that a rule in force could notice. */
  List<Change> changes() {
    Set<String> counted = new HashSet<>(Set.of("FACTS_PROVEN"));
    evaluation.factors().forEach(row -> counted.add(row.circumstance()));
    Distinctions distinctions = evaluation.distinctions();
    List<Change> changes = new ArrayList<>();
    for (String code : evaluation.setting.circumstances) {
      if (!settled.contains(code) && changeable(code)) {
        for (Proof then : alternatives(code)) {
          if (counted.contains(code) || distinctions.between(code, proofs.get(code), then)) {
            changes.add(new Change(code, then));
          }
        }
      }
    }
    return changes;
  }

  private List<Proof> alternatives(String code) {
    Proof now = proofs.getOrDefault(code, Proof.OPEN);
    return now == Proof.OPEN ? List.of(Proof.ESTABLISHED, Proof.REFUTED) : List.of(Proof.OPEN);
  }

  /**
   * Whether evidence could still change the circumstance: the file speaks of it, or it matters in every sector, and
   * nothing that is proven stands against it.
   */
  private boolean changeable(String code) {
    if (!proofs.containsKey(code) && !evaluation.labels.isGeneral(code)) {
      return false;
    }
    for (String other : opposed(code)) {
      if (proofs.get(other) == Proof.ESTABLISHED) {
        return false;
      }
    }
    return true;
  }

  private Set<String> opposed(String code) {
    return evaluation.knowledge.vocabulary().circumstance(code).<Set<String>>map(Entry.Circumstance::opposes)
        .orElse(Set.of());
  }

  /** Every set of that size, in the order of the codes. */
  private void grow(List<Change> changes, int from, int size, List<Change> set, Changes depth) {
    if (set.size() == size) {
      attempt(set, depth);
      return;
    }
    for (int i = from; i < changes.size(); i++) {
      Change change = changes.get(i);
      if (!isAgainst(set, change)) {
        set.add(change);
        grow(changes, i + 1, size, set, depth);
        set.remove(set.size() - 1);
      }
    }
  }

  /** The same circumstance twice, or two proven that exclude each other. */
  private boolean isAgainst(List<Change> set, Change change) {
    for (Change one : set) {
      boolean proven = one.then() == Proof.ESTABLISHED && change.then() == Proof.ESTABLISHED;
      if (one.kind().equals(change.kind())
          || proven && (opposed(one.kind()).contains(change.kind()) || opposed(change.kind()).contains(one.kind()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the set is sure to end as one of its changes alone: of two changes that reach no rule, finding or count in
   * common, one is idle. What they conclude together is then what each concludes, and advice follows the other one.
   */
  private boolean isSettled(List<Change> set) {
    if (set.size() != 2) {
      return false;
    }
    List<Trials.Reach> one = reaches.get(set.get(0));
    List<Trials.Reach> other = reaches.get(set.get(1));
    boolean firstIdle = true;
    boolean secondIdle = true;
    for (int law = 0; law < one.size(); law++) {
      firstIdle &= one.get(law).idle();
      secondIdle &= other.get(law).idle();
    }
    if (!firstIdle && !secondIdle) {
      return false;
    }
    for (int law = 0; law < one.size(); law++) {
      if (!one.get(law).isApartFrom(other.get(law))) {
        return false;
      }
    }
    return true;
  }

  private void attempt(List<Change> changes, Changes depth) {
    if (isSettled(changes)) {
      return;
    }
    Optional<Direction> direction = direction(now().tier(), suppositions.tier(claims(changes)));
    if (direction.isEmpty()) {
      return;
    }
    List<List<Change>> known = moving.get(direction.get());
    boolean smaller = known.stream().anyMatch(changes::containsAll);
    boolean late = depth == Changes.SMALLEST && known.stream().anyMatch(one -> one.size() < changes.size());
    if (!smaller && !late) {
      List<Change> set = List.copyOf(changes);
      known.add(set);
      found.add(set);
    }
  }

  private static List<Claim> claims(List<Change> changes) {
    List<Claim> claims = new ArrayList<>(changes.size());
    for (Change change : changes) {
      claims.add(change.claim());
    }
    return claims;
  }

  private Counterfactual told(List<Change> changes) {
    Advice then = suppositions.outcome(claims(changes)).advice();
    return new Counterfactual(
        direction(now().tier(), then.tier()).orElseThrow().name(),
        changes.stream().map(this::change).toList(),
        words(changes, then),
        then.tier(),
        Wording.fine(then));
  }

  static Optional<Direction> direction(Tier from, Tier to) {
    if (from == to) {
      return Optional.empty();
    }
    int before = LADDER.indexOf(from);
    int after = LADDER.indexOf(to);
    if (before < 0 || after < 0) {
      return Optional.of(Direction.OTHER);
    }
    return Optional.of(after < before ? Direction.LIGHTER : Direction.HEAVIER);
  }

  private String change(Change change) {
    Proof now = proofs.get(change.kind());
    return change.kind() + ": " + (now == null ? "NOT_STATED" : now) + " -> " + change.then();
  }

  private Text words(List<Change> set, Advice then) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Change change : set) {
      Text label = evaluation.labels.circumstance(change.kind());
      switch (change.then()) {
        case ESTABLISHED -> {
          zh.add("查明“" + label.zh() + "”");
          en.add("proven: " + label.en());
        }
        case REFUTED -> {
          zh.add("排除“" + label.zh() + "”");
          en.add("refuted: " + label.en());
        }
        case OPEN -> {
          boolean stood = proofs.get(change.kind()) == Proof.ESTABLISHED;
          zh.add("“" + label.zh() + "”" + (stood ? "不能认定" : "不能排除"));
          en.add((stood ? "not proven: " : "not refuted: ") + label.en());
        }
      }
    }
    Text outcome = Wording.outcome(then);
    return Text.of(
        "如" + String.join("且", zh) + "，则" + outcome.zh(), String.join(" and ", en) + " → " + outcome.en());
  }
}
