package org.liangfa.evaluation;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.liangfa.engine.Element;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleBase;
import org.liangfa.engine.RuleInfo;
import org.liangfa.engine.RuleSelection;
import org.liangfa.finding.Derivation;

/**
 * Runs phases, each combination of what a phase can see only once, for all cases of a rule base. A phase is a function of
 * the facts its rules name and of which of its rules count, so trying what another circumstance would change costs only
 * the phases that look at it, and a like case costs none. Safe for use by several threads.
 */
final class PhaseMemo {
  /** What stands for every code of a type. */
  private static final String ANY = "*";

  /** How many runs are kept; beyond it all are forgotten, so that an archive of cases runs in bounded memory. */
  private static final int MOST = 100_000;

  private final RuleBase rules;
  private final Map<Phase, Map<String, Set<String>>> seen = new EnumMap<>(Phase.class);
  private final Map<Record, Set<Phase>> seers = new ConcurrentHashMap<>();
  private final Map<Phase, RuleEpochs> epochs = new EnumMap<>(Phase.class);
  private final Map<Key, List<Derivation>> known = new ConcurrentHashMap<>();

  PhaseMemo(RuleBase rules) {
    this.rules = rules;
    for (Phase phase : Phase.values()) {
      Map<String, Set<String>> codes = new HashMap<>();
      for (RuleInfo rule : rules.catalogue().rules(phase)) {
        for (Element element : rule.elements()) {
          codes.computeIfAbsent(element.type(), type -> new HashSet<>()).addAll(codes(element));
        }
      }
      seen.put(phase, codes);
      epochs.put(phase, RuleEpochs.of(rules.catalogue().rules(phase)));
    }
  }

  private record Key(Phase phase, RuleSelection selection, Set<Record> input) {}

  List<Derivation> run(Phase phase, Collection<Record> records, RuleSelection selection) {
    Set<Record> input = new LinkedHashSet<>();
    for (Record record : records) {
      if (seers(record).contains(phase)) {
        input.add(record);
      }
    }
    Key key = new Key(phase, epochs.get(phase).of(selection), input);
    @Nullable List<Derivation> derived = known.get(key);
    if (derived == null) {
      derived = rules.run(phase, input, selection).derivations();
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(key, derived);
    }
    return derived;
  }

  /** The phases that look at a record. Records are few: codes and answers, no figures. */
  private Set<Phase> seers(Record record) {
    @Nullable Set<Phase> known = seers.get(record);
    if (known == null) {
      known = EnumSet.noneOf(Phase.class);
      for (Phase phase : Phase.values()) {
        if (isSeen(phase, record)) {
          known.add(phase);
        }
      }
      seers.put(record, known);
    }
    return known;
  }

  private boolean isSeen(Phase phase, Record record) {
    Set<String> codes = seen.get(phase).get(record.getClass().getSimpleName());
    return codes != null && (codes.contains(ANY) || codes.contains(code(record)));
  }

  /** The codes an element looks for; any where it names none. */
  private static Set<String> codes(Element element) {
    for (String component : List.of("kind", "test", "code", "row")) {
      @Nullable Set<String> codes = element.constraints().get(component);
      if (codes != null && !codes.isEmpty()) {
        return codes;
      }
    }
    return Set.of(ANY);
  }

  private static @Nullable String code(Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    if (components.length == 0 || components[0].getType() != String.class) {
      return null;
    }
    try {
      return (String) components[0].getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + record, e);
    }
  }
}
