package org.liangfa.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Problem;
import org.liangfa.source.RuleFiles;

class PublishedCasesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Liangfa LIANGFA = Liangfa.open(RuleFiles.directory(Path.of("rules")));
  private static final Path PUBLISHED = Path.of("samples", "published");
  private static final List<String> SOME = List.of("hb-qichun-26", "js-elevator", "yn-yimen-seed");

  @TempDir private Path folder;

  @Test
  void folder_array_and_lines_give_the_same_cases() throws Exception {
    ArrayNode array = JSON.createArrayNode();
    StringBuilder lines = new StringBuilder("\n");
    for (String id : SOME) {
      copy(id);
      ObjectNode entry = entry(id);
      array.add(entry);
      lines.append(JSON.writeValueAsString(entry)).append('\n');
    }
    Path arrayFile = Files.writeString(folder.resolve("cases.json"), JSON.writeValueAsString(array));
    Path lineFile = Files.writeString(folder.resolve("cases.ndjson"), lines);

    String fromFolder = json(folder);

    assertThat(read(folder).cases()).hasSize(SOME.size());
    assertThat(json(arrayFile)).isEqualTo(fromFolder);
    assertThat(json(lineFile)).isEqualTo(fromFolder);
  }

  @Test
  void one_case_folder_may_be_named_itself() {
    assertThat(read(PUBLISHED.resolve("js-elevator")).cases()).hasSize(1);
  }

  @Test
  void a_bad_case_is_told_with_its_code_and_the_others_are_tested() throws Exception {
    copy("js-elevator");
    copy("hb-qichun-26");
    Path bad = folder.resolve("hb-qichun-26/case.json");
    Files.writeString(bad, Files.readString(bad).replace("\"420000\"", "\"湖北\""));

    PublishedCases cases = read(folder);

    assertThat(cases.cases()).extracting(one -> one.file().caseId()).containsExactly("js-elevator");
    assertThat(cases.problems()).extracting(Problem::code).containsExactly("CASE-070");
    assertThat(Backtest.run(LIANGFA, Options.NONE, cases).failed()).isEqualTo(1);
    assertThat(BacktestFormat.TEXT.render(Backtest.run(LIANGFA, Options.NONE, cases), Language.ZH))
        .contains("没有读入的案件", "CASE-070");
  }

  @Test
  void a_line_that_is_not_json_is_told_by_its_number() throws Exception {
    String line = JSON.writeValueAsString(entry("js-elevator"));
    Path file = Files.writeString(folder.resolve("cases.ndjson"), line + "\n{\"case\": \n");

    PublishedCases cases = read(file);

    assertThat(cases.cases()).hasSize(1);
    assertThat(cases.problems()).hasSize(1);
    assertThat(cases.problems().get(0).code()).isEqualTo("BACKTEST-007");
    assertThat(cases.problems().get(0).place()).endsWith("cases.ndjson:2");
  }

  @Test
  void a_case_file_without_an_outcome_is_one_problem_and_not_one_a_line() {
    PublishedCases cases = read(Path.of("samples/shaoxing-1-as-published/case.json"));

    assertThat(cases.problems()).extracting(Problem::code).containsExactly("BACKTEST-002");
  }

  @Test
  void one_entry_over_several_lines_and_a_byte_order_mark_are_read() throws Exception {
    String entry = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(entry("js-elevator"));
    Path file = Files.writeString(folder.resolve("cases.json"), "\uFEFF" + entry);

    assertThat(read(file).problems()).isEmpty();
    assertThat(read(file).cases()).hasSize(1);
  }

  @Test
  void why_a_file_cannot_be_read_is_told_in_words() throws Exception {
    Path gbk = Files.write(folder.resolve("gbk.ndjson"), "{\"case\": \"案\"}".getBytes("GBK"));

    assertThat(read(folder.resolve("no-such-file")).problems().get(0).what().zh()).isEqualTo("读取失败：没有这个文件");
    assertThat(read(gbk).problems().get(0).what().en()).isEqualTo("cannot be read: not UTF-8");
  }

  @Test
  void nothing_to_test_on_is_an_error() {
    assertThat(read(folder).problems()).extracting(Problem::code).containsExactly("BACKTEST-001");
    assertThat(read(folder.resolve("no-such-file")).problems()).extracting(Problem::code)
        .containsExactly("BACKTEST-007");
  }

  @Test
  void a_folder_without_one_of_its_files_is_told() throws Exception {
    copy("js-elevator");
    copy("hb-qichun-26");
    Files.delete(folder.resolve("js-elevator/case.json"));
    Files.delete(folder.resolve("hb-qichun-26/outcome.json"));

    assertThat(read(folder).problems()).extracting(Problem::code).containsExactly("BACKTEST-003", "BACKTEST-002");
  }

  @Test
  void one_case_counts_once() throws Exception {
    copy("js-elevator");
    Files.createDirectories(folder.resolve("again"));
    Files.copy(folder.resolve("js-elevator/case.json"), folder.resolve("again/case.json"));
    Files.copy(folder.resolve("js-elevator/outcome.json"), folder.resolve("again/outcome.json"));

    assertThat(read(folder).cases()).hasSize(1);
    assertThat(read(folder).problems()).extracting(Problem::code).containsExactly("BACKTEST-006");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "\"grade\": \"A\" | \"grade\": \"D\"",
    "\"tier\": \"AGGRAVATED\" | \"tier\": \"从重\"",
    "\"280000.00\" | 280000",
    "\"280000.00\" | \"28万\"",
    "\"tierBasis\" | \"tier_basis\"",
    "liangfa/outcome/1 | liangfa/outcome/2",
    "\"2025-09-28\" | \"2025-9-28\"",
    "\"secondary\": \"NO\" | \"secondary\": false",
    "\"caseId\": \"js-elevator\" | \"caseId\": \"\""
  })
  void an_outcome_out_of_form_is_told(String right, String wrong) throws Exception {
    copy("js-elevator");
    Path outcome = folder.resolve("js-elevator/outcome.json");
    String text = Files.readString(outcome);
    Files.writeString(outcome, text.replace(right, wrong));

    assertThat(text).contains(right);
    assertThat(read(folder).cases()).isEmpty();
    assertThat(read(folder).problems()).extracting(Problem::code).contains("BACKTEST-004");
    assertThat(schema().validate(JSON.readTree(Files.readString(outcome)))).as("the schema refuses it too").isNotEmpty();
  }

  @Test
  void case_and_outcome_of_different_cases_are_not_compared() throws Exception {
    copy("js-elevator");
    Files.copy(PUBLISHED.resolve("hb-qichun-26/outcome.json"), folder.resolve("o.json"));
    Files.move(folder.resolve("o.json"), folder.resolve("js-elevator/outcome.json"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    assertThat(read(folder).problems()).extracting(Problem::code).containsExactly("BACKTEST-005");
  }

  @Test
  void every_published_outcome_is_valid_by_the_schema() throws Exception {
    try (Stream<Path> folders = Files.list(PUBLISHED)) {
      for (Path one : folders.filter(Files::isDirectory).toList()) {
        JsonNode node = JSON.readTree(Files.readAllBytes(one.resolve("outcome.json")));
        assertThat(schema().validate(node)).as("%s", one).isEmpty();
      }
    }
  }

  private static PublishedCases read(Path path) {
    return PublishedCases.read(LIANGFA, path, path.toString());
  }

  private static String json(Path path) {
    return BacktestFormat.JSON.render(Backtest.run(LIANGFA, Options.NONE, read(path)), Language.ZH);
  }

  private static ObjectNode entry(String id) throws IOException {
    ObjectNode entry = JSON.createObjectNode();
    entry.set("case", JSON.readTree(Files.readAllBytes(PUBLISHED.resolve(id).resolve("case.json"))));
    entry.set("outcome", JSON.readTree(Files.readAllBytes(PUBLISHED.resolve(id).resolve("outcome.json"))));
    return entry;
  }

  private void copy(String id) throws IOException {
    Files.createDirectories(folder.resolve(id));
    for (String name : List.of("case.json", "outcome.json")) {
      Files.copy(PUBLISHED.resolve(id).resolve(name), folder.resolve(id).resolve(name));
    }
  }

  private static JsonSchema schema() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("src/main/resources/schema/outcome.schema.json"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JSON.readTree(bytes));
  }
}
