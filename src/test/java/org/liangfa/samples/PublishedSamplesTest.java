package org.liangfa.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangfa.casefile.CaseFile;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.source.RuleFiles;

/** The published decisions are case files like any other and keep their outcome apart. */
class PublishedSamplesTest {
  private static final Path PUBLISHED = Path.of("samples", "published");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void every_published_case_is_a_valid_case_file() throws Exception {
    Liangfa liangfa = Liangfa.open(RuleFiles.directory(Path.of("rules")));
    JsonSchema schema = schema("case");
    for (Path folder : folders()) {
      byte[] bytes = Files.readAllBytes(folder.resolve("case.json"));

      Set<ValidationMessage> faults = schema.validate(JSON.readTree(bytes));
      CaseFile file = liangfa.read(folder.resolve("case.json"));

      assertThat(faults).as("%s", folder).isEmpty();
      assertThat(file.caseId()).as("案件编号和文件夹名一致").isEqualTo(folder.getFileName().toString());
    }
  }

  @Test
  void every_folder_is_complete_and_none_is_lost() {
    List<String> incomplete = new ArrayList<>();
    for (Path folder : folders()) {
      for (String name : List.of("case.json", "outcome.json", "NOTE.md")) {
        if (!Files.exists(folder.resolve(name))) {
          incomplete.add(folder.resolve(name).toString());
        }
      }
    }
    assertThat(folders()).hasSizeGreaterThanOrEqualTo(175);
    assertThat(incomplete).as("缺少的文件").isEmpty();
  }

  /** A file that told its outcome would make every agreement worthless. */
  @Test
  void no_case_file_tells_its_outcome() throws Exception {
    for (Path folder : folders()) {
      String text = Files.readString(folder.resolve("case.json"));
      JsonNode outcome = JSON.readTree(Files.readAllBytes(folder.resolve("outcome.json")));

      assertThat(text)
          .as("%s 的案卷泄露了结果", folder)
          .doesNotContain("不予处罚", "免予处罚", "减轻处罚", "从轻处罚", "从重处罚", "首违不罚");
      if (!outcome.path("fine").isMissingNode()) {
        assertThat(JSON.readTree(text).at("/proposed/fine").asText())
            .as("%s 的拟处罚款就是结果", folder)
            .isNotEqualTo(outcome.path("fine").asText());
      }
    }
  }

  private static JsonSchema schema(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("src/main/resources/schema", name + ".schema.json"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JSON.readTree(bytes));
  }

  private static List<Path> folders() {
    try (Stream<Path> paths = Files.list(PUBLISHED)) {
      return paths.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException("samples/published cannot be listed", e);
    }
  }
}
