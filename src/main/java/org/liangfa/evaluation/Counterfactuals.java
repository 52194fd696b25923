package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liangfa.engine.Element;
import org.liangfa.engine.ElementState;
import org.liangfa.engine.RuleInfo;
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
 * Small changes of fact that would move the tier. Tried are every single circumstance, proven where it is not and put in
 * doubt where it is, and every set of up to three circumstances that a rule lacks to open a tier; each is run again. A set
 * is kept only if no part of it is enough by itself.
 */
final class Counterfactuals {
  private static final int LARGEST = 3;

  private final Evaluation evaluation;
  private final Map<String, Proof> proofs = new TreeMap<>();
  private final List<Counterfactual> found = new ArrayList<>();
  private final List<Set<String>> enough = new ArrayList<>();

  private Counterfactuals(Evaluation evaluation) {
    this.evaluation = evaluation;
    for (Record record : evaluation.result.records()) {
      if (record instanceof Circumstance circumstance) {
        proofs.put(circumstance.kind(), circumstance.proof());
      }
    }
  }

  static List<Counterfactual> of(Evaluation evaluation) {
    if (evaluation.file.violation() == null) {
      return List.of();
    }
    Counterfactuals search = new Counterfactuals(evaluation);
    search.candidates().forEach(search::attempt);
    return List.copyOf(search.found);
  }

  private List<Set<String>> candidates() {
    Set<Set<String>> candidates = new LinkedHashSet<>();
    evaluation.knowledge.vocabulary().circumstances().stream()
        .map(Entry.Circumstance::code)
        .filter(this::changeable)
        .filter(evaluation::looksAt)
        .sorted()
        .forEach(code -> candidates.add(new TreeSet<>(Set.of(code))));
    for (RuleInfo rule : evaluation.knowledge.rules().catalogue().rules()) {
      Set<String> lacking = lacking(rule);
      if (lacking.size() > 1 && lacking.size() <= LARGEST && lacking.stream().allMatch(this::changeable)) {
        candidates.add(lacking);
      }
    }
    return candidates.stream().sorted(Comparator.comparing(Set<String>::size)).toList();
  }

  /**
   * Whether evidence could still change the circumstance: the file speaks of it, or it matters in every sector, and
   * nothing that is proven stands against it.
   */
  private boolean changeable(String code) {
    Set<String> opposed =
        evaluation.knowledge.vocabulary().circumstance(code).<Set<String>>map(Entry.Circumstance::opposes).orElse(Set.of());
    boolean excluded = opposed.stream().anyMatch(other -> proofs.get(other) == Proof.ESTABLISHED);
    return !excluded && (proofs.containsKey(code) || evaluation.labels.isGeneral(code));
  }

  /** The circumstances that keep a rule from opening a tier; empty if it lacks anything else, too. */
  private Set<String> lacking(RuleInfo rule) {
    boolean opens = false;
    for (Tier tier : Tier.values()) {
      opens |= Citations.opens(rule, tier);
    }
    Set<String> lacking = new TreeSet<>();
    if (!opens || !evaluation.applies(rule)) {
      return lacking;
    }
    for (ElementState state :
        evaluation.knowledge.rules().catalogue().whyNot(rule.id(), evaluation.result.records())) {
      if (state.state() == ElementState.State.SATISFIED) {
        continue;
      }
      Element element = state.element();
      Set<String> kinds = element.constraints().getOrDefault("kind", Set.of());
      if (element.negated() || !element.type().equals("Circumstance") || kinds.size() != 1) {
        return Set.of();
      }
      lacking.addAll(kinds);
    }
    return lacking;
  }

  private void attempt(Set<String> kinds) {
    if (enough.stream().anyMatch(kinds::containsAll)) {
      return;
    }
    Advice then = evaluation.supposing(kinds.stream().map(this::changed).toList()).outcome().advice();
    if (then.tier() != evaluation.result.outcome().advice().tier()) {
      enough.add(kinds);
      found.add(
          new Counterfactual(
              kinds.stream().map(this::change).toList(), words(kinds, then), then.tier(), Wording.fine(then)));
    }
  }

  private Claim changed(String kind) {
    return proofs.get(kind) == Proof.ESTABLISHED
        ? new Claim(kind, Assertion.UNKNOWN, Support.NONE)
        : new Claim(kind, Assertion.PRESENT, Support.VERIFIED);
  }

  private String change(String kind) {
    Proof now = proofs.get(kind);
    return kind + ": " + (now == null ? "NOT_STATED" : now) + " -> "
        + (now == Proof.ESTABLISHED ? Proof.OPEN : Proof.ESTABLISHED);
  }

  private Text words(Set<String> kinds, Advice then) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (String kind : kinds) {
      Text label = evaluation.labels.circumstance(kind);
      boolean stands = proofs.get(kind) == Proof.ESTABLISHED;
      zh.add((stands ? "“" + label.zh() + "”不能认定" : "查明“" + label.zh() + "”"));
      en.add((stands ? "not proven: " : "proven: ") + label.en());
    }
    Text outcome = Wording.outcome(then);
    return Text.of(
        "如" + String.join("且", zh) + "，则" + outcome.zh(), String.join(" and ", en) + " → " + outcome.en());
  }
}
