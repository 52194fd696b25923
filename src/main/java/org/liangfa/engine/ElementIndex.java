package org.liangfa.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Elements by the codes that they look for, so that a record need be held only against those that can match it. Not safe
 * for use by several threads while elements are added.
 *
 * @param <T> what each element stands for
 */
public final class ElementIndex<T> {
  /** Stands for every code of a type. */
  private static final String ANY = "*";

  private static final List<String> CODES = List.of("kind", "test", "code", "row");

  private final Map<String, List<Entry<T>>> entries = new HashMap<>();

  private record Entry<T>(Element element, T meaning) {}

  /** Adds an element; whether it is negated does not matter. */
  public void add(Element element, T meaning) {
    for (String code : codes(element)) {
      entries.computeIfAbsent(element.type() + " " + code, key -> new ArrayList<>()).add(new Entry<>(element, meaning));
    }
  }

  /** Gives the meaning of every element that the record matches, once for each element. */
  public void matches(Record record, Consumer<? super T> consumer) {
    String type = record.getClass().getSimpleName();
    each(entries.get(type + " " + ANY), record, consumer);
    @Nullable String code = Components.code(record);
    if (code != null) {
      each(entries.get(type + " " + code), record, consumer);
    }
  }

  private void each(@Nullable List<Entry<T>> candidates, Record record, Consumer<? super T> consumer) {
    if (candidates != null) {
      for (Entry<T> entry : candidates) {
        if (entry.element().matches(record)) {
          consumer.accept(entry.meaning());
        }
      }
    }
  }

  private static Set<String> codes(Element element) {
    for (String component : CODES) {
      @Nullable Set<String> codes = element.constraints().get(component);
      if (codes != null && !codes.isEmpty()) {
        return codes;
      }
    }
    return Set.of(ANY);
  }
}
