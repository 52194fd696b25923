package org.liangfa.engine;

import static java.util.Objects.requireNonNull;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liangfa.kernel.Joined;
import org.liangfa.kernel.Text;

/**
 * One required element of a rule.
 *
 * @param type simple name of the fact or finding it looks for, such as {@code Circumstance}
 * @param constraints component to the codes or enum constants that satisfy it, in the order written; a component that
 *     is not listed may have any value
 * @param negated whether the element asks that there is no such finding
 * @param names names such as {@code $kind} to the component whose value they pass on to the conclusion
 */
public record Element(
    String type, Map<String, Set<String>> constraints, boolean negated, Map<String, String> names) {
  private static final Set<String> UNSETTLED = Set.of("OPEN", "UNKNOWN", "PENDING");

  public Element {
    requireNonNull(type, "type");
    Map<String, Set<String>> copy = new LinkedHashMap<>();
    constraints.forEach((name, values) -> copy.put(name, Collections.unmodifiableSet(new LinkedHashSet<>(values))));
    constraints = Collections.unmodifiableMap(copy);
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /** Whether the record is such a fact or finding, regardless of {@link #negated}. */
  public boolean matches(Record candidate) {
    if (!ofType(candidate)) {
      return false;
    }
    for (Map.Entry<String, Set<String>> entry : constraints.entrySet()) {
      if (!entry.getValue().contains(Components.value(candidate, entry.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** A fact or finding that {@link #matches}; a code that the element leaves open is {@code ANY}. */
  public Record example() {
    Class<?> sought = requireNonNull(Notation.knownTypes().get(type), type);
    List<String> words = new ArrayList<>();
    for (RecordComponent component : sought.getRecordComponents()) {
      Set<String> allowed = constraints.getOrDefault(component.getName(), Set.of());
      Object[] constants = component.getType().getEnumConstants();
      String any = constants == null ? "ANY" : ((Enum<?>) constants[0]).name();
      words.add(allowed.isEmpty() ? any : allowed.iterator().next());
    }
    return Notation.build(sought, words);
  }

  /** Whether the record would match if its open answer (OPEN, UNKNOWN, PENDING) were settled. */
  public boolean leavesOpen(Record candidate) {
    if (!ofType(candidate) || matches(candidate)) {
      return false;
    }
    for (Map.Entry<String, Set<String>> entry : constraints.entrySet()) {
      String value = Components.value(candidate, entry.getKey());
      boolean settles = UNSETTLED.contains(value) && Components.isEnum(candidate, entry.getKey());
      if (!settles && !entry.getValue().contains(value)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the record speaks of the same code, whatever its answer. */
  public boolean concerns(Record candidate) {
    if (!ofType(candidate)) {
      return false;
    }
    for (Map.Entry<String, Set<String>> entry : constraints.entrySet()) {
      String component = entry.getKey();
      if (!Components.isEnum(candidate, component)
          && !entry.getValue().contains(Components.value(candidate, component))) {
        return false;
      }
    }
    return true;
  }

  /** What the element is about: its first code or constant, such as {@code NO_HARM}; else its type. */
  public String subject() {
    return constraints.values().stream()
        .filter(values -> !values.isEmpty())
        .findFirst()
        .map(values -> String.join("|", values))
        .orElse(type);
  }

  /** The element as a line of both languages, such as {@code Circumstance(NO_HARM, ESTABLISHED)}. */
  public Text label() {
    String body = toString();
    return negated ? Text.of("没有 " + body.substring(4), "no " + body.substring(4)) : Text.of(body, body);
  }

  private boolean ofType(Record candidate) {
    return candidate.getClass().getSimpleName().equals(type);
  }

  /** {@code Circumstance(NO_HARM, ESTABLISHED)}, or {@code not Bar(MITIGATED)}. */
  @Override
  public String toString() {
    String body =
        constraints.values().stream()
            .filter(values -> !values.isEmpty())
            .map(values -> String.join("|", values))
            .collect(Joined.with(", "));
    return (negated ? "not " : "") + type + "(" + body + ")";
  }
}
