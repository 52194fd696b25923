package org.liangfa.engine;

import static java.util.Objects.requireNonNull;

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
  private static final Set<String> CODES = Set.of("kind", "test", "code", "row");

  private final Map<String, ByCode<T>> types = new HashMap<>();

  /** The elements of one type: those that ask for any code, and those that ask for a certain one. */
  private record ByCode<T>(RecordType type, List<Entry<T>> any, Map<String, List<Entry<T>>> byCode) {}

  /** What the components at some places must be, besides the code under which the element is found. */
  private record Entry<T>(int[] positions, Set<String>[] values, T meaning) {}

  /** Adds an element; whether it is negated does not matter. */
  public void add(Element element, T meaning) {
    ByCode<T> type = types.get(element.type());
    if (type == null) {
      Class<?> sought = requireNonNull(Notation.knownTypes().get(element.type()), element.type());
      type = new ByCode<>(RecordType.of(sought), new ArrayList<>(), new HashMap<>());
      types.put(element.type(), type);
    }
    String coded = coded(element, type.type());
    Entry<T> entry = entry(element, type.type(), coded, meaning);
    if (coded.isEmpty()) {
      type.any().add(entry);
      return;
    }
    for (String code : element.constraints().get(coded)) {
      List<Entry<T>> same = type.byCode().get(code);
      if (same == null) {
        same = new ArrayList<>();
        type.byCode().put(code, same);
      }
      same.add(entry);
    }
  }

  /** Gives the meaning of every element that the record matches, once for each element. */
  public void matches(Record record, Consumer<? super T> consumer) {
    RecordType read = RecordType.of(record);
    @Nullable ByCode<T> type = types.get(read.name());
    if (type == null) {
      return;
    }
    each(type.any(), read, record, consumer);
    if (read.isCoded()) {
      @Nullable List<Entry<T>> same = type.byCode().get(read.word(record, 0));
      if (same != null) {
        each(same, read, record, consumer);
      }
    }
  }

  private static <T> void each(
      List<Entry<T>> candidates, RecordType type, Record record, Consumer<? super T> consumer) {
    for (int i = 0; i < candidates.size(); i++) {
      Entry<T> entry = candidates.get(i);
      boolean matches = true;
      for (int j = 0; j < entry.positions().length && matches; j++) {
        matches = entry.values()[j].contains(type.word(record, entry.positions()[j]));
      }
      if (matches) {
        consumer.accept(entry.meaning());
      }
    }
  }

  /** The first component, where it is a code and the element asks for certain ones; else empty. */
  private static String coded(Element element, RecordType type) {
    if (!type.isCoded() || !CODES.contains(type.component(0))) {
      return "";
    }
    @Nullable Set<String> codes = element.constraints().get(type.component(0));
    return codes == null || codes.isEmpty() ? "" : type.component(0);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <T> Entry<T> entry(Element element, RecordType type, String coded, T meaning) {
    int count = element.constraints().size() - (coded.isEmpty() ? 0 : 1);
    int[] positions = new int[count];
    Set<String>[] values = new Set[count];
    int next = 0;
    for (Map.Entry<String, Set<String>> one : element.constraints().entrySet()) {
      if (!one.getKey().equals(coded)) {
        positions[next] = type.position(one.getKey());
        values[next] = one.getValue();
        next++;
      }
    }
    return new Entry<>(positions, values, meaning);
  }
}
