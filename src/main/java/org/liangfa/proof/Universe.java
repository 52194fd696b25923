package org.liangfa.proof;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.liangfa.engine.Element;
import org.liangfa.engine.Notation;
import org.liangfa.engine.RuleInfo;
import org.liangfa.fact.Fact;
import org.liangfa.fact.Feature;
import org.liangfa.finding.Finding;

/**
 * Everything that rules can meet: for an element, the variables that it looks at, each with its possible values. What has
 * one value at a time (a circumstance, an answer, a step, a verdict) is one variable; any other finding is there or not.
 */
final class Universe {
  private static final Set<String> ONE_AT_A_TIME = Set.of(
      "Claim", "Circumstance", "Comparison", "Step", "Dimension", "Grading", "PanelConclusion", "SupervisionOpinion");
  private static final Map<String, Class<?>> TYPES = types();

  /** What rules conclude, by type. */
  private final Map<String, Set<String>> concluded = new HashMap<>();

  /** Codes that rules name, by type. */
  private final Map<String, Set<String>> codes = new HashMap<>();

  private final Exclusive exclusive;

  Universe(Collection<RuleInfo> rules, Exclusive exclusive) {
    this.exclusive = exclusive;
    for (RuleInfo rule : rules) {
      if (rule.conclusion().arguments().stream().noneMatch(word -> word.startsWith("$"))) {
        concluded.computeIfAbsent(rule.conclusion().type(), type -> new TreeSet<>()).add(rule.conclusion().toString());
      }
      for (Element element : rule.elements()) {
        RecordComponent[] components = components(element.type());
        if (components.length > 0 && components[0].getType() == String.class) {
          codes.computeIfAbsent(element.type(), type -> new TreeSet<>())
              .addAll(element.constraints().getOrDefault(components[0].getName(), Set.of()));
        }
      }
    }
  }

  /** What an element looks at: name of each variable to the records that it may hold, besides none. */
  Map<String, List<Record>> variables(Element element) {
    Map<String, List<Record>> variables = new TreeMap<>();
    for (Record record : records(element)) {
      variables.computeIfAbsent(name(record), name -> new ArrayList<>()).add(record);
    }
    return variables;
  }

  /** The records that share a variable with one that could match the element. */
  private List<Record> records(Element element) {
    String type = element.type();
    boolean free = Finding.class.isAssignableFrom(TYPES.get(type)) && !ONE_AT_A_TIME.contains(type);
    if (free) {
      return concluded.getOrDefault(type, Set.of()).stream().map(Notation::parse).filter(element::matches).toList();
    }
    List<String> written = new ArrayList<>(List.of(""));
    RecordComponent[] components = components(type);
    for (int i = 0; i < components.length; i++) {
      boolean key = i == 0 && components.length > 1 || components[i].getType() == String.class;
      Set<String> named = element.constraints().getOrDefault(components[i].getName(), Set.of());
      List<String> words = key && !named.isEmpty() ? List.copyOf(named) : words(type, components[i]);
      written = written.stream().flatMap(
          begun -> words.stream().map(word -> begun.isEmpty() ? word : begun + ", " + word)).toList();
    }
    return written.stream()
        .map(arguments -> Notation.parse(type + "(" + arguments + ")"))
        .flatMap(record ->
            record instanceof Feature feature ? exclusive.alternatives(feature).stream() : Stream.of(record))
        .distinct()
        .toList();
  }

  private List<String> words(String type, RecordComponent component) {
    if (component.getType().isEnum()) {
      return Arrays.stream(component.getType().getEnumConstants()).map(word -> ((Enum<?>) word).name()).toList();
    }
    Set<String> known = codes.getOrDefault(type, Set.of());
    // Where no rule names a code, all codes are alike and one stands for all.
    return known.isEmpty() ? List.of("ANY") : List.copyOf(known);
  }

  /** The variable that holds the record. */
  String name(Record record) {
    if (record instanceof Feature feature) {
      return exclusive.variable(feature);
    }
    String type = record.getClass().getSimpleName();
    if (!ONE_AT_A_TIME.contains(type)) {
      return Notation.print(record);
    }
    String written = Notation.print(record);
    int end = written.indexOf(", ");
    return end < 0 ? type : written.substring(0, end) + ")";
  }

  /** Whether the variable of the record always holds something. */
  boolean always(Record record) {
    return record instanceof Feature feature && exclusive.always(feature);
  }

  private static RecordComponent[] components(String type) {
    return TYPES.get(type).getRecordComponents();
  }

  private static Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new HashMap<>();
    Stream.of(Fact.class, Finding.class)
        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
        .forEach(type -> types.put(type.getSimpleName(), type));
    return types;
  }
}
