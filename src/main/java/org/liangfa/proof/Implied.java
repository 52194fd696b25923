package org.liangfa.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.liangfa.engine.Element;
import org.liangfa.engine.Notation;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleCatalogue;
import org.liangfa.engine.RuleInfo;
import org.liangfa.engine.RuleSelection;

/**
 * What an earlier phase always concludes from one record alone: a state that holds the record without it cannot arise.
 */
final class Implied {
  private final List<RuleInfo> single;
  private final Map<Record, List<Record>> known = new HashMap<>();

  /** The rules before a phase that have one element and apply under the selection. */
  Implied(RuleCatalogue catalogue, Phase before, RuleSelection selection) {
    this.single = catalogue.rules().stream()
        .filter(rule -> rule.phase().compareTo(before) < 0 && rule.appliesUnder(selection))
        .filter(rule -> rule.elements().size() == 1 && !rule.elements().get(0).negated())
        .filter(rule -> rule.conclusion().arguments().stream().noneMatch(word -> word.startsWith("$")))
        .toList();
  }

  /** In the notation of findings, sorted. */
  Set<String> by(Record record) {
    Set<String> implied = new TreeSet<>();
    for (RuleInfo rule : single) {
      Element only = rule.elements().get(0);
      if (only.matches(record)) {
        implied.add(rule.conclusion().toString());
      }
    }
    return implied;
  }

  /** As records. */
  List<Record> recordsBy(Record record) {
    return known.computeIfAbsent(record, one -> by(one).stream().map(Notation::parse).toList());
  }
}
