package org.liangfa.impact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.result.CaseImpact;
import org.liangfa.result.Impact;
import org.liangfa.result.Result;
import org.liangfa.result.RuleChange;
import org.liangfa.table.TableException;

/** Two rule bases, thing by thing and case by case. */
public final class Comparison {
  private final Version before;
  private final Version after;
  private final List<Change> changes;
  private final Map<String, Set<String>> moves = new TreeMap<>();

  private Comparison(Version before, Version after) {
    this.before = before;
    this.after = after;
    this.changes = changes(Inventory.of(before.base()), Inventory.of(after.base()));
  }

  /**
   * A version of the rule base.
   *
   * @param name as the user named it
   * @param changelog text of its changelog; empty if it has none
   */
  public record Version(String name, Liangfa base, String changelog) {}

  /** One thing in both versions; null where it is not in one. */
  record Change(@Nullable Item old, @Nullable Item now) {
    Item shown() {
      return now != null ? now : Objects.requireNonNull(old);
    }

    String kind() {
      return now == null ? "REMOVED" : old == null ? "ADDED" : "CHANGED";
    }

    List<String> aspects() {
      return old == null || now == null ? List.of() : old.differences(now);
    }
  }

  /** Compares two versions on the cases. */
  public static Impact of(Version before, Version after, List<NamedCase> cases) {
    Comparison comparison = new Comparison(before, after);
    List<CaseImpact> moved = new ArrayList<>();
    if (!comparison.changes.isEmpty()) {
      for (NamedCase one : cases) {
        comparison.compare(one).ifPresent(moved::add);
      }
    }
    List<RuleChange> listed = comparison.changes.stream().map(comparison::listed).toList();
    return new Impact(
        before.name() + " " + before.base().fingerprint(),
        after.name() + " " + after.base().fingerprint(),
        comparison.changes.isEmpty() ? 0 : cases.size(),
        listed,
        moved,
        Changelog.lacking(before.changelog(), after.changelog(), listed));
  }

  private static List<Change> changes(Map<String, Item> old, Map<String, Item> now) {
    Set<String> keys = new TreeSet<>(old.keySet());
    keys.addAll(now.keySet());
    List<Change> changes = new ArrayList<>();
    for (String key : keys) {
      @Nullable Item one = old.get(key);
      @Nullable Item other = now.get(key);
      if (one == null || other == null || !one.content().equals(other.content())) {
        changes.add(new Change(one, other));
      }
    }
    return changes;
  }

  private RuleChange listed(Change change) {
    Item item = change.shown();
    return new RuleChange(item.kind(), item.id(), change.kind(), item.place(), change.aspects(),
        List.copyOf(moves.getOrDefault(item.key(), Set.of())));
  }

  private Optional<CaseImpact> compare(NamedCase one) {
    Outcome old = outcome(before.base(), one);
    Outcome now = outcome(after.base(), one);
    List<CaseImpact.Difference> differences = Differences.between(old.result(), now.result());
    if (!old.problem().equals(now.problem())) {
      differences = new ArrayList<>(differences);
      differences.add(new CaseImpact.Difference("READING", old.problem(), now.problem()));
    }
    if (differences.isEmpty()) {
      return Optional.empty();
    }
    @Nullable Result known = now.result() != null ? now.result() : old.result();
    String id = known == null ? one.name() : known.caseId();
    List<String> by = Movers.of(changes, old.result(), now.result());
    by.forEach(key -> moves.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(id));
    return Optional.of(new CaseImpact(id, one.name(), differences, by));
  }

  /**
   * A case under one version.
   *
   * @param result null where the version cannot read or place the case
   * @param problem why not; empty otherwise
   */
  private record Outcome(@Nullable Result result, Text problem) {}

  private static Outcome outcome(Liangfa base, NamedCase one) {
    try {
      return new Outcome(
          base.evaluate(base.read(one.path(), one.name()), new Options(null, null, Options.Changes.NONE)),
          Text.of("", ""));
    } catch (CaseFileException e) {
      return new Outcome(null, told(e.problems()));
    } catch (TableException e) {
      return new Outcome(null, told(e.problems()));
    }
  }

  private static Text told(List<Problem> problems) {
    Problem first = problems.get(0);
    return Text.of(first.code() + " " + first.what().zh(), first.code() + " " + first.what().en());
  }
}
