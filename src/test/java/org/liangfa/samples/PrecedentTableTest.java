package org.liangfa.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.source.RuleFiles;
import org.liangfa.table.Side;

/**
 * The table of comparable decisions says what {@code samples/published/} says. After a change there, {@code
 * -Dprecedents.update=true} writes it anew.
 */
class PrecedentTableTest {
  private static final Path TABLE = Path.of("rules/packs/national/tables/precedents.csv");
  private static final Path PUBLISHED = Path.of("samples", "published");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HEADER =
      "id,violation,tier,fine,minimum,circumstances,address,from,until,basis,mark,zh,en";

  @Test
  void the_table_is_what_the_published_samples_say() throws Exception {
    Liangfa liangfa = Liangfa.open(RuleFiles.directory(Path.of("rules")));
    List<String> lines = new ArrayList<>(List.of(HEADER));
    for (Path folder : folders()) {
      row(liangfa, folder).ifPresent(lines::add);
    }
    String expected = String.join("\n", lines) + "\n";
    if (Boolean.getBoolean("precedents.update")) {
      Files.writeString(TABLE, expected);
    }

    assertThat(lines).hasSizeGreaterThan(40);
    assertThat(Files.readString(TABLE, StandardCharsets.UTF_8))
        .as("用 -Dprecedents.update=true 重写 rules/packs/national/tables/precedents.csv，再看差异")
        .isEqualTo(expected);
  }

  /** A case without a known tier, or whose text carries no comparison, is none. */
  private static Optional<String> row(Liangfa liangfa, Path folder) throws IOException {
    JsonNode file = JSON.readTree(Files.readAllBytes(folder.resolve("case.json")));
    JsonNode outcome = JSON.readTree(Files.readAllBytes(folder.resolve("outcome.json")));
    String violation = file.at("/violation/id").asText();
    if (!outcome.has("tier") || outcome.path("grade").asText().equals("C")
        || !liangfa.violations().ids().contains(violation)) {
      return Optional.empty();
    }
    Set<String> circumstances = new TreeSet<>();
    for (JsonNode one : file.path("circumstances")) {
      boolean weighs = liangfa.vocabulary().circumstance(one.path("kind").asText()).orElseThrow().side() != Side.NEUTRAL;
      if (one.path("state").asText().equals("ESTABLISHED") && weighs) {
        circumstances.add(one.path("kind").asText());
      }
    }
    String known = outcome.path("published").asText(file.path("fileDate").asText());
    String title = liangfa.violations().versions(violation).get(0).title().en();
    return Optional.of(Stream.of(
            file.path("caseId").asText(),
            violation,
            outcome.path("tier").asText(),
            outcome.path("fine").asText(""),
            outcome.path("statutoryMinimum").asText(""),
            String.join(" ", circumstances),
            outcome.at("/source/address").asText(),
            known,
            "",
            "PUBLISHED-DECISIONS#1",
            "PARAPHRASE",
            file.path("title").asText(),
            title + " (" + known.substring(0, 4) + ")")
        .map(PrecedentTableTest::cell)
        .collect(Collectors.joining(",")));
  }

  private static String cell(String value) {
    return value.matches(".*[,\"].*") ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
  }

  private static List<Path> folders() {
    try (Stream<Path> paths = Files.list(PUBLISHED)) {
      return paths.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException("samples/published cannot be listed", e);
    }
  }
}
