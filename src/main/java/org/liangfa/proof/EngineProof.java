package org.liangfa.proof;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liangfa.engine.Element;
import org.liangfa.engine.Notation;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleCatalogue;
import org.liangfa.engine.RuleInfo;
import org.liangfa.engine.RuleSelection;
import org.liangfa.kernel.Text;
import org.liangfa.table.PackChain;

/**
 * That the rule engine does what the elements say: for every rule a state in which it applies, and that state without what
 * each element asks for, run by the engine and by the direct evaluation that the other proofs rest on. The same states, in
 * another order, with everything twice and with facts that no rule of the phase looks at, must give the same.
 */
final class EngineProof {
  private final RuleCatalogue rules;
  private final Engine engine;
  private final Universe universe;
  private final Function<String, PackChain> lineage;
  private final PhaseProof.Tally agrees = new PhaseProof.Tally();
  private final PhaseProof.Tally order = new PhaseProof.Tally();
  private final Random random = new Random(1);

  /** What applies the rules: ids of those that apply to a state. */
  @FunctionalInterface
  interface Engine {
    Set<String> run(Phase phase, List<Record> state, RuleSelection selection);
  }

  EngineProof(RuleCatalogue rules, Engine engine, Universe universe, Function<String, PackChain> lineage) {
    this.rules = rules;
    this.engine = engine;
    this.universe = universe;
    this.lineage = lineage;
  }

  List<Section> sections() {
    for (RuleInfo rule : rules.rules()) {
      LocalDate day = rule.span().from();
      RuleSelection selection = new RuleSelection(new TreeSet<>(lineage.apply(rule.pack()).ids()), day, day);
      List<Record> applies = new ArrayList<>();
      for (Element element : rule.elements()) {
        example(element).filter(record -> !element.negated()).ifPresent(applies::add);
      }
      both(rule, selection, applies);
      for (Element element : rule.elements()) {
        List<Record> without = new ArrayList<>(applies);
        if (element.negated()) {
          example(element).ifPresent(without::add);
        } else {
          without.removeIf(element::matches);
        }
        both(rule, selection, without);
      }
    }
    agrees.covered = BigInteger.valueOf(agrees.states);
    order.covered = BigInteger.valueOf(order.states);
    agrees.exact = false;
    order.exact = false;
    return List.of(
        agrees.section(Property.ENGINE_AGREES, Text.of("各阶段：每条规则的每个要件", "every phase: each element of each rule")),
        order.section(Property.ORDER_IRRELEVANT, Text.of("各阶段：同样的状态", "every phase: the same states")));
  }

  private Optional<Record> example(Element element) {
    return universe.variables(element).values().stream().flatMap(List::stream).filter(element::matches).findFirst();
  }

  private void both(RuleInfo rule, RuleSelection selection, List<Record> state) {
    Set<String> direct = rules.rules(rule.phase()).stream()
        .filter(one -> one.appliesUnder(selection) && holds(one, state))
        .map(RuleInfo::id)
        .collect(Collectors.toCollection(TreeSet::new));
    Set<String> applied = run(rule, selection, state);
    agrees.states++;
    List<String> given = state.stream().map(Notation::print).toList();
    if (!direct.equals(applied)) {
      agrees.add(Property.ENGINE_AGREES, "engine " + rule.id(), rule.place(), given, Text.of(
          "规则引擎适用 " + applied + "，要件表明 " + direct, "the engine applies " + applied + ", the elements say " + direct));
    }
    List<Record> shuffled = new ArrayList<>(state);
    shuffled.addAll(state);
    shuffled.add(Notation.parse("Feature(NO_RULE_LOOKS_AT_THIS)"));
    shuffled.add(Notation.parse("Circumstance(NO_RULE_LOOKS_AT_THIS, REFUTED)"));
    Collections.shuffle(shuffled, random);
    order.states++;
    Set<String> again = run(rule, selection, shuffled);
    if (!again.equals(applied)) {
      order.add(Property.ORDER_IRRELEVANT, "order " + rule.id(), rule.place(), given, Text.of(
          "换次序、重复、加无关事实后适用 " + again + "，原为 " + applied,
          "in another order, doubled and with irrelevant facts " + again + " apply, before " + applied));
    }
  }

  private Set<String> run(RuleInfo rule, RuleSelection selection, List<Record> state) {
    return new TreeSet<>(engine.run(rule.phase(), state, selection));
  }

  private static boolean holds(RuleInfo rule, List<Record> state) {
    return rule.elements().stream().allMatch(element -> element.negated() != any(element, state));
  }

  private static boolean any(Element element, List<Record> state) {
    return state.stream().anyMatch(element::matches);
  }
}
