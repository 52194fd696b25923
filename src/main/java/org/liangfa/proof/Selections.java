package org.liangfa.proof;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleCatalogue;
import org.liangfa.engine.RuleInfo;
import org.liangfa.engine.RuleSelection;
import org.liangfa.table.Pack;
import org.liangfa.table.PackChain;
import org.liangfa.table.Reach;
import org.liangfa.table.Tables;

/** Every set of rules of a phase that can count together: a pack with all it adds to, between the days of change. */
final class Selections {
  private final Tables tables;
  private final RuleCatalogue catalogue;

  Selections(Tables tables, RuleCatalogue catalogue) {
    this.tables = tables;
    this.catalogue = catalogue;
  }

  /** Rules that count together, with the first packs and days found for them. */
  record Together(List<RuleInfo> rules, PackChain packs, RuleSelection selection) {
    /** For a reader: packs and days. */
    String where() {
      String days = selection.on().equals(selection.decisionOn())
          ? selection.on().toString()
          : selection.on() + "/" + selection.decisionOn();
      return selection.packs() + " " + days;
    }
  }

  /** All sets of rules of a phase that pass the test and count together, each once; none is empty. */
  List<Together> of(Phase phase, Predicate<RuleInfo> test) {
    List<RuleInfo> rules = catalogue.rules(phase).stream().filter(test).toList();
    Map<Set<String>, Together> found = new LinkedHashMap<>();
    for (PackChain chain : chains()) {
      for (LocalDate on : changes(rules)) {
        for (LocalDate decision : changes(rules)) {
          if (!decision.isBefore(on)) {
            RuleSelection selection = new RuleSelection(new TreeSet<>(chain.ids()), on, decision);
            List<RuleInfo> together = rules.stream().filter(rule -> rule.appliesUnder(selection)).toList();
            Set<String> ids = new TreeSet<>();
            together.forEach(rule -> ids.add(rule.id()));
            if (!ids.isEmpty()) {
              found.putIfAbsent(ids, new Together(together, chain, selection));
            }
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** The chain of every pack. */
  private List<PackChain> chains() {
    return tables.packs().stream().map(pack -> lineage(pack.id())).toList();
  }

  /** A pack with all it adds to, on the last day on which it may be chosen. */
  PackChain lineage(String id) {
    Pack pack = tables.packs().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    LocalDate day = Optional.ofNullable(pack.span().until()).map(until -> until.minusDays(1)).orElse(LAST);
    return tables.packs(new Reach("000000", Optional.empty(), day), Optional.of(id));
  }

  /** Far enough for every row and rule that is known today. */
  private static final LocalDate LAST = LocalDate.of(2030, 1, 1);

  private static List<LocalDate> changes(Collection<RuleInfo> rules) {
    Set<LocalDate> days = new TreeSet<>();
    for (RuleInfo rule : rules) {
      days.add(rule.span().from());
      Optional.ofNullable(rule.span().until()).ifPresent(days::add);
    }
    return List.copyOf(days);
  }
}
