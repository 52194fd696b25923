package org.liangfa.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liangfa.kernel.MessageCode;
import org.liangfa.kernel.Problem;

/** Binds YAML of the rule base to a draft: one document, no repeated or unknown key, strings only. */
public final class StrictYaml {
  private static final YAMLMapper MAPPER = mapper();

  private StrictYaml() {}

  /**
   * What to call the faults of a room.
   *
   * @param malformed YAML that cannot be parsed, or a second document
   * @param wrongType a list, a number or an object where something else belongs
   * @param unknownProperty a key that the draft does not have
   */
  public record Codes(MessageCode malformed, MessageCode wrongType, MessageCode unknownProperty) {}

  /**
   * The draft; nothing if the text cannot be read at all. What is wrong is added to the problems.
   *
   * @param place the file, for messages
   */
  public static <T> Optional<T> parse(
      String place, String text, Class<T> type, Codes codes, List<Problem> problems) {
    ObjectReader reader =
        MAPPER.readerFor(type).withHandler(new UnknownProperties(place, text, codes.unknownProperty(), problems));
    try (JsonParser parser = reader.createParser(text)) {
      T draft = reader.readValue(parser);
      if (parser.nextToken() != null) {
        problems.add(codes.malformed().at(
            YamlPlace.of(place, parser.currentTokenLocation()),
            "一个文件只能有一份 YAML 文档",
            "there is more than one YAML document in the file"));
        return Optional.empty();
      }
      return Optional.ofNullable(draft);
    } catch (MismatchedInputException e) {
      String field = path(e);
      problems.add(codes.wrongType().at(
          YamlPlace.of(place, e.getLocation()),
          (field.isEmpty() ? "文件内容" : field) + " 的类型不对",
          (field.isEmpty() ? "the content of the file" : field) + " is of the wrong type"));
    } catch (JsonProcessingException e) {
      String what = e.getOriginalMessage().lines().findFirst().orElse("");
      problems.add(codes.malformed().at(
          YamlPlace.of(place, e.getLocation()), "YAML 无法解析：" + what, "the YAML cannot be parsed: " + what));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.empty();
  }

  private static YAMLMapper mapper() {
    YAMLFactory factory =
        YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    return YAMLMapper.builder(factory)
        .withCoercionConfig(
            LogicalType.Textual,
            config ->
                config
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
        .build();
  }

  /** {@code articles[3].number}. */
  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  /** Collects unknown properties instead of stopping at the first. */
  private static final class UnknownProperties extends DeserializationProblemHandler {
    private final String place;
    private final String text;
    private final MessageCode code;
    private final List<Problem> problems;

    UnknownProperties(String place, String text, MessageCode code, List<Problem> problems) {
      this.place = place;
      this.text = text;
      this.code = code;
      this.problems = problems;
    }

    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        JsonDeserializer<?> deserializer,
        Object beanOrClass,
        String name)
        throws IOException {
      String known =
          deserializer.getKnownPropertyNames().stream()
              .map(String::valueOf)
              .sorted()
              .collect(Collectors.joining(", "));
      problems.add(
          code.at(
              YamlPlace.ofProperty(place, text, name, parser, context),
              "没有“" + name + "”这一项；已有的是 " + known,
              "unknown property \"" + name + "\"; known are " + known));
      parser.skipChildren();
      return true;
    }
  }
}
