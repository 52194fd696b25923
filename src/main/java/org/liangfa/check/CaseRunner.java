package org.liangfa.check;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.liangfa.engine.Findings;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleBase;
import org.liangfa.engine.RuleInfo;
import org.liangfa.engine.RuleSelection;
import org.liangfa.table.Tables;

/**
 * Runs cases of rules in process. A phase is a function of its input, so equal input runs once. Safe for use by several
 * threads.
 */
public final class CaseRunner {
  private final RuleBase rules;
  private final Tables tables;
  private final Map<Key, Findings> known = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> lineages = new ConcurrentHashMap<>();

  /**
   * A runner.
   *
   * @param rules the rules to run, which may be other than those that the tables were read with
   * @param tables tell which pack extends which
   */
  public CaseRunner(RuleBase rules, Tables tables) {
    this.rules = requireNonNull(rules, "rules");
    this.tables = requireNonNull(tables, "tables");
  }

  private record Key(Phase phase, RuleSelection selection, Set<Record> input) {}

  /**
   * Runs a case as it is written.
   *
   * @throws IllegalArgumentException if there is no such rule or pack
   */
  public CaseTrace run(RuleCase one) {
    return run(one, one.facts());
  }

  /** Runs a case on other facts than its own. */
  CaseTrace run(RuleCase one, Collection<? extends Record> given) {
    RuleInfo rule = rules.catalogue().rule(one.rule())
        .orElseThrow(() -> new IllegalArgumentException("rule: " + one.rule() + " (expected: a known rule)"));
    Set<String> packs = lineages.computeIfAbsent(
        one.packs() == null ? rule.pack() : one.packs(), id -> new TreeSet<>(tables.lineage(id).ids()));
    Key key = new Key(
        rule.phase(), new RuleSelection(packs, one.day(), one.decisionDay()), new LinkedHashSet<>(given));
    Findings findings = known.computeIfAbsent(key, k -> rules.run(k.phase(), k.input(), k.selection()));
    return new CaseTrace(rule, findings, rules.catalogue().whyNot(rule.id(), given));
  }

  /** The rules that can be run. */
  List<RuleInfo> rules() {
    return rules.catalogue().rules();
  }
}
