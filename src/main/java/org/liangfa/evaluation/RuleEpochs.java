package org.liangfa.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.liangfa.engine.RuleInfo;
import org.liangfa.engine.RuleSelection;

/**
 * The days on which rules of a phase begin or end to count. Between two of them every day has the same rules, so a
 * selection can be told by the days on which its rules last changed.
 */
final class RuleEpochs {
  private final NavigableSet<LocalDate> changes;

  private RuleEpochs(NavigableSet<LocalDate> changes) {
    this.changes = changes;
  }

  static RuleEpochs of(Collection<RuleInfo> rules) {
    NavigableSet<LocalDate> changes = new TreeSet<>();
    for (RuleInfo rule : rules) {
      changes.add(rule.span().from());
      Optional.ofNullable(rule.span().until()).ifPresent(changes::add);
    }
    return new RuleEpochs(changes);
  }

  /** The selection on the first days that have the same rules; {@link LocalDate#MIN} before any rule. */
  RuleSelection of(RuleSelection selection) {
    return new RuleSelection(selection.packs(), last(selection.on()), last(selection.decisionOn()));
  }

  private LocalDate last(LocalDate day) {
    return Optional.ofNullable(changes.floor(day)).orElse(LocalDate.MIN);
  }
}
