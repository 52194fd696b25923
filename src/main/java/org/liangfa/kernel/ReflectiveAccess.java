package org.liangfa.kernel;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Access to records of a type for which the build has written none. */
final class ReflectiveAccess extends RecordAccess {
  private final Constructor<? extends Record> constructor;
  private final Method[] accessors;
  private final RecordComponent[] components;

  ReflectiveAccess(Class<? extends Record> type) {
    components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    accessors = new Method[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      accessors[i] = components[i].getAccessor();
      accessors[i].setAccessible(true);
    }
    try {
      constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has a constructor of its components: " + type, e);
    }
    constructor.setAccessible(true);
  }

  @Override
  public Record make(@Nullable Object... components) {
    try {
      return constructor.newInstance(components);
    } catch (InvocationTargetException e) {
      throw thrown(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + constructor, e);
    }
  }

  @Override
  public @Nullable Object component(Record record, int number) {
    try {
      return accessors[number].invoke(record);
    } catch (InvocationTargetException e) {
      throw thrown(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + accessors[number], e);
    }
  }

  @Override
  public List<String> marks(int number) {
    return Stream.of(components[number].getAnnotations(), components[number].getAnnotatedType().getAnnotations())
        .flatMap(Arrays::stream)
        .map(ReflectiveAccess::mark)
        .toList();
  }

  private static String mark(Annotation annotation) {
    String name = annotation.annotationType().getSimpleName();
    try {
      Method value = annotation.annotationType().getDeclaredMethod("value");
      value.setAccessible(true);
      return name + "=" + value.invoke(annotation);
    } catch (NoSuchMethodException e) {
      return name;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + annotation, e);
    }
  }

  private static RuntimeException thrown(InvocationTargetException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
  }
}
