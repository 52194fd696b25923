package org.liangfa.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleCatalogue;
import org.liangfa.engine.RuleInfo;
import org.liangfa.finding.Bar;
import org.liangfa.kernel.Text;
import org.liangfa.recommendation.RuleTables;
import org.liangfa.table.Tables;

/**
 * That what opens and shuts tiers, what ends a case and what the score points at together never give a heavier outcome for
 * a lighter finding, nor one outside the law: the rules of the tier phase and the program that chooses tier and amount, in
 * every state of what they look at, for each form of fine and a score for each tier.
 */
final class DecisionProof {
  private final RuleCatalogue catalogue;
  private final Selections selections;
  private final ConeFinder finder;
  private final Tables tables;
  private final Map<Property, PhaseProof.Tally> tallies = new LinkedHashMap<>();

  DecisionProof(RuleCatalogue catalogue, Selections selections, ConeFinder finder, Tables tables) {
    this.catalogue = catalogue;
    this.selections = selections;
    this.finder = finder;
    this.tables = tables;
    for (Property property :
        List.of(Property.MONOTONE, Property.INSIDE_ENVELOPE, Property.NO_FINE_WITHOUT_PENALTY)) {
      tallies.put(property, new PhaseProof.Tally());
    }
  }

  /** One section for each of the three properties that an outcome must have. */
  List<Section> sections() {
    for (Selections.Together together : selections.of(Phase.TIER, DecisionProof::shapes)) {
      RuleTables rows = RuleTables.inForce(tables, together.packs(), together.selection().decisionOn());
      if (!rows.targets().isEmpty()) {
        new TierRules(catalogue, finder, together, rows).each((rules, form, cone, score) ->
            new DecisionStates(rules, form, cone, score, tallies).all());
      }
    }
    List<Section> sections = new ArrayList<>();
    tallies.forEach((property, tally) -> sections.add(tally.section(property, Text.of(
        "档次和数额：处罚幅度阶段与计算程序；终结案件的结论至多两项同时存在",
          "tier and amount: the tier phase with the program that chooses; at most two findings that end the case"))));
    return sections;
  }

  private static boolean shapes(RuleInfo rule) {
    return rule.conclusion().type().equals("Opening") || rule.conclusion().type().equals("Bar");
  }
}
