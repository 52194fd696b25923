package org.liangfa.engine;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads the components of facts and findings: each is a code (a string) or an enum constant. */
final class Components {
  private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

  private Components() {}

  /** The code or the name of the enum constant in a component. */
  static String value(Record holder, String component) {
    Object value = read(holder, component);
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }

  static boolean isEnum(Record holder, String component) {
    return read(holder, component) instanceof Enum<?>;
  }

  static Optional<RecordComponent> find(Class<?> type, String component) {
    return Arrays.stream(type.getRecordComponents()).filter(one -> one.getName().equals(component)).findFirst();
  }

  /**
   * What stands in a component.
   *
   * @throws IllegalArgumentException if the record has no such component
   */
  static Object read(Record holder, String component) {
    Method accessor = accessors(holder.getClass()).get(component);
    if (accessor == null) {
      throw new IllegalArgumentException("component: " + component + " (expected: one of " + holder + ")");
    }
    return read(holder, accessor);
  }

  /** The code that the record is about: its first component where that is a string; else null. */
  static @Nullable String code(Record holder) {
    for (Method first : accessors(holder.getClass()).values()) {
      return first.getReturnType() == String.class ? (String) read(holder, first) : null;
    }
    return null;
  }

  static Object read(Record holder, Method accessor) {
    try {
      return requireNonNull(accessor.invoke(holder));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + accessor.getName() + " of " + holder, e);
    }
  }

  /** The accessors by component, in their order; looking them up anew each time costs more than all else here. */
  private static Map<String, Method> accessors(Class<?> type) {
    Map<String, Method> known = ACCESSORS.get(type);
    if (known == null) {
      known = new LinkedHashMap<>();
      for (RecordComponent component : type.getRecordComponents()) {
        known.put(component.getName(), component.getAccessor());
      }
      ACCESSORS.put(type, known);
    }
    return known;
  }
}
