package org.liangfa.snapshot;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** A record: its components in their order. */
final class RecordForm implements Form {
  private final Constructor<? extends Record> constructor;
  private final Method[] accessors;
  private final Form[] forms;
  private final RecordComponent[] components;

  RecordForm(Class<? extends Record> type) {
    components = type.getRecordComponents();
    accessors = new Method[components.length];
    forms = new Form[components.length];
    Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has a constructor of its components: " + type, e);
    }
    constructor.setAccessible(true);
    for (int i = 0; i < components.length; i++) {
      accessors[i] = components[i].getAccessor();
      accessors[i].setAccessible(true);
    }
  }

  @Override
  public void write(Object value, Output out) {
    for (int i = 0; i < accessors.length; i++) {
      try {
        form(i).write(accessors[i].invoke(value), out);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + accessors[i], e);
      }
    }
  }

  @Override
  public Object read(Input in) {
    Object[] values = new Object[forms.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = form(i).read(in);
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + constructor, e);
    }
  }

  /** Found when first needed: a record may hold others of its own kind. */
  private Form form(int component) {
    Form form = forms[component];
    if (form == null) {
      Form present = Forms.of(components[component].getGenericType());
      form = components[component].getType().isPrimitive() ? present : present.optional();
      forms[component] = form;
    }
    return form;
  }
}
