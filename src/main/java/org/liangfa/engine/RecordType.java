package org.liangfa.engine;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.RecordAccess;

/** A type of facts or findings: how one is read and made. Looked up once; the looking up costs more than all else. */
final class RecordType {
  private static final Map<Class<?>, RecordType> KNOWN = new ConcurrentHashMap<>();

  private final String name;
  private final RecordComponent[] components;
  private final @Nullable Map<String, Object>[] constants;
  private final RecordAccess access;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private RecordType(Class<? extends Record> type) {
    name = type.getSimpleName();
    components = type.getRecordComponents();
    constants = new Map[components.length];
    for (int i = 0; i < components.length; i++) {
      constants[i] = constants(components[i]);
    }
    access = RecordAccess.of(type);
  }

  static RecordType of(Record record) {
    return of(record.getClass());
  }

  static RecordType of(Class<?> type) {
    RecordType known = KNOWN.get(type);
    if (known == null) {
      known = new RecordType(type.asSubclass(Record.class));
      KNOWN.put(type, known);
    }
    return known;
  }

  private static @Nullable Map<String, Object> constants(RecordComponent component) {
    Object[] all = component.getType().getEnumConstants();
    if (all == null) {
      return null;
    }
    Map<String, Object> byName = new TreeMap<>();
    for (Object one : all) {
      byName.put(((Enum<?>) one).name(), one);
    }
    return byName;
  }

  /** Its simple name, such as {@code Circumstance}. */
  String name() {
    return name;
  }

  int size() {
    return components.length;
  }

  /** The name of the component at a place. */
  String component(int position) {
    return components[position].getName();
  }

  /** The place of a component; -1 if there is none of that name. */
  int position(String component) {
    for (int i = 0; i < components.length; i++) {
      if (components[i].getName().equals(component)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the first component is a code: then the record is about it. */
  boolean isCoded() {
    return components.length > 0 && components[0].getType() == String.class;
  }

  Class<?> valueType(int position) {
    return components[position].getType();
  }

  boolean isEnum(int position) {
    return constants[position] != null;
  }

  /** The code or the name of the constant in a component. */
  String word(Record record, int position) {
    Object value = value(record, position);
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }

  /** What stands in a component. */
  Object value(Record record, int position) {
    return requireNonNull(access.component(record, position));
  }

  /**
   * The code or constant that is written so.
   *
   * @throws IllegalArgumentException if there is no such constant
   */
  Object value(int position, String word) {
    Map<String, Object> known = constants[position];
    if (known == null) {
      return word;
    }
    Object constant = known.get(word);
    if (constant == null) {
      throw new IllegalArgumentException(
          components[position].getName() + ": " + word + " (expected: one of " + new TreeSet<>(known.keySet()) + ")");
    }
    return constant;
  }

  /**
   * The record whose components are written so, in their order.
   *
   * @throws IllegalArgumentException if they are more or fewer, or one is no constant
   */
  Record build(List<String> words) {
    if (components.length != words.size()) {
      String names = String.join(", ", Arrays.stream(components).map(RecordComponent::getName).toList());
      throw new IllegalArgumentException(
          name + ": " + words.size() + " components " + words + " (expected: " + names + ")");
    }
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(i, words.get(i));
    }
    return make(values);
  }

  /** The record of these components. */
  Record make(Object... values) {
    return access.make(values);
  }
}
