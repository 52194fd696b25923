package org.liangfa.engine;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** Reads the components of facts and findings: each is a code (a string) or an enum constant. */
final class Components {
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

  private static Object read(Record holder, String component) {
    RecordComponent found =
        find(holder.getClass(), component)
            .orElseThrow(
                () -> new IllegalArgumentException("component: " + component + " (expected: one of " + holder + ")"));
    try {
      return found.getAccessor().invoke(holder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component + " of " + holder, e);
    }
  }
}
