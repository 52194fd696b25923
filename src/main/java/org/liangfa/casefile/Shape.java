package org.liangfa.casefile;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.RecordAccess;

/**
 * What a record says of the file, looked up once.
 *
 * @param access how one is made and read
 * @param parts the components in order
 */
record Shape(RecordAccess access, List<Part> parts) {
  private static final String FORM = Form.class.getSimpleName() + "=";
  private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
    @Override
    protected Shape computeValue(Class<?> type) {
      return look(type);
    }
  };

  /**
   * One component.
   *
   * @param number its place, from 0
   * @param nullable whether it is null when left out
   * @param omit whether it is an empty text when left out
   */
  record Part(int number, String name, Class<?> raw, Type type, boolean nullable, boolean omit, Form.Kind form) {}

  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  private static Shape look(Class<?> type) {
    RecordAccess access = RecordAccess.of(type.asSubclass(Record.class));
    List<Part> parts = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      parts.add(part(parts.size(), component, access.marks(parts.size())));
    }
    return new Shape(access, List.copyOf(parts));
  }

  private static Part part(int number, RecordComponent component, List<String> marks) {
    Form.Kind form = Form.Kind.TEXT;
    for (String mark : marks) {
      if (mark.startsWith(FORM)) {
        form = Form.Kind.valueOf(mark.substring(FORM.length()));
      }
    }
    Class<?> raw = component.getType();
    return new Part(
        number,
        component.getName(),
        raw,
        // What a generic type holds is slow to look up.
        raw.getTypeParameters().length == 0 ? raw : component.getGenericType(),
        marks.contains(Nullable.class.getSimpleName()),
        marks.contains(Omit.class.getSimpleName()),
        form);
  }
}
