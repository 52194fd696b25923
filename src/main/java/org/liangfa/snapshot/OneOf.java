package org.liangfa.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sealed interface: which of its records, then the record. */
final class OneOf implements Form {
  private final List<Class<?>> records = new ArrayList<>();

  OneOf(Class<?> type) {
    add(type);
  }

  private void add(Class<?> type) {
    if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(this::add);
    } else {
      records.add(type);
    }
  }

  @Override
  public void write(Object value, Output out) {
    out.number(records.indexOf(value.getClass()));
    Forms.of(value.getClass()).write(value, out);
  }

  @Override
  public Object read(Input in) {
    return Forms.of(records.get(in.count())).read(in);
  }
}
