package org.liangfa.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangfa.kernel.Problem;

/** Every mistake in a source file is found, named by its code and placed. */
class SourceReadingTest {
  private static final String GOOD =
      """
      id: "X-1"
      title: {zh: "某条例", en: "Some Regulation"}
      issuer: "某机关"
      rank: "LAW"
      from: "2020-01-01"
      until: ""
      provenance: "made up for this test"
      articles:
        - number: "1"
          mark: "VERBATIM"
          text: |
            甲。乙。
            （一）丙；
            （二）丁。
      """;

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(SourceCode.BAD_YAML, "rank: \"LAW\"", "rank: \"LAW", "X-1.yaml:"),
        mistake(SourceCode.BAD_YAML, "rank: \"LAW\"", "rank: \"LAW\"\nrank: \"LAW\"", "X-1.yaml:5:"),
        mistake(SourceCode.BAD_YAML, "（二）丁。\n", "（二）丁。\n---\nid: \"Y\"\n", "X-1.yaml:"),
        mistake(SourceCode.UNKNOWN_PROPERTY, "issuer:", "isuer: \"某机关\"\nissuer:", "X-1.yaml:3:"),
        mistake(SourceCode.UNKNOWN_PROPERTY, "en: ", "fr: {a: [b]}, en: ", "X-1.yaml:2:"),
        mistake(SourceCode.MISSING, "issuer: \"某机关\"\n", "", "X-1.yaml issuer"),
        mistake(SourceCode.MISSING, "\"某机关\"", "\" \"", "X-1.yaml issuer"),
        mistake(SourceCode.MISSING, "until: \"\"\n", "", "X-1.yaml until"),
        mistake(SourceCode.MISSING, ", en: \"Some Regulation\"", "", "X-1.yaml title.en"),
        mistake(SourceCode.MISSING, "title: {zh: \"某条例\", en: \"Some Regulation\"}\n", "", "X-1.yaml title.zh"),
        mistake(SourceCode.MISSING, "    mark: \"VERBATIM\"\n", "", "X-1.yaml articles[0].mark"),
        mistake(SourceCode.MISSING, "articles:\n", "articles:\n  - null\n", "X-1.yaml articles[0]"),
        mistake(SourceCode.WRONG_TYPE, "number: \"1\"", "number: 1", "X-1.yaml:9:"),
        mistake(SourceCode.WRONG_TYPE, "\"某机关\"", "[\"某机关\"]", "X-1.yaml:3:"),
        mistake(SourceCode.WRONG_TYPE, "\"某机关\"", "true", "X-1.yaml:3:"),
        mistake(SourceCode.WRONG_DATE, "\"2020-01-01\"", "\"2020-1-1\"", "X-1.yaml from"),
        mistake(SourceCode.WRONG_DATE, "until: \"\"", "until: \"2020-02-30\"", "X-1.yaml until"),
        mistake(SourceCode.UNKNOWN_WORD, "\"LAW\"", "\"law\"", "X-1.yaml rank"),
        mistake(SourceCode.UNKNOWN_WORD, "\"VERBATIM\"", "\"INFERENCE\"", "X-1.yaml articles[0].mark"),
        mistake(SourceCode.UNKNOWN_WORD, "rank:", "division: \"CHAPTER\"\nrank:", "X-1.yaml division"),
        mistake(SourceCode.SPAN_ORDER, "until: \"\"", "until: \"2020-01-01\"", "X-1.yaml until"),
        mistake(SourceCode.ID_NOT_FILE_NAME, "\"X-1\"", "\"X-2\"", "X-1.yaml id"),
        mistake(
            SourceCode.DUPLICATE_ARTICLE,
            "articles:\n",
            "articles:\n  - {number: \"1\", mark: \"MEMORY\", text: \"甲。\"}\n",
            "X-1.yaml articles[1]"),
        mistake(SourceCode.UNNAMEABLE, "number: \"1\"", "number: \"一\"", "X-1.yaml articles[0]"),
        mistake(SourceCode.ITEM_ORDER, "（二）", "（三）", "X-1.yaml articles[0]"),
        mistake(SourceCode.ITEM_ORDER, "      甲。乙。\n", "", "X-1.yaml articles[0]"),
        mistake(
            SourceCode.EMPTY_TEXT,
            "articles:\n",
            "articles:\n  - {number: \"2\", mark: \"MEMORY\", text: \" \"}\n",
            "X-1.yaml articles[0]"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsFoundAndPlaced(SourceCode code, String content, String place) {
    List<Problem> problems = problems(new MemoryRuleFiles().with("sources/X-1.yaml", content));
    assertThat(problems)
        .filteredOn(p -> p.code().equals(code.code()))
        .anySatisfy(p -> assertThat(p.place()).startsWith("rules/sources/" + place));
  }

  @Test
  void aGbkFileIsRefusedWithOffsetAndSuspicion() {
    byte[] gbk = GOOD.getBytes(Charset.forName("GBK"));
    assertThat(problems(new MemoryRuleFiles().with("sources/X-1.yaml", gbk)))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo("SOURCE-001");
              // The GBK bytes of 某 happen to be UTF-8 too; those of 条, two bytes on, are not.
              assertThat(p.what().zh()).contains("第 " + (GOOD.indexOf('某') + 2) + " 字节").contains("GBK");
              assertThat(p.fix().en()).contains("UTF-8");
            });
  }

  @Test
  void aCutOffLastCharacterIsNotUtf8() {
    byte[] whole = (GOOD + "# 完").getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertThat(problems(new MemoryRuleFiles().with("sources/X-1.yaml", cut)))
        .extracting(Problem::code)
        .containsExactly("SOURCE-001");
  }

  @Test
  void oneIdInTwoFoldersIsADuplicate() {
    assertThat(
            problems(
                new MemoryRuleFiles()
                    .with("sources/a/X-1.yaml", GOOD)
                    .with("sources/b/X-1.yaml", GOOD)))
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple("SOURCE-010", "rules/sources/b/X-1.yaml id"));
  }

  @Test
  void anEmptyRoomIsAnError() {
    assertThat(problems(new MemoryRuleFiles()))
        .extracting(Problem::code)
        .containsExactly("SOURCE-015");
  }

  @Test
  void anEmptyFileIsAnError() {
    assertThat(problems(new MemoryRuleFiles().with("sources/X-1.yaml", "# nothing\n"))).isNotEmpty();
  }

  @Test
  void allMistakesOfAllFilesComeTogether() {
    String twice = GOOD.replace("\"LAW\"", "\"law\"").replace("\"VERBATIM\"", "\"SURE\"");
    List<Problem> problems =
        problems(
            new MemoryRuleFiles()
                .with("sources/A.yaml", GOOD)
                .with("sources/X-1.yaml", twice)
                .with("sources/Z.yaml", "id: \"Z\n"));
    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly("SOURCE-009", "SOURCE-007", "SOURCE-007", "SOURCE-002");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreAccepted() {
    SourceRegistry registry =
        SourceRegistry.read(
            new MemoryRuleFiles().with("sources/X-1.yaml", "\uFEFF" + GOOD.replace("\n", "\r\n")));
    assertThat(registry.resolve(BasisKey.parse("X-1#1(2)")).text()).isEqualTo("（二）丁。");
  }

  @Test
  void aSentenceThatIntroducesItemsIncludesThem() {
    SourceRegistry registry = SourceRegistry.read(new MemoryRuleFiles().with("sources/X-1.yaml", GOOD));
    assertThat(registry.resolve(BasisKey.parse("X-1#1.1.1")).text()).isEqualTo("甲。");
    assertThat(registry.resolve(BasisKey.parse("X-1#1.1.2")).text()).isEqualTo("乙。\n（一）丙；\n（二）丁。");
  }

  @Test
  void codesAreDistinctAndEveryOneIsProvoked() {
    assertThat(SourceCode.values()).extracting(SourceCode::code).doesNotHaveDuplicates();
    TreeSet<SourceCode> provoked =
        mistakes().map(a -> (SourceCode) a.get()[0]).collect(Collectors.toCollection(TreeSet::new));
    // The rest have a test of their own here, in BasisKeyTest and in SourceRegistryTest.
    provoked.addAll(
        List.of(
            SourceCode.NOT_UTF8,
            SourceCode.DUPLICATE_ID,
            SourceCode.NO_SOURCES,
            SourceCode.KEY_FORM,
            SourceCode.KEY_UNRESOLVED));
    assertThat(provoked).containsExactlyInAnyOrder(SourceCode.values());
  }

  private static Arguments mistake(SourceCode code, String right, String wrong, String place) {
    assertThat(GOOD).contains(right);
    return Arguments.of(code, GOOD.replaceFirst(Pattern.quote(right), wrong), place);
  }

  private static List<Problem> problems(RuleFiles files) {
    return catchThrowableOfType(SourceException.class, () -> SourceRegistry.read(files)).problems();
  }
}
