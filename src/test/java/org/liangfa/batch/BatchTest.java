package org.liangfa.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.report.Reports;

/** A run over many cases gives what each case gives by itself, in order, whatever happens to it on the way. */
class BatchTest {
  private static final Liangfa LIANGFA = Liangfa.packaged();
  /** What would change the result is searched for in other tests; without, these are ten times faster. */
  private static final Options OPTIONS = new Options(null, null, Options.Changes.NONE);
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;
  private Path out = Path.of("");

  @BeforeEach
  void output() {
    out = folder.resolve("results.ndjson");
  }

  private static Batch batch(int threads) {
    Problem bug = BatchCode.NO_CASES.at("bug", Text.of("bug", "bug"));
    return new Batch(LIANGFA, OPTIONS, threads, e -> {
      throw new AssertionError(bug + " on a case", e);
    }, (cases, errors, done) -> {}, () -> true);
  }

  private static LineSource source(byte[] bytes) throws IOException {
    return new LineSource(new ByteArrayInputStream(bytes), "cases.ndjson", bytes.length);
  }

  private PartialFile file(PartialFile.Start start) {
    return new PartialFile(out, out.toString(), start, start == PartialFile.Start.IN_PLACE);
  }

  private static String line(String sample) {
    try {
      return JSON.writeValueAsString(JSON.readTree(Path.of("samples", sample, "case.json").toFile()));
    } catch (IOException e) {
      throw new AssertionError(sample, e);
    }
  }

  private static final List<String> SAMPLES = List.of(
      "shaoxing-1-as-published", "first-offence-may-not-penalise", "form-stepped-at-boundary", "bar-major-hazard");

  /** Twenty lines: good ones, and the third of every four broken in a way of its own. */
  private static byte[] mixed() {
    StringBuilder text = new StringBuilder("\uFEFF");
    String one = line(SAMPLES.get(0));
    List<String> broken = List.of(
        one.substring(0, 100),
        "{\"schema\":\"liangfa/case/1\",\"schema\":\"liangfa/case/1\"}",
        one.replace("\"330600\"", "\"330600\u0000\""),
        "[1]",
        "caseId: yaml");
    for (String bad : broken) {
      text.append(one).append("\r\n").append(line(SAMPLES.get(1))).append("\n\n").append(bad).append("\n  \n");
      text.append(line(SAMPLES.get(2))).append('\n');
    }
    return text.toString().getBytes(UTF_8);
  }

