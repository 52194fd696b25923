package org.liangfa.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the records of one type of their components and reads these, by number. Reflection is prepared anew in every
 * process, at some milliseconds for each type, so the build writes a class for it beside each record that it packs; where
 * there is none, as in tests, reflection does the same.
 */
public abstract class RecordAccess {
  /** What the name of the class that the build writes adds to that of the record. */
  public static final String WRITTEN = "$$Access";

  protected RecordAccess() {}

  /** The access to a type. */
  public static RecordAccess of(Class<? extends Record> type) {
    try {
      Class<?> written = Class.forName(type.getName() + WRITTEN, true, type.getClassLoader());
      return (RecordAccess) written.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      return new ReflectiveAccess(type);
    }
  }

  /**
   * The record of these components, in their order.
   *
   * @param components as many as the record has, of their types
   * @throws RuntimeException if the record refuses them; the very exception that it throws
   */
  public abstract Record make(@Nullable Object... components);

  /** What stands in a component of the record. */
  public abstract @Nullable Object component(Record record, int number);

  /**
   * The annotations of a component and of its type that can be read while the program runs, by simple name, each with its
   * value if it has one, in no certain order: {@code Nullable}, {@code Form=ID}.
   */
  public abstract List<String> marks(int number);
}
