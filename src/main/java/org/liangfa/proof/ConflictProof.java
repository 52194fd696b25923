package org.liangfa.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangfa.engine.Notation;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleCatalogue;
import org.liangfa.engine.RuleSelection;
import org.liangfa.fact.Fact;
import org.liangfa.kernel.Text;
import org.liangfa.source.RuleFiles;

/**
 * That two findings which stand against each other, and which no law ranks, are always reported: for every pair of {@code
 * rules/proof/incompatible.csv}, decided on its day or later, in every state of what the rules that report conflicts look at.
 */
final class ConflictProof {
  private static final List<String> HEADER = List.of("first", "second", "decided", "basis", "zh", "en");

  private final RuleCatalogue catalogue;
  private final Selections selections;
  private final Cone.Finder finder;
  private final List<List<String>> pairs;

  ConflictProof(RuleFiles files, RuleCatalogue catalogue, Selections selections, Cone.Finder finder) {
    this.catalogue = catalogue;
    this.selections = selections;
    this.finder = finder;
    this.pairs = ProofTable.read(files, "incompatible.csv", HEADER);
  }

  List<Section> sections() {
    if (pairs.isEmpty()) {
      return List.of();
    }
    PhaseProof.Tally tally = new PhaseProof.Tally();
    for (Selections.Together together : selections.of(Phase.TIER, rule -> rule.conclusion().type().equals("Conflict"))) {
      List<List<String>> pairs = this.pairs.stream()
          .filter(pair -> !together.selection().decisionOn().isBefore(LocalDate.parse(pair.get(2))))
          .filter(pair -> pair.subList(0, 2).stream().allMatch(written -> arises(written, together.selection())))
          .toList();
      if (pairs.isEmpty()) {
        continue;
      }
      Map<String, List<Record>> kept = new TreeMap<>();
      pairs.forEach(pair -> pair.subList(0, 2).forEach(
          written -> kept.put(written, List.of(Notation.parse(written)))));
      Cone cone = finder.of(
          together.rules(), kept, new Implied(catalogue, Phase.TIER, together.selection()));
      List<int[]> places = new ArrayList<>();
      pairs.forEach(pair -> places.add(new int[] {place(cone, pair.get(0)), place(cone, pair.get(1))}));
      tally.covered = tally.covered.add(cone.covered());
      cone.each((at, matched) -> {
        tally.states++;
        if (cone.anyFires(matched)) {
          return;
        }
        for (int i = 0; i < places.size(); i++) {
          if (at[places.get(i)[0]] > 0 && at[places.get(i)[1]] > 0) {
            List<String> pair = pairs.get(i);
            tally.add(Property.CONFLICT_IS_TOLD, "conflict " + pair.get(0) + " " + pair.get(1),
                "rules/proof/incompatible.csv:" + pair.get(pair.size() - 1), cone.given(at), Text.of(
                    pair.get(0) + " 与 " + pair.get(1) + " 并存而没有报告冲突（" + together.where() + "）",
                    pair.get(0) + " meets " + pair.get(1) + " and no conflict is reported (" + together.where() + ")"));
          }
        }
      });
    }
    return List.of(tally.section(Property.CONFLICT_IS_TOLD, Text.of(
        Phase.TIER.label().zh() + "：" + pairs.size() + "对冲突认定",
        Phase.TIER.label().en() + ": " + pairs.size() + " pairs that stand against each other")));
  }

  /** Whether a rule concludes it under the selection; a fact may always arise. */
  private boolean arises(String written, RuleSelection selection) {
    return Notation.parse(written) instanceof Fact || catalogue.rules().stream().anyMatch(
        rule -> rule.appliesUnder(selection) && rule.conclusion().toString().equals(written));
  }

  private static int place(Cone cone, String written) {
    for (int place = 0; place < cone.variables().size(); place++) {
      if (cone.variables().get(place).name().equals(written)) {
        return place;
      }
    }
    throw new IllegalStateException("no variable " + written);
  }
}
