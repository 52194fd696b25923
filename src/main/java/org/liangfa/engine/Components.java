package org.liangfa.engine;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** Reads the components of facts and findings by name: each is a code (a string) or an enum constant. */
final class Components {
  private Components() {}

  /**
   * The code or the name of the enum constant in a component.
   *
   * @throws IllegalArgumentException if the record has no such component
   */
  static String value(Record holder, String component) {
    RecordType type = RecordType.of(holder);
    return type.word(holder, position(type, holder, component));
  }

  static boolean isEnum(Record holder, String component) {
    RecordType type = RecordType.of(holder);
    return type.isEnum(position(type, holder, component));
  }

  static Optional<RecordComponent> find(Class<?> type, String component) {
    return Arrays.stream(type.getRecordComponents()).filter(one -> one.getName().equals(component)).findFirst();
  }

  private static int position(RecordType type, Record holder, String component) {
    int position = type.position(component);
    if (position < 0) {
      throw new IllegalArgumentException("component: " + component + " (expected: one of " + holder + ")");
    }
    return position;
  }
}
