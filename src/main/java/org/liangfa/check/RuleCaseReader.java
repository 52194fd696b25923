package org.liangfa.check;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.source.Utf8;

/** Reads the cases of one file; a case that cannot be read is a problem, never left out in silence. */
final class RuleCaseReader {
  private static final ObjectReader READER =
      YAMLMapper.builder(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build()
          .readerFor(Draft.class);

  private final String file;
  private final List<Problem> problems;

  private RuleCaseReader(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** A case as YAML holds it. */
  record Draft(
      @Nullable String rule,
      @Nullable String name,
      @Nullable List<String> given,
      @Nullable String expect,
      @Nullable List<String> fired,
      @Nullable List<String> concludes,
      @Nullable List<String> open,
      @Nullable String packs,
      @Nullable String on,
      @Nullable String decided,
      @Nullable List<String> tags) {}

  /** The cases of a file; what cannot be read is added to the problems. */
  static List<LocatedCase> read(String file, byte[] bytes, List<Problem> problems) {
    return Utf8.decode(file, bytes, CheckCode.CASE_UNREADABLE, problems)
        .map(new RuleCaseReader(file, problems)::all)
        .orElse(List.of());
  }

  private List<LocatedCase> all(String text) {
    List<LocatedCase> cases = new ArrayList<>();
    try (JsonParser parser = READER.createParser(text)) {
      if (parser.nextToken() == null) {
        return cases;
      }
      if (parser.currentToken() != JsonToken.START_ARRAY) {
        fail(1, "文件不是用例的列表", "the file is no list of cases");
        return cases;
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        int line = parser.currentTokenLocation().getLineNr();
        Draft draft = READER.readValue(parser);
        read(line, draft).ifPresent(one -> cases.add(new LocatedCase(file, line, one)));
      }
    } catch (JsonProcessingException e) {
      String what = e.getOriginalMessage().lines().findFirst().orElse("");
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      fail(line, "读不懂，其后的用例都没有运行：" + what, "cannot be read, and no case after it was run: " + what);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private Optional<RuleCase> read(int line, Draft draft) {
    Optional<RuleCase.Expect> expect = expect(draft.expect());
    boolean whole = draft.rule() != null && draft.name() != null && draft.given() != null;
    if (!whole || expect.isEmpty()) {
      fail(line, "用例须有 rule、name、given，expect 只能是 fires、silent、abstains",
          "a case needs rule, name and given, and expect is fires, silent or abstains");
      return Optional.empty();
    }
    try {
      RuleCase one = new RuleCase(
          draft.rule(), draft.name(), draft.given(), expect.get(), list(draft.fired()), list(draft.concludes()),
          list(draft.open()), draft.packs(), day(draft.on()), day(draft.decided()), list(draft.tags()));
      one.facts();
      return Optional.of(one);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      fail(line, "“" + draft.name() + "”读不懂：" + e.getMessage(), "cannot be read: " + e.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<RuleCase.Expect> expect(@Nullable String word) {
    return Arrays.stream(RuleCase.Expect.values())
        .filter(expect -> expect.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static List<String> list(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }

  private void fail(int line, String zh, String en) {
    problems.add(CheckCode.CASE_UNREADABLE.at(file + ":" + line, Text.of(zh, en)));
  }
}