  private static byte[] run(byte[] input, int threads) throws IOException, BatchException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    batch(threads).run(source(input), bytes);
    return bytes.toByteArray();
  }

  @Test
  void each_line_is_what_evaluate_gives_for_the_case_alone() throws Exception {
    List<Path> samples;
    try (Stream<Path> folders = Files.list(Path.of("samples"))) {
      samples = folders.map(one -> one.resolve("case.json")).filter(Files::exists).sorted().toList();
    }
    StringBuilder input = new StringBuilder();
    for (Path sample : samples) {
      input.append(JSON.writeValueAsString(JSON.readTree(sample.toFile()))).append('\n');
    }
    List<String> lines = new String(run(input.toString().getBytes(UTF_8), 2), UTF_8).lines().toList();

    assertThat(lines).hasSameSizeAs(samples);
    for (int i = 0; i < lines.size(); i++) {
      String alone =
          Reports.format("json").render(LIANGFA.evaluate(LIANGFA.read(samples.get(i)), OPTIONS), Language.ZH);
      assertThat(JSON.readTree(lines.get(i))).as(samples.get(i).toString()).isEqualTo(JSON.readTree(alone));
      assertThat(lines.get(i)).as("%s: escapes are the same", samples.get(i))
          .isEqualTo(alone.lines().map(String::strip).reduce("", BatchTest::joined));
    }
  }

  /** A pretty line without the space after the name. */
  private static String joined(String before, String line) {
    return before + line.replaceFirst("^(\"[A-Za-z]+\":) ", "$1");
  }

  @Test
  void the_bytes_do_not_depend_on_the_number_of_threads() throws Exception {
    byte[] input = mixed();
    byte[] one = run(input, 1);
    assertThat(run(input, 2)).satisfies(bytes -> assertSame(bytes, one, "two threads"));
    assertSame(run(input, 5), one, "five threads");
  }

  @Test
  void every_line_and_the_summary_are_valid_by_the_published_schemas() throws Exception {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    Summary summary = batch(2).run(source(mixed()), written);
    JsonSchema result = schema("result");
    JsonSchema error = schema("batch-error");
    for (String line : written.toString(UTF_8).lines().toList()) {
      JsonNode json = JSON.readTree(line);
      assertThat((json.has("problems") ? error : result).validate(json)).as(line).isEmpty();
      assertThat((json.has("problems") ? result : error).validate(json)).as("not taken for the other: " + line).isNotEmpty();
    }
    JsonNode counted = JSON.readTree(summary.json());
    assertThat(schema("batch-summary").validate(counted)).as(counted.toString()).isEmpty();
    assertThat(counted.has("shareOfMinimum")).as("with a fine and a minimum").isTrue();
  }

  private static JsonSchema schema(String name) throws IOException {
    JsonNode text = JSON.readTree(Files.readAllBytes(Path.of("src/main/resources/schema/" + name + ".schema.json")));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
  }

  @Test
  void a_broken_line_becomes_a_record_in_its_place_with_its_number_and_the_code_that_evaluate_gives() throws Exception {
    List<String> lines = new String(run(mixed(), 2), UTF_8).lines().toList();

    assertThat(lines).hasSize(20);
    List<String> codes = List.of("CASE-021", "CASE-037", "CASE-007", "CASE-053", "CASE-027");
    for (int i = 0; i < 5; i++) {
      JsonNode record = JSON.readTree(lines.get(4 * i + 2));
      assertThat(record.fieldNames()).toIterable().containsExactly("source", "line", "problems");
      assertThat(record.get("source").asText()).isEqualTo("cases.ndjson");
      assertThat(record.get("line").asInt()).as("blank lines count").isEqualTo(6 * i + 4);
      assertThat(record.get("problems").findValuesAsText("code")).as(lines.get(4 * i + 2)).contains(codes.get(i));
      assertThat(record.get("problems").get(0).get("place").asText()).startsWith("cases.ndjson:" + (6 * i + 4));
      assertThat(JSON.readTree(lines.get(4 * i + 3)).get("caseId").asText()).isEqualTo(SAMPLES.get(2));
    }
  }

  @Test
  void a_line_that_is_too_long_is_told_like_a_file_that_is_too_long_and_the_next_is_read() throws Exception {
    byte[] input = ("{\"schema\":\"" + "x".repeat(5 << 20) + "\"}\n" + line(SAMPLES.get(0)) + "\n").getBytes(UTF_8);
    List<String> lines = new String(run(input, 2), UTF_8).lines().toList();

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("\"line\":1").contains("CASE-004");
    assertThat(lines.get(1)).contains("\"caseId\":\"" + SAMPLES.get(0) + "\"");
  }

  @Test
  void a_run_cut_short_at_any_byte_goes_on_to_the_same_bytes() throws Exception {
    for (String name : List.of("results.ndjson", "results.ndjson.gz")) {
      out = folder.resolve(name);
      Path partial = folder.resolve(name + ".partial");
      Path state = folder.resolve(name + ".partial.state");
      byte[] input = mixed();
      batch(2).run(source(input), file(PartialFile.Start.ANEW));
      byte[] whole = Files.readAllBytes(out);
      byte[] plain = name.endsWith(".gz") ? new GZIPInputStream(new ByteArrayInputStream(whole)).readAllBytes() : whole;
      assertSame(plain, run(input, 1), name);
      assertThat(partial).doesNotExist();
      assertThat(state).doesNotExist();
      Files.delete(out);
      // Broken off after the second chunk: the third is not written, or written in part.
      assertThatThrownBy(() -> batch(2).run(breaking(input, 17), file(PartialFile.Start.ANEW)))
          .isInstanceOf(BatchException.class);
      byte[] left = Files.readAllBytes(partial);
      byte[] known = Files.readAllBytes(state);
      assertSame(Arrays.copyOf(whole, left.length), left, name);
      int step = Math.max(1, left.length / 10);
      for (int cut = left.length; cut >= 0; cut -= cut > left.length - 5 ? 1 : step) {
        for (byte[] torn : List.of(Arrays.copyOf(left, cut), Arrays.copyOf(whole, Math.min(whole.length, left.length + cut)))) {
          Files.write(partial, torn);
          Files.write(state, known);
          batch(2).run(source(input), file(PartialFile.Start.RESUMED));
          assertSame(Files.readAllBytes(out), whole, name + " cut at byte " + torn.length);
          assertThat(partial).doesNotExist();
          assertThat(state).doesNotExist();
          Files.delete(out);
        }
      }
    }
  }

  private static void assertSame(byte[] actual, byte[] expected, String what) {
    assertThat(Arrays.mismatch(actual, expected)).as("%s: first byte that differs", what).isEqualTo(-1);
  }

  /** The input, breaking off after so many cases. */
  private static LineSource breaking(byte[] input, int cases) throws IOException {
    byte[] packed = gz(input);
    return new LineSource(new ByteArrayInputStream(packed, 0, packed.length - 9), "cases.ndjson", packed.length) {
      private int given;

      @Override
      public @Nullable RawCase next() throws IOException {
        if (given++ == cases) {
          throw new IOException("the tape is torn");
        }
        return super.next();
      }
    };
  }

  private static byte[] gz(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream to = new GZIPOutputStream(packed)) {
      to.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void an_input_that_breaks_off_leaves_a_partial_output_and_a_code() throws IOException {
    byte[] packed = gz(mixed());
    byte[] cut = Arrays.copyOf(packed, packed.length - 9);

    assertRefused(BatchCode.INPUT_BROKEN, () -> batch(2).run(source(cut), file(PartialFile.Start.ANEW)));
    assertThat(out).doesNotExist();
    assertThat(folder.resolve("results.ndjson.partial")).exists();
    assertRefused(BatchCode.PARTIAL_EXISTS, () -> batch(2).run(source(packed), file(PartialFile.Start.ANEW)));
  }

  @Test
  void only_the_same_run_is_taken_up() throws Exception {
    byte[] input = mixed();
    assertRefused(BatchCode.NOTHING_TO_RESUME, () -> batch(1).run(source(input), file(PartialFile.Start.RESUMED)));
    assertRefused(BatchCode.INPUT_BROKEN, () -> batch(1).run(breaking(input, 17), file(PartialFile.Start.ANEW)));
    byte[] other = new String(input, UTF_8).replace("20000.00", "20000.01").getBytes(UTF_8);
    assertRefused(BatchCode.OTHER_INPUT, () -> batch(1).run(source(other), file(PartialFile.Start.RESUMED)));
    Batch national = new Batch(
        LIANGFA, new Options("national", null, Options.Changes.NONE), 1, e -> {
          throw e;
        }, (cases, errors, done) -> {}, () -> true);
    assertRefused(BatchCode.OTHER_RUN, () -> national.run(source(input), file(PartialFile.Start.RESUMED)));
    Files.writeString(folder.resolve("results.ndjson.partial.state"), "{\"run\":");
    assertRefused(BatchCode.STATE_DAMAGED, () -> batch(1).run(source(input), file(PartialFile.Start.RESUMED)));
    assertThat(folder.resolve("results.ndjson.partial")).as("nothing is lost by asking").isNotEmptyFile();
  }

  private static final String MAPPING = """
      case:
        schema: liangfa/case/1
        title: 表格案件
        fileDate: "2025-05-20"
        agency: {name: 某局, competence: "YES"}
        jurisdiction: "330600"
        stage: INVESTIGATION
        party: {kind: INDIVIDUAL_BUSINESS, name: 某店}
        violation: {id: fireworks-unlicensed-trade, conduct: 无证经营}
        circumstances: [{kind: FACTS_PROVEN, state: ESTABLISHED, evidence: [E1]}, {kind: FIRST_OFFENCE, evidence: [E1]}]
        evidence: [{id: E1, kind: DOCUMENTARY, title: 证据, verified: "YES", lawful: "YES"}]
      columns: {案号: caseId, 货值: violation.goodsValue, 首违: "circumstances[1].state", 备注: ""}
      """;

  private static List<JsonNode> rows(String table) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RowSource source = new RowSource(
        new ByteArrayInputStream(table.getBytes(UTF_8)), "cases.csv", MAPPING.getBytes(UTF_8), "columns.yaml");
    batch(2).run(source, bytes);
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : bytes.toString(UTF_8).lines().toList()) {
      nodes.add(JSON.readTree(line));
    }
    return nodes;
  }

  @Test
  void a_row_of_a_table_is_a_case_and_a_bad_row_a_record_with_its_line() throws Exception {
    List<JsonNode> rows = rows("\uFEFF案号,货值,首违,备注\r\nA-1,100.00,ESTABLISHED,\"两\n行\"\nA-2,百元,OPEN,\n\nA-3,1.00,OPEN\n"
        + "A-4,,OPEN,x\n");

    assertThat(rows).hasSize(4);
    assertThat(rows.get(0).get("caseId").asText()).isEqualTo("A-1");
    assertThat(rows.get(1).get("line").asInt()).isEqualTo(4);
    assertThat(rows.get(1).get("problems").get(0).get("place").asText()).isEqualTo("cases.csv:4 violation.goodsValue");
    assertThat(rows.get(1).get("problems").get(0).get("code").asText()).isEqualTo("CASE-060");
    assertThat(rows.get(2).get("line").asInt()).isEqualTo(6);
    assertThat(rows.get(2).get("problems").get(0).get("code").asText()).isEqualTo("BATCH-011");
    assertThat(rows.get(3).get("caseId").asText()).isEqualTo("A-4");
  }

  @Test
  void a_mapping_that_is_not_utf_8_is_refused_and_told_as_such() {
    byte[] gbk = MAPPING.getBytes(Charset.forName("GBK"));

    assertThatThrownBy(() -> new RowSource(new ByteArrayInputStream(new byte[0]), "cases.csv", gbk, "columns.yaml"))
        .isInstanceOfSatisfying(BatchException.class, refused -> {
          assertThat(refused.problem().place()).isEqualTo("columns.yaml");
          assertThat(refused.problem().what().zh()).contains("不是 UTF-8", "GBK");
        });
  }

  @Test
  void a_link_to_a_folder_is_read_as_the_folder() throws IOException {
    Path cases = Files.createDirectory(folder.resolve("cases"));
    Files.writeString(cases.resolve("one.json"), line(SAMPLES.get(0)));
    Path link = Files.createSymbolicLink(folder.resolve("link"), cases);

    try (FolderSource source = new FolderSource(link, "link")) {
      assertThat(source.total()).isEqualTo(1);
      RawCase read = source.next();
      assertThat(read).isNotNull();
      assertThat(read.source()).isEqualTo("link/one.json");
    }
  }

  @Test
  void a_table_whose_columns_are_not_those_mapped_is_refused() {
    for (String header : List.of("案号,货值,首违", "案号,货值,首违,备注,其他", "案号,案号,货值,首违,备注", "")) {
      assertRefused(BatchCode.COLUMNS, () -> rows(header + "\n"));
    }
  }

  @Test
  void no_case_is_no_result() {
    assertRefused(BatchCode.NO_CASES, () -> batch(1).run(source("\n \n".getBytes(UTF_8)), file(PartialFile.Start.ANEW)));
    assertThat(folder).isEmptyDirectory();
  }

  private interface Step {
    void run() throws Exception;
  }

  private static void assertRefused(BatchCode code, Step step) {
    assertThatThrownBy(step::run)
        .as(code.code())
        .asInstanceOf(type(BatchException.class))
        .extracting(e -> e.problem().code())
        .isEqualTo(code.code());
  }
}
