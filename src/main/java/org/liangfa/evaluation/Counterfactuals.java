package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liangfa.engine.Element;
import org.liangfa.engine.RuleInfo;
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
  private final Map<String, Proof> proofs = new TreeMap<>();
  private final Map<Change, List<Trials.Reach>> reaches = new HashMap<>();
  private final List<Counterfactual> found = new ArrayList<>();
  private final Map<Direction, List<Set<Change>>> moving = new EnumMap<>(Direction.class);

  private Counterfactuals(Evaluation evaluation) {
    this.evaluation = evaluation;
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

  static List<Counterfactual> of(Evaluation evaluation, Changes depth) {
    if (evaluation.file.violation() == null || depth == Changes.NONE) {
      return List.of();
    }
    return search(evaluation, depth, depth == Changes.ALL ? LARGEST : LARGEST_OF_SMALLEST);
  }

  /** Every set of up to that many changes, or the smallest among them. */
  static List<Counterfactual> search(Evaluation evaluation, Changes depth, int largest) {
    Counterfactuals search = new Counterfactuals(evaluation);
    List<Change> changes = search.changes();
    for (Change change : changes) {
      search.reaches.put(change, evaluation.reach(change.claim()));
    }
    for (int size = 1; size <= largest && (depth == Changes.ALL || search.isWanting(size)); size++) {
      search.grow(changes, 0, size, new TreeSet<>(), depth);
    }
    return List.copyOf(search.found);
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
    Set<String> settled = SettledFacts.of(evaluation.file);
    Distinctions distinctions = new Distinctions(evaluation);
    List<Change> changes = new ArrayList<>();
    evaluation.knowledge.vocabulary().circumstances().stream()
        .map(Entry.Circumstance::code)
        .filter(code -> !settled.contains(code) && changeable(code))
        .sorted()
        .forEach(code -> alternatives(code).stream()
            .filter(then -> distinctions.between(code, proofs.get(code), then))
            .forEach(then -> changes.add(new Change(code, then))));
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
    boolean excluded = opposed(code).stream().anyMatch(other -> proofs.get(other) == Proof.ESTABLISHED);
    return !excluded && (proofs.containsKey(code) || evaluation.labels.isGeneral(code));
  }

  private Set<String> opposed(String code) {
    return evaluation.knowledge.vocabulary().circumstance(code).<Set<String>>map(Entry.Circumstance::opposes)
        .orElse(Set.of());
  }

  /** Every set of that size, in the order of the codes. */
  private void grow(List<Change> changes, int from, int size, TreeSet<Change> set, Changes depth) {
    if (set.size() == size) {
      attempt(set, depth);
      return;
    }
    for (int i = from; i < changes.size(); i++) {
      Change change = changes.get(i);
      if (set.stream().noneMatch(one -> isAgainst(one, change))) {
        set.add(change);
        grow(changes, i + 1, size, set, depth);
        set.remove(change);
      }
    }
  }

  /** The same circumstance twice, or two proven that exclude each other. */
  private boolean isAgainst(Change one, Change other) {
    boolean proven = one.then() == Proof.ESTABLISHED && other.then() == Proof.ESTABLISHED;
    return one.kind().equals(other.kind())
        || (proven && (opposed(one.kind()).contains(other.kind()) || opposed(other.kind()).contains(one.kind())));
  }

  /**
   * Whether the set is sure to end as one of its changes alone: of two changes that reach no rule, finding or count in
   * common, one is idle. What they conclude together is then what each concludes, and advice follows the other one.
   */
  private boolean isSettled(Set<Change> set) {
    if (set.size() != 2) {
      return false;
    }
    Iterator<Change> both = set.iterator();
    List<Trials.Reach> one = reaches.get(both.next());
    List<Trials.Reach> other = reaches.get(both.next());
    for (int law = 0; law < one.size(); law++) {
      Trials.Reach first = one.get(law);
      Trials.Reach second = other.get(law);
      if (!first.isApartFrom(second)) {
        return false;
      }
    }
    return one.stream().allMatch(Trials.Reach::idle) || other.stream().allMatch(Trials.Reach::idle);
  }

  private void attempt(Set<Change> set, Changes depth) {
    if (isSettled(set)) {
      return;
    }
    Advice then = evaluation.supposing(set.stream().map(Change::claim).toList()).advice();
    Optional<Direction> direction = direction(now().tier(), then.tier());
    if (direction.isEmpty()) {
      return;
    }
    List<Set<Change>> known = moving.get(direction.get());
    boolean smaller = known.stream().anyMatch(set::containsAll);
    boolean late = depth == Changes.SMALLEST && known.stream().anyMatch(one -> one.size() < set.size());
    if (!smaller && !late) {
      known.add(new TreeSet<>(set));
      found.add(
          new Counterfactual(
              direction.get().name(),
              set.stream().map(this::change).toList(),
              words(set, then),
              then.tier(),
              Wording.fine(then)));
    }
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

  private Text words(Set<Change> set, Advice then) {
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

  /** Which states of a circumstance the rules in force can tell apart. */
  private static final class Distinctions {
    private final List<Element> elements = new ArrayList<>();
    private final Set<String> counted = new TreeSet<>();

    Distinctions(Evaluation evaluation) {
      counted.add("FACTS_PROVEN");
      evaluation.factors().forEach(row -> counted.add(row.circumstance()));
      for (RuleInfo rule : evaluation.knowledge.rules().catalogue().rules()) {
        if (evaluation.isSubstantive(rule)) {
          elements.addAll(rule.elements());
        }
      }
    }

    /** Whether any element answers the two states differently; a state of null is one the file says nothing of. */
    boolean between(String kind, @Nullable Proof one, Proof other) {
      return counted.contains(kind)
          || elements.stream().anyMatch(element -> looksAt(element, kind) && tells(element, one, other));
    }

    private static boolean looksAt(Element element, String kind) {
      boolean type = element.type().equals("Circumstance") || element.type().equals("Claim");
      Set<String> kinds = element.constraints().getOrDefault("kind", Set.of());
      return type && (kinds.isEmpty() || kinds.contains(kind));
    }

    private static boolean tells(Element element, @Nullable Proof one, Proof other) {
      Set<String> proofs = element.constraints().getOrDefault("proof", Set.of());
      return element.type().equals("Claim")
          || proofs.isEmpty()
          || (one != null && proofs.contains(one.name())) != proofs.contains(other.name());
    }
  }
}
