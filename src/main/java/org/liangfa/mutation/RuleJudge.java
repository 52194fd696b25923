package org.liangfa.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.liangfa.check.LocatedCase;
import org.liangfa.check.RuleCase;
import org.liangfa.engine.ElementState;
import org.liangfa.engine.Notation;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleBase;
import org.liangfa.engine.RuleInfo;
import org.liangfa.engine.RuleSelection;
import org.liangfa.finding.Derivation;

/**
 * Whether a case notices that a rule is wrong. Only the wrong rule is run: what the others do on the same facts has not
 * changed, since rules of one phase do not see each other.
 */
final class RuleJudge {
  private final Map<Phase, List<Given>> cases = new HashMap<>();

  /** A case ready to run. */
  private record Given(LocatedCase located, List<Record> facts, RuleSelection selection) {
    RuleCase content() {
      return located.content();
    }
  }

  /** Tells which packs a pack stands on. */
  interface Lineage {
    Set<String> of(String pack);
  }

  RuleJudge(List<LocatedCase> all, Map<String, RuleInfo> rules, Lineage lineage) {
    for (LocatedCase one : all) {
      RuleInfo rule = rules.get(one.content().rule());
      if (rule != null) {
        String pack = one.content().packs() == null ? rule.pack() : one.content().packs();
        List<Record> facts = List.copyOf(new LinkedHashSet<>(one.content().facts()));
        cases.computeIfAbsent(rule.phase(), phase -> new ArrayList<>()).add(new Given(one, facts,
            new RuleSelection(lineage.of(pack), one.content().day(), one.content().decisionDay())));
      }
    }
  }

  /** The place of the first case that turns red; empty if none does. Cases of the rule itself are asked first. */
  Optional<String> noticedBy(RuleInfo wrong) {
    RuleBase alone = RuleBase.direct(List.of(wrong));
    List<Given> phase = cases.getOrDefault(wrong.phase(), List.of());
    Optional<Given> own = phase.stream()
        .filter(one -> one.content().rule().equals(wrong.id()) && !ownHolds(alone, wrong, one))
        .findFirst();
    return own.or(() -> phase.stream()
            .filter(one -> !one.content().rule().equals(wrong.id()) && !otherHolds(alone, wrong, one))
            .findFirst())
        .map(one -> one.located().place());
  }

  /** Another rule's case says of this rule only whether it applies beside. */
  private static boolean otherHolds(RuleBase alone, RuleInfo wrong, Given one) {
    if (one.content().expect() != RuleCase.Expect.FIRES) {
      return true;
    }
    boolean applies = !run(alone, wrong, one).isEmpty();
    return applies == one.content().fired().contains(wrong.id());
  }

  private static boolean ownHolds(RuleBase alone, RuleInfo wrong, Given one) {
    List<Derivation> fired = run(alone, wrong, one);
    if (one.content().expect() == RuleCase.Expect.FIRES) {
      Set<String> concluded = new TreeSet<>();
      fired.forEach(derivation -> concluded.add(Notation.print((Record) derivation.finding())));
      return !fired.isEmpty() && List.copyOf(concluded).equals(one.content().concludes());
    }
    List<String> open = alone.catalogue().whyNot(wrong.id(), one.facts()).stream()
        .filter(state -> state.state() == ElementState.State.OPEN)
        .map(state -> state.element().subject())
        .sorted()
        .toList();
    return fired.isEmpty()
        && (one.content().expect() == RuleCase.Expect.SILENT ? open.isEmpty() : open.equals(one.content().open()));
  }

  private static List<Derivation> run(RuleBase alone, RuleInfo wrong, Given one) {
    return alone.run(wrong.phase(), one.facts(), one.selection()).derivations();
  }
}
