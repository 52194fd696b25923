package org.liangfa.casefile;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record says of the file, looked up once.
 *
 * @param constructor the canonical one
 * @param parts the components in order
 */
record Shape(Constructor<?> constructor, List<Part> parts) {
  private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
    @Override
    protected Shape computeValue(Class<?> type) {
      return look(type);
    }
  };

  /**
   * One component.
   *
   * @param nullable whether it is null when left out
   * @param omit whether it is an empty text when left out
   */
  record Part(String name, Class<?> raw, Type type, boolean nullable, boolean omit, Form.Kind form, Method accessor) {}

  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  private static Shape look(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return new Shape(type.getDeclaredConstructor(types), Arrays.stream(components).map(Shape::part).toList());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("type: " + type.getName() + " (expected: a record)", e);
    }
  }

  private static Part part(RecordComponent component) {
    Form form = component.getAnnotation(Form.class);
    return new Part(
        component.getName(),
        component.getType(),
        component.getGenericType(),
        component.getAnnotatedType().isAnnotationPresent(Nullable.class),
        component.isAnnotationPresent(Omit.class),
        form == null ? Form.Kind.TEXT : form.value(),
        component.getAccessor());
  }
}
