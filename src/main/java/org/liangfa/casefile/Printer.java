package org.liangfa.casefile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.util.List;
import org.liangfa.clause.FineClause;
import org.liangfa.kernel.Money;

/**
 * Writes a case file as canonical JSON: names in the order of the records, every single fact that is open as {@code
 * "UNKNOWN"}, sections that are open and texts that are empty left out.
 */
final class Printer {
  private final JsonGenerator out;

  private Printer(JsonGenerator out) {
    this.out = out;
  }

  static String print(CaseFile file) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text).setPrettyPrinter(CaseSchema.printer())) {
      out.writeStartObject();
      out.writeStringField("schema", CaseFiles.SCHEMA);
      new Printer(out).members(file);
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text + "\n";
  }

  private void members(Record value) throws IOException {
    Shape shape = Shape.of(value.getClass());
    for (Shape.Part part : shape.parts()) {
      Object member = shape.access().component(value, part.number());
      if (member != null && !isLeftOut(member, part)) {
        out.writeFieldName(part.name());
        write(member);
      }
    }
  }

  private static boolean isLeftOut(Object member, Shape.Part part) {
    if (member instanceof Known.Unknown && part.type() instanceof ParameterizedType known) {
      return known.getActualTypeArguments()[0] instanceof Class<?> inner && inner.isRecord() && inner != Money.class;
    }
    return part.omit() && member.equals("");
  }

  private void write(Object value) throws IOException {
    if (value instanceof Known.Value<?> stated) {
      write(stated.value());
    } else if (value instanceof Known.Unknown) {
      out.writeString("UNKNOWN");
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      for (Object item : list) {
        write(item);
      }
      out.writeEndArray();
    } else if (value instanceof Record record && !(value instanceof Money)) {
      out.writeStartObject();
      if (value instanceof FineClause) {
        out.writeStringField("form", FineForm.name(value.getClass()));
      }
      members(record);
      out.writeEndObject();
    } else {
      out.writeString(text(value));
    }
  }

  private static String text(Object value) {
    if (value instanceof Boolean yes) {
      return yes ? "YES" : "NO";
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
  }
}
