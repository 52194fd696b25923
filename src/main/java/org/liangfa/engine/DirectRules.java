package org.liangfa.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Finding;
import org.liangfa.kernel.Order;

/**
 * Rules in the form in which the engine's answer can be looked up: for every code, the elements that look for it. What they
 * conclude is what the engine concludes, without its preparations, which take longer than one case. Immutable; safe for use
 * by several threads.
 */
final class DirectRules {
  private final List<RuleInfo> rules;
  private final DirectConclusion[] conclusions;
  private final ElementIndex<Place> elements = new ElementIndex<>();
  /** For each rule, how many records it wants: one for each element that is not negated. */
  private final int[] wanted;
  /** For each rule, the number of the first of its premises among those of all rules. */
  private final int[] first;
  private final int premises;

  /** A place for records: the number of the rule and that of the premise among those of all rules; -1 where negated. */
  private record Place(int rule, int premise) {}

  /**
   * The rules of one phase.
   *
   * @param rules by file and position
   */
  DirectRules(List<RuleInfo> rules) {
    this.rules = rules;
    this.conclusions = new DirectConclusion[rules.size()];
    this.wanted = new int[rules.size()];
    this.first = new int[rules.size()];
    int next = 0;
    for (int rule = 0; rule < first.length; rule++) {
      first[rule] = next;
      for (Element element : rules.get(rule).elements()) {
        elements.add(element, new Place(rule, element.negated() ? -1 : next++));
      }
      wanted[rule] = next - first[rule];
    }
    this.premises = next;
  }

  /**
   * What the rules conclude, once for each set of premises: by rule, then by premises as they are written.
   *
   * @param input repeated records count once
   */
  List<Derivation> run(Collection<? extends Record> input, RuleSelection selection) {
    Matches matches = new Matches(wanted.clone(), premises);
    for (Record record : input instanceof Set ? input : new LinkedHashSet<>(input)) {
      elements.matches(record, place -> matches.add(place, record));
    }
    List<Derivation> derivations = new ArrayList<>();
    for (int rule = 0; rule < wanted.length; rule++) {
      if (matches.missing[rule] == 0 && rules.get(rule).appliesUnder(selection)) {
        conclude(rule, matches, derivations);
      }
    }
    return derivations;
  }

  /** The records found for each premise of each rule. */
  private static final class Matches {
    /** For each rule how many premises have no record yet; never none where something forbids the rule. */
    private final int[] missing;
    private final @Nullable List<Record>[] found;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Matches(int[] missing, int premises) {
      this.missing = missing;
      this.found = new List[premises];
    }

    void add(Place place, Record record) {
      if (place.premise() < 0) {
        missing[place.rule()] = Integer.MAX_VALUE;
        return;
      }
      List<Record> same = found[place.premise()];
      if (same == null) {
        same = new ArrayList<>(1);
        found[place.premise()] = same;
        missing[place.rule()] -= missing[place.rule()] == Integer.MAX_VALUE ? 0 : 1;
      }
      same.add(record);
    }
  }

  private void conclude(int rule, Matches matches, List<Derivation> derivations) {
    DirectConclusion conclusion = conclusions[rule];
    if (conclusion == null) {
      // Two threads may read it at once: they read the same.
      conclusion = DirectConclusion.of(rules.get(rule));
      conclusions[rule] = conclusion;
    }
    String id = rules.get(rule).id();
    List<List<Record>> ways = List.of(List.of());
    for (int premise = first[rule]; premise < first[rule] + wanted[rule]; premise++) {
      ways = longer(ways, matches.found[premise]);
    }
    if (ways.size() > 1) {
      ways.sort(Order.by(Notation::sorting));
    }
    for (List<Record> way : ways) {
      derivations.add(new Derivation((Finding) conclusion.finding(way), id, way));
    }
  }

  private static List<List<Record>> longer(List<List<Record>> ways, List<Record> matching) {
    List<List<Record>> more = new ArrayList<>(ways.size() * matching.size());
    for (List<Record> way : ways) {
      for (Record record : matching) {
        List<Record> longer = new ArrayList<>(way.size() + 1);
        longer.addAll(way);
        longer.add(record);
        more.add(longer);
      }
    }
    return more;
  }
}
