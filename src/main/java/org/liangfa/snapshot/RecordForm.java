package org.liangfa.snapshot;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.RecordAccess;

/** A record: its components in their order. */
final class RecordForm implements Form {
  private final RecordAccess access;
  private final Form[] forms;
  private final RecordComponent[] components;

  RecordForm(Class<? extends Record> type) {
    access = RecordAccess.of(type);
    components = type.getRecordComponents();
    forms = new Form[components.length];
  }

  @Override
  public void write(Object value, Output out) {
    for (int i = 0; i < forms.length; i++) {
      form(i).write(access.component((Record) value, i), out);
    }
  }

  @Override
  public Object read(Input in) {
    @Nullable Object[] values = new @Nullable Object[forms.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = form(i).read(in);
    }
    return access.make(values);
  }

  /** Found when first needed: a record may hold others of its own kind. */
  private Form form(int component) {
    Form form = forms[component];
    if (form == null) {
      Class<?> raw = components[component].getType();
      Form present = Forms.of(raw.getTypeParameters().length == 0 ? raw : components[component].getGenericType());
      form = raw.isPrimitive() ? present : present.optional();
      forms[component] = form;
    }
    return form;
  }
}
