package org.liangfa.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.liangfa.kernel.Problem;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.YamlPlace;

/** Binds a YAML file to a draft record: UTF-8 only, one document, no repeated or unknown key, strings only. */
final class YamlFile {
  private static final ObjectMapper MAPPER = mapper();

  private YamlFile() {}

  /** The draft, or nothing if the file cannot be read at all; what is wrong is added to the problems. */
  static <T> Optional<T> read(RuleFiles files, String path, Class<T> type, List<Problem> problems) {
    String place = "rules/" + path;
    return Utf8.decode(place, files.bytes(path), problems).flatMap(text -> parse(place, text, type, problems));
  }

  /** The draft of a text, or of a part of a file that begins with as many empty lines as stand before it. */
  static <T> Optional<T> parse(String place, String text, Class<T> type, List<Problem> problems) {
    ObjectReader reader = MAPPER.readerFor(type).withHandler(new UnknownProperties(place, text, problems));
    try (JsonParser parser = reader.createParser(text)) {
      T draft = reader.readValue(parser);
      if (parser.nextToken() != null) {
        problems.add(
            TableCode.MALFORMED.at(
                YamlPlace.of(place, parser.currentTokenLocation()),
                "一个文件只能有一份 YAML 文档",
                "there is more than one YAML document in the file"));
        return Optional.empty();
      }
      return Optional.ofNullable(draft);
    } catch (MismatchedInputException e) {
      String field = path(e);
      problems.add(
          TableCode.WRONG_TYPE.at(
              YamlPlace.of(place, e.getLocation()),
              (field.isEmpty() ? "文件内容" : field) + " 的类型不对",
              (field.isEmpty() ? "the content of the file" : field) + " is of the wrong type"));
    } catch (JsonProcessingException e) {
      String what = e.getOriginalMessage().lines().findFirst().orElse("");
      problems.add(
          TableCode.MALFORMED.at(
              YamlPlace.of(place, e.getLocation()), "YAML 无法解析：" + what, "the YAML cannot be parsed: " + what));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.empty();
  }

  private static ObjectMapper mapper() {
    YAMLFactory factory = YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
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

  /** {@code violations[3].versions[0].fine.min}. */
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
    private final List<Problem> problems;

    UnknownProperties(String place, String text, List<Problem> problems) {
      this.place = place;
      this.text = text;
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
          TableCode.UNKNOWN_PROPERTY.at(
              YamlPlace.ofProperty(place, text, name, parser, context),
              "没有“" + name + "”这一项；已有的是 " + known,
              "unknown property \"" + name + "\"; known are " + known));
      parser.skipChildren();
      return true;
    }
  }
}
