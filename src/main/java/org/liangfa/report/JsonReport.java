package org.liangfa.report;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Money;
import org.liangfa.result.Advice;
import org.liangfa.result.Alternative;
import org.liangfa.result.Result;

/**
 * The published JSON, described by {@code schema/result.schema.json}: keys are the component names of the result
 * records in
 * their order, amounts and points decimal strings, texts in both languages whatever the language asked for. Only an
 * alternative differs from its record: it has the keys of an advice beside its own {@code kind} and {@code condition}.
 */
final class JsonReport implements ReportFormat {
  /** Made when first used: every command knows the formats, few write JSON. */
  private static final class Held {
    static final ObjectWriter WRITER = writer();
  }

  @Override
  public String id() {
    return "json";
  }

  @Override
  public String render(Result result, Language language) {
    return write(result);
  }

  /** The value as pretty JSON with a final newline. */
  static String write(Object value) {
    try {
      return Held.WRITER.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("value: " + value.getClass().getName() + " (expected: writable as JSON)", e);
    }
  }

  private static ObjectWriter writer() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    Separators separators = Separators.createDefaultInstance()
        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
        .withArrayEmptySeparator("")
        .withObjectEmptySeparator("");
    return compact()
        .with(new DefaultPrettyPrinter(separators).withObjectIndenter(indent).withArrayIndenter(indent));
  }

  /** The same on one line. */
  static ObjectWriter compact() {
    SimpleModule module = new SimpleModule();
    module.addSerializer(Money.class, string());
    module.addSerializer(LocalDate.class, string());
    module.addSerializer(BigDecimal.class, new PlainDecimal());
    module.addSerializer(Alternative.class, new FlatAlternative());
    JsonMapper mapper = JsonMapper.builder()
        .visibility(PropertyAccessor.ALL, Visibility.NONE)
        .visibility(PropertyAccessor.FIELD, Visibility.ANY)
        .addModule(module)
        .build();
    mapper.getFactory().setCharacterEscapes(new Escapes());
    return mapper.writer();
  }

  private static <T> JsonSerializer<T> string() {
    return new JsonSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeString(value.toString());
      }
    };
  }

  private static final class PlainDecimal extends JsonSerializer<BigDecimal> {
    @Override
    public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider) throws IOException {
      out.writeString(value.toPlainString());
    }
  }

  private static final class FlatAlternative extends JsonSerializer<Alternative> {
    @Override
    public void serialize(Alternative value, JsonGenerator out, SerializerProvider provider) throws IOException {
      Advice advice = value.advice();
      out.writeStartObject();
      out.writeStringField("kind", value.kind());
      provider.defaultSerializeField("condition", value.condition(), out);
      provider.defaultSerializeField("tier", advice.tier(), out);
      provider.defaultSerializeField("fine", advice.fine(), out);
      provider.defaultSerializeField("confiscation", advice.confiscation(), out);
      provider.defaultSerializeField("otherPenalties", advice.otherPenalties(), out);
      provider.defaultSerializeField("steps", advice.steps(), out);
      provider.defaultSerializeField("reason", advice.reason(), out);
      out.writeEndObject();
    }
  }

  /**
   * Writes controls, direction overrides and other invisible characters by number: same data, harmless on a terminal.
   */
  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes[0x7F] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int point) {
      int type = Character.getType(point);
      boolean unseen = type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR
          || type == Character.PARAGRAPH_SEPARATOR;
      return unseen ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", point)) : null;
    }
  }
}
