package org.liangfa.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Language;
import org.liangfa.report.Reports;
import org.liangfa.result.Result;
import org.liangfa.source.RuleFiles;

/** Every folder of {@code samples/} gives what its author claims; broken and published ones have their own tests. */
class SamplesTest {
  private static final Path SAMPLES = Path.of("samples");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> ELSEWHERE = Set.of("bad", "published");
  private static final Set<String> KEYS = Set.of("options", "exit", "result", "absent");
  private static final Liangfa LIANGFA = Liangfa.open(RuleFiles.directory(Path.of("rules")));

  @TestFactory
  Stream<DynamicTest> samples_give_what_their_authors_claim() {
    return folders().stream().map(folder -> dynamicTest(folder.toString(), () -> check(folder)));
  }

  @Test
  void every_sample_is_complete_and_there_are_some() {
    List<String> incomplete = new ArrayList<>();
    for (Path folder : folders()) {
      if (!Files.exists(folder.resolve("NOTE.md")) || !Files.exists(folder.resolve("expected.json"))) {
        incomplete.add(folder.toString());
      }
    }
    assertThat(folders()).isNotEmpty();
    assertThat(incomplete).as("样本缺少 NOTE.md 或 expected.json").isEmpty();
  }

  private static void check(Path folder) throws IOException, CaseFileException {
    JsonNode expected = JSON.readTree(Files.readAllBytes(folder.resolve("expected.json")));
    expected.fieldNames().forEachRemaining(key -> assertThat(KEYS).as("expected.json: %s", key).contains(key));
    CaseFile file = LIANGFA.read(caseFile(folder));
    Result result = LIANGFA.evaluate(file, options(expected.path("options")));
    JsonNode actual = JSON.readTree(Reports.format("json").render(result, Language.ZH));
    List<String> failures =
        new ArrayList<>(Expectation.failures(expected.path("result"), expected.path("absent"), actual));
    int exit = result.personFirst() ? 1 : 0;
    if (expected.path("exit").asInt(-1) != exit) {
      failures.add("exit\n    应为 expected  " + expected.path("exit") + "\n    实为 actual    " + exit);
    }
    if (!failures.isEmpty()) {
      fail(
          "%s：%d 项预期不符 / expectations failed%n%n  %s%n%n  重现 reproduce  liangfa explain %s",
          folder, failures.size(), String.join("\n\n  ", failures), caseFile(folder));
    }
  }

  private static Options options(JsonNode words) {
    @Nullable String pack = null;
    @Nullable LocalDate asOf = null;
    for (int i = 0; i + 1 < words.size(); i += 2) {
      switch (words.get(i).asText()) {
        case "--pack" -> pack = words.get(i + 1).asText();
        case "--as-of" -> asOf = LocalDate.parse(words.get(i + 1).asText());
        default -> throw new IllegalArgumentException("options: " + words.get(i) + " (expected: --pack or --as-of)");
      }
    }
    return new Options(pack, asOf);
  }

  private static Path caseFile(Path folder) {
    return Files.exists(folder.resolve("case.yaml")) ? folder.resolve("case.yaml") : folder.resolve("case.json");
  }

  private static List<Path> folders() {
    try (Stream<Path> paths = Files.list(SAMPLES)) {
      return paths
          .filter(path -> Files.isDirectory(path) && !ELSEWHERE.contains(path.getFileName().toString()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("samples/ cannot be listed", e);
    }
  }
}
