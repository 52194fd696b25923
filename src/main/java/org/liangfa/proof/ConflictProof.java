package org.liangfa.proof;

import java.time.LocalDate;
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
  private final ConeFinder finder;
  private final List<Pair> pairs;

  ConflictProof(RuleFiles files, RuleCatalogue catalogue, Selections selections, ConeFinder finder) {
    this.catalogue = catalogue;
    this.selections = selections;
    this.finder = finder;
    this.pairs = ProofTable.read(files, "incompatible.csv", HEADER).stream().map(Pair::of).toList();
  }

  /** Two records that stand against each other in decisions of a day or later. */
  private record Pair(Record first, Record second, LocalDate decided, String place) {
    static Pair of(ProofTable.Row row) {
      return new Pair(
          row.read(0, Notation::parse), row.read(1, Notation::parse), row.read(2, LocalDate::parse), row.place());
    }

    List<Record> both() {
      return List.of(first, second);
    }
  }

  List<Section> sections() {
    if (pairs.isEmpty()) {
      return List.of();
    }
    PhaseProof.Tally tally = new PhaseProof.Tally();
    for (Selections.Together together : selections.of(Phase.TIER, rule -> rule.conclusion().type().equals("Conflict"))) {
      List<Pair> arising = pairs.stream()
          .filter(pair -> !together.selection().decisionOn().isBefore(pair.decided()))
          .filter(pair -> pair.both().stream().allMatch(one -> arises(one, together.selection())))
          .toList();
      if (!arising.isEmpty()) {
        look(together, arising, tally);
      }
    }
    return List.of(tally.section(Property.CONFLICT_IS_TOLD, Text.of(
        Phase.TIER.label().zh() + "：" + pairs.size() + "对冲突认定",
        Phase.TIER.label().en() + ": " + pairs.size() + " pairs that stand against each other")));
  }

  /** Every state of what the rules look at that report conflicts, with the pairs that arise beside them. */
  private void look(Selections.Together together, List<Pair> arising, PhaseProof.Tally tally) {
    Map<String, List<Record>> kept = new TreeMap<>();
    arising.forEach(pair -> pair.both().forEach(one -> kept.put(Notation.print(one), List.of(one))));
    Cone cone = finder.of(together.rules(), kept, new Implied(catalogue, Phase.TIER, together.selection()));
    List<int[]> places = arising.stream()
        .map(pair -> new int[] {place(cone, pair.first()), place(cone, pair.second())}).toList();
    tally.covered = tally.covered.add(cone.covered());
    cone.each((at, matched) -> {
      tally.states++;
      for (int i = 0; i < places.size() && !cone.anyFires(matched); i++) {
        if (at[places.get(i)[0]] > 0 && at[places.get(i)[1]] > 0) {
          untold(together, arising.get(i), cone.given(at), tally);
        }
      }
    });
  }

  private static void untold(Selections.Together together, Pair pair, List<String> given, PhaseProof.Tally tally) {
    String first = Notation.print(pair.first());
    String second = Notation.print(pair.second());
    tally.add(Property.CONFLICT_IS_TOLD, "conflict " + first + " " + second, pair.place(), given, Text.of(
        first + " 与 " + second + " 并存而没有报告冲突（" + together.where() + "）",
        first + " meets " + second + " and no conflict is reported (" + together.where() + ")"));
  }

  /** Whether a rule concludes it under the selection; a fact may always arise. */
  private boolean arises(Record record, RuleSelection selection) {
    String written = Notation.print(record);
    return record instanceof Fact || catalogue.rules().stream().anyMatch(
        rule -> rule.appliesUnder(selection) && rule.conclusion().toString().equals(written));
  }

  private static int place(Cone cone, Record record) {
    String written = Notation.print(record);
    for (int place = 0; place < cone.variables().size(); place++) {
      if (cone.variables().get(place).name().equals(written)) {
        return place;
      }
    }
    throw new IllegalStateException("no variable " + written);
  }
}
