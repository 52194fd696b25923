package org.liangfa.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CaseFilesProperties {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final CaseFiles FILES = new CaseFiles(new SampleCodes());
  private static final String[] PIECES = {
    "\"", "{", "}", "[", "]", ":", ",", "\n", "\t", " ", "-", "? ", "&a ", "*a", "!!x ", "|", ">", "#", "'", "\\",
    "\\u0000", "\\ud800", "\u0000", "\uFEFF", "“", "２", "万", "1e9", "NaN", "null", "true", "---\n", "...",
    "%YAML 1.1\n", "<<: ", "@", "`",
    "UNKNOWN", "2025-02-30", "-0.00", "9999999999999999999999", "\uD83D\uDE00"
  };

  @Property(tries = 500)
  void random_bytes_are_refused_with_reasons(@ForAll byte[] bytes, @ForAll("names") String name) {
    refusedOrRead(bytes, name);
  }

  @Property(tries = 500)
  void a_file_with_characters_changed_is_read_or_refused_with_reasons(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int changes, @ForAll("names") String name)
      throws IOException {
    StringBuilder text = new StringBuilder(new String(CaseFilesTest.full(), StandardCharsets.UTF_8));
    for (int i = 0; i < changes; i++) {
      int from = random.nextInt(text.length());
      int until = Math.min(text.length(), from + random.nextInt(3) * random.nextInt(20));
      text.replace(from, until, PIECES[random.nextInt(PIECES.length)]);
    }

    refusedOrRead(text.toString().getBytes(StandardCharsets.UTF_8), name);
  }

  @Property(tries = 500)
  void a_yaml_file_with_characters_changed_is_read_or_refused_with_reasons(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int changes) throws IOException {
    StringBuilder text = new StringBuilder(YamlText.of(MAPPER.readTree(CaseFilesTest.full())));
    for (int i = 0; i < changes; i++) {
      int from = random.nextInt(text.length());
      int until = Math.min(text.length(), from + random.nextInt(3) * random.nextInt(20));
      text.replace(from, until, PIECES[random.nextInt(PIECES.length)]);
    }

    refusedOrRead(text.toString().getBytes(StandardCharsets.UTF_8), "case.yaml");
  }

  @Property(tries = 500)
  void a_file_with_values_changed_is_read_or_refused_with_reasons(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 12) int changes) throws IOException {
    JsonNode tree = MAPPER.readTree(CaseFilesTest.full());
    for (int i = 0; i < changes; i++) {
      change(tree, random);
    }

    refusedOrRead(MAPPER.writeValueAsBytes(tree), "case.json");
  }

  @Property(tries = 500)
  void leaving_out_what_may_be_left_out_still_reads_and_prints_the_same(@ForAll Random random) throws Exception {
    ObjectNode tree = (ObjectNode) MAPPER.readTree(CaseFilesTest.full());
    for (String section : List.of("circumstances", "priorPenalties", "policy", "economy", "assessment", "procedure",
        "defence", "application", "correction", "execution", "proposed", "statutoryBasis", "matter")) {
      if (random.nextBoolean()) {
        tree.remove(section);
      }
    }
    for (String fact : List.of("actBegin", "actEnd", "discovered", "filed", "decided", "quantities", "goodsValue",
        "goodsContraband", "illegalGains", "refunded", "bases", "otherNorms")) {
      ObjectNode violation = (ObjectNode) tree.get("violation");
      switch (random.nextInt(3)) {
        case 0 -> violation.remove(fact);
        case 1 -> {
          if (!fact.matches("bases|otherNorms")) {
            violation.put(fact, "UNKNOWN");
          }
        }
        default -> { }
      }
    }

    CaseFile file = FILES.read(MAPPER.writeValueAsBytes(tree), "case.json");

    assertThat(FILES.read(CaseFiles.print(file).getBytes(StandardCharsets.UTF_8), "case.json")).isEqualTo(file);
    assertThat(FILES.read(YamlText.of(tree).getBytes(StandardCharsets.UTF_8), "case.yaml")).isEqualTo(file);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("case.json", "case.yaml", "case", "-");
  }

  /** What is read prints and reads again the same; what is refused names its reasons. Nothing takes long. */
  private static void refusedOrRead(byte[] bytes, String name) {
    assertTimeout(Duration.ofSeconds(10), () -> {
      try {
        CaseFile file = FILES.read(bytes, name);
        byte[] printed = CaseFiles.print(file).getBytes(StandardCharsets.UTF_8);
        assertThat(FILES.read(printed, "case.json")).isEqualTo(file);
      } catch (CaseFileException e) {
        assertThat(e.problems()).isNotEmpty();
      }
    });
  }

  private static void change(JsonNode tree, Random random) {
    List<JsonNode> containers = new ArrayList<>();
    collect(tree, containers);
    JsonNode chosen = containers.get(random.nextInt(containers.size()));
    JsonNode value = value(containers, random);
    if (chosen instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String name = names.get(random.nextInt(names.size()));
      switch (random.nextInt(3)) {
        case 0 -> object.remove(name);
        case 1 -> object.set("x" + name, value);
        default -> object.set(name, value);
      }
    } else if (chosen instanceof ArrayNode array) {
      array.insert(random.nextInt(array.size() + 1), value);
    }
  }

  private static JsonNode value(List<JsonNode> containers, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> containers.get(1 + random.nextInt(containers.size() - 1)).deepCopy();
      case 1 -> MAPPER.nullNode();
      case 2 -> MAPPER.valueToTree(random.nextInt(100));
      case 3 -> MAPPER.createArrayNode();
      case 4 -> MAPPER.createObjectNode();
      default -> MAPPER.valueToTree(PIECES[random.nextInt(PIECES.length)]);
    };
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode()) {
      containers.add(node);
      node.forEach(inner -> collect(inner, containers));
    }
  }
}
