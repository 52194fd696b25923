package org.liangfa.engine;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One case of a {@code .cases.yaml} file.
 *
 * @param rule id of the rule that the case speaks of
 * @param name what it claims, as a sentence
 * @param given facts and earlier findings
 * @param expect fires, silent or abstains
 * @param fired with fires: exactly the rules of the phase that fire
 * @param concludes with fires: exactly what the rule concludes
 * @param open with abstains: exactly the open elements
 * @param packs pack in use; null stands for the pack that the file lies in
 * @param on day whose law counts; null stands for 2025-06-30
 */
record RuleCase(
    String rule,
    String name,
    List<String> given,
    String expect,
    @Nullable List<String> fired,
    @Nullable List<String> concludes,
    @Nullable List<String> open,
    @Nullable String packs,
    @Nullable String on) {
  private static final LocalDate ORDINARY_DAY = LocalDate.of(2025, 6, 30);
  private static final ObjectReader READER =
      new YAMLMapper(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .readerFor(new TypeReference<List<RuleCase>>() {});

  RuleCase {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(expect, "expect");
  }

  static List<RuleCase> read(String place, byte[] bytes) {
    try {
      List<RuleCase> cases = READER.readValue(new String(bytes, StandardCharsets.UTF_8));
      return cases == null ? List.of() : cases;
    } catch (IOException e) {
      throw new UncheckedIOException(place + " 读不懂：" + e.getMessage(), e);
    }
  }

  List<Record> facts() {
    return given.stream().map(Notation::parse).toList();
  }

  LocalDate day() {
    return on == null ? ORDINARY_DAY : LocalDate.parse(on);
  }

  List<String> concluded() {
    return sorted(concludes);
  }

  List<String> rulesFired() {
    return sorted(fired);
  }

  List<String> openElements() {
    return sorted(open);
  }

  private static List<String> sorted(@Nullable List<String> list) {
    return list == null ? List.of() : list.stream().sorted().toList();
  }
}
