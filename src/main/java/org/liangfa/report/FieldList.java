package org.liangfa.report;

import java.util.ArrayList;
import java.util.List;
import org.liangfa.report.Block.Field;
import org.liangfa.report.Block.Fields;

/** Collects labelled values and leaves out the blank ones. */
final class FieldList {
  private final List<Field> fields = new ArrayList<>();

  FieldList add(String label, String value) {
    if (!value.isBlank()) {
      fields.add(new Field(label, value));
    }
    return this;
  }

  List<Field> list() {
    return fields;
  }

  Fields fields() {
    return new Fields(fields);
  }
}
