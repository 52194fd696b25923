package org.liangfa.proof;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangfa.engine.Notation;
import org.liangfa.fact.Feature;
import org.liangfa.source.RuleFiles;

/**
 * Features of which a file that alleges a violation never has two at once, from {@code rules/proof/exclusive.csv}; of those
 * marked ONE it always has one.
 */
final class Exclusive {
  private static final List<String> HEADER = List.of("group", "members", "need", "zh", "en");

  private final Map<String, Group> groups = new HashMap<>();

  /** How many of a group a file has. */
  private enum Need {
    /** Always one. */
    ONE,
    /** One, or none. */
    AT_MOST_ONE
  }

  private record Group(String name, List<String> members, boolean one) {}

  Exclusive(RuleFiles files) {
    for (ProofTable.Row row : ProofTable.read(files, "exclusive.csv", HEADER)) {
      Need need = row.read(2, Need::valueOf);
      Group group = new Group(row.cell(0), List.of(row.cell(1).split(" ")), need == Need.ONE);
      group.members().forEach(member -> groups.put(member, group));
    }
  }

  /** The variable of a feature: its group, or itself. */
  String variable(Feature feature) {
    Group group = groups.get(feature.code());
    return group == null ? Notation.print(feature) : "Feature(" + group.name() + ")";
  }

  /** All features that share the variable. */
  List<Record> alternatives(Feature feature) {
    Group group = groups.get(feature.code());
    return group == null
        ? List.of(feature)
        : group.members().stream().map(Feature::new).map(Record.class::cast).toList();
  }

  /** Whether the variable always holds something. */
  boolean always(Feature feature) {
    Group group = groups.get(feature.code());
    return group != null && group.one();
  }

  /** The groups of which a file has two members, or none though it must have one; empty for a file in order. */
  Map<String, List<String>> broken(List<String> features) {
    Map<String, List<String>> broken = new LinkedHashMap<>();
    for (Group group : groups.values()) {
      List<String> held = group.members().stream().filter(features::contains).toList();
      if (held.size() > 1 || held.isEmpty() && group.one()) {
        broken.put(group.name(), held);
      }
    }
    return broken;
  }
}
