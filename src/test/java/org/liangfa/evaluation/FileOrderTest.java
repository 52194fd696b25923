package org.liangfa.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangfa.casefile.CaseFiles;
import org.liangfa.kernel.Language;
import org.liangfa.report.Reports;
import org.liangfa.source.RuleFiles;

/** The order in which a file lists its keys, circumstances, evidence, experts and steps never shows in the result. */
class FileOrderTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Liangfa LIANGFA = Liangfa.open(RuleFiles.directory(Path.of("rules")));

  @ParameterizedTest
  @ValueSource(strings = {"shaoxing-1-as-published", "shaoxing-3-before-the-panel", "shaoxing-4-hardship-not-proven"})
  void a_shuffled_file_gives_the_same_bytes_in_every_format(String sample) throws Exception {
    JsonNode file = JSON.readTree(Files.readAllBytes(Path.of("samples", sample, "case.json")));
    Random random = new Random(20250305);
    for (String format : List.of("json", "text", "md", "html")) {
      String written = render(file, format);
      for (int i = 0; i < 3; i++) {
        assertThat(render(shuffled(file, random), format)).as("%s, %s", sample, format).isEqualTo(written);
      }
    }
  }

  private static String render(JsonNode file, String format) throws Exception {
    var read = new CaseFiles(new CaseCodes(LIANGFA.tables())).read(JSON.writeValueAsBytes(file), "case.json");
    return Reports.format(format).render(LIANGFA.evaluate(read, Options.NONE), Language.ZH);
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(object.properties());
      Collections.shuffle(fields, random);
      ObjectNode shuffled = JSON.createObjectNode();
      fields.forEach(field -> shuffled.set(field.getKey(), shuffled(field.getValue(), random)));
      return shuffled;
    }
    if (node instanceof ArrayNode array) {
      List<JsonNode> elements = new ArrayList<>();
      array.forEach(element -> elements.add(shuffled(element, random)));
      Collections.shuffle(elements, random);
      return JSON.createArrayNode().addAll(elements);
    }
    return node;
  }
}
