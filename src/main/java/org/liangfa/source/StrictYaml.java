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
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liangfa.kernel.Problem;

/** Reads one source file into a draft: UTF-8 only, one document, no repeated or unknown key, strings only. */
final class StrictYaml {
  private static final ObjectReader READER = mapper().readerFor(SourceDraft.class);

  private StrictYaml() {}

  /** The draft, or nothing if the file cannot be read at all; what is wrong is added to the problems. */
  static Optional<SourceDraft> read(String place, byte[] bytes, List<Problem> problems) {
    Optional<String> text = decode(place, bytes, problems);
    return text.isEmpty() ? Optional.empty() : parse(place, text.get(), problems);
  }

  private static Optional<SourceDraft> parse(String place, String text, List<Problem> problems) {
    ObjectReader reader = READER.withHandler(new UnknownProperties(place, text, problems));
    try (JsonParser parser = reader.createParser(text)) {
      SourceDraft draft = reader.readValue(parser);
      if (parser.nextToken() != null) {
        problems.add(
            SourceCode.BAD_YAML.at(
                YamlPlace.of(place, parser.currentTokenLocation()),
                "一个文件只能有一份 YAML 文档",
                "there is more than one YAML document in the file"));
        return Optional.empty();
      }
      return Optional.ofNullable(draft);
    } catch (MismatchedInputException e) {
      String path = path(e);
      problems.add(
          SourceCode.WRONG_TYPE.at(
              YamlPlace.of(place, e.getLocation()),
              (path.isEmpty() ? "文件内容" : path) + " 的类型不对",
              (path.isEmpty() ? "the content of the file" : path) + " is of the wrong type"));
    } catch (JsonProcessingException e) {
      String what = e.getOriginalMessage().lines().findFirst().orElse("");
      problems.add(
          SourceCode.BAD_YAML.at(
              YamlPlace.of(place, e.getLocation()), "YAML 无法解析：" + what, "the YAML cannot be parsed: " + what));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.empty();
  }

  private static Optional<String> decode(String place, byte[] bytes, List<Problem> problems) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = strict(StandardCharsets.UTF_8).decode(in, out, true);
    if (!result.isError()) {
      String text = out.flip().toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
    boolean gbk =
        !strict(Charset.forName("GB18030"))
            .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), true)
            .isError();
    problems.add(
        SourceCode.NOT_UTF8.at(
            place,
            "第 " + in.position() + " 字节起不是 UTF-8" + (gbk ? "，看来是 GBK/GB18030" : ""),
            "not UTF-8 from byte " + in.position() + " on" + (gbk ? "; it looks like GBK/GB18030" : "")));
    return Optional.empty();
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
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
          SourceCode.UNKNOWN_PROPERTY.at(
              YamlPlace.ofProperty(place, text, name, parser, context),
              "没有“" + name + "”这一项；已有的是 " + known,
              "unknown property \"" + name + "\"; known are " + known));
      parser.skipChildren();
      return true;
    }
  }
}
