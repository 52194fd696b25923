package org.liangfa.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Tier;
import org.liangfa.report.Reports;
import org.liangfa.result.Advice;
import org.liangfa.result.Alternative;
import org.liangfa.result.EnvelopeLine;
import org.liangfa.result.FineAdvice;
import org.liangfa.result.Result;
import org.liangfa.source.RuleFiles;
import org.liangfa.table.Entry;
import org.liangfa.table.TableException;

/**
 * Samples spoilt at random, with a fixed seed: whatever an officer leaves out or mistypes, the file is refused with
 * reasons or the result keeps what the law promises. Nothing else may happen.
 */
@Tag("slow")
class SpoiltSamplesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Liangfa LIANGFA = Liangfa.open(RuleFiles.directory(Path.of("rules")));
  private static final int FILES = 400;
  private static final List<String> WORDS = List.of(
      "UNKNOWN", "YES", "NO", "0", "0.00", "0.01", "1", "13", "14", "18", "19999.99", "20000", "9999999999999.99",
      "2020-01-01", "2021-07-14", "2021-07-15", "2025-05-20", "ESTABLISHED", "REFUTED", "OPEN", "INVESTIGATION",
      "NOTICE", "DEFENCE", "DECISION", "NATURAL_PERSON", "INDIVIDUAL_BUSINESS", "ENTERPRISE", "DONE", "NOT_DONE",
      "PASS", "FAIL", "000000", "110000", "330600", "440000");

  private final Random random = new Random(20251128);
  private final List<String> codes = LIANGFA.vocabulary().circumstances().stream()
      .map(Entry.Circumstance::code).sorted().toList();
  private final List<String> violations = List.copyOf(LIANGFA.violations().ids());

  @TempDir private Path folder;

  @Test
  void a_spoilt_sample_is_refused_with_reasons_or_keeps_what_the_law_promises() throws IOException {
    List<JsonNode> samples = samples();
    int evaluated = 0;
    for (int i = 0; i < FILES; i++) {
      JsonNode file = samples.get(random.nextInt(samples.size())).deepCopy();
      for (int changes = random.nextInt(3); changes >= 0; changes--) {
        spoil(file);
      }
      Result result = result(file);
      if (result != null) {
        evaluated++;
        keepsPromises(result, file);
        for (String format : Reports.ids()) {
          assertThat(Reports.format(format).render(result, Language.ZH)).as("%s", file).isNotEmpty();
        }
      }
    }
    assertThat(evaluated).as("files that were evaluated").isGreaterThan(FILES / 10);
  }

  private @Nullable Result result(JsonNode file) throws IOException {
    Path path = Files.write(folder.resolve("case.json"), JSON.writeValueAsBytes(file));
    try {
      return LIANGFA.evaluate(LIANGFA.read(path), Options.NONE);
    } catch (CaseFileException e) {
      assertThat(e.problems()).as("%s", file).isNotEmpty();
      return null;
    } catch (TableException e) {
      assertThat(e.problems()).as("%s", file).isNotEmpty();
      return null;
    }
  }

  private static void keepsPromises(Result result, JsonNode file) {
    Tier tier = result.recommendation().tier();
    result.envelope().stream().filter(line -> line.tier() == tier).forEach(line ->
        assertThat(line.open()).as("%s is recommended and open: %s", tier, file).isTrue());
    fineFits(result.recommendation(), file);
    result.alternatives().stream().map(Alternative::advice).forEach(advice -> fineFits(advice, file));
    Money minimum = result.envelope().stream()
        .filter(line -> line.tier() == Tier.LENIENT).map(EnvelopeLine::min).filter(Objects::nonNull).findFirst().orElse(null);
    FineAdvice fine = result.recommendation().fine();
    if (fine != null && minimum != null) {
      assertThat(fine.amount().compareTo(minimum) < 0)
          .as("only mitigation goes below the statutory minimum: %s", file).isEqualTo(tier == Tier.MITIGATED);
    }
  }

  private static void fineFits(Advice advice, JsonNode file) {
    FineAdvice fine = advice.fine();
    if (fine == null) {
      return;
    }
    assertThat(advice.tier().isPenalty()).as("a fine under %s: %s", advice.tier(), file).isTrue();
    assertThat(fine.amount()).as("%s", file).isGreaterThan(Money.ZERO).isGreaterThanOrEqualTo(fine.min());
    if (fine.max() != null) {
      assertThat(fine.amount()).as("%s", file).isLessThanOrEqualTo(fine.max());
    }
  }

  private void spoil(JsonNode file) {
    List<JsonNode> containers = new ArrayList<>();
    collect(file, containers);
    JsonNode chosen = containers.get(random.nextInt(containers.size()));
    if (chosen instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String name = names.get(random.nextInt(names.size()));
      if (random.nextInt(5) < 2) {
        object.remove(name);
      } else if (object.get(name).isTextual()) {
        object.put(name, word());
      }
    } else if (chosen instanceof ArrayNode array && !array.isEmpty()) {
      int place = random.nextInt(array.size());
      if (random.nextInt(4) == 0) {
        array.add(array.get(place).deepCopy());
      } else {
        array.remove(place);
      }
    }
  }

  private String word() {
    return switch (random.nextInt(6)) {
      case 0 -> codes.get(random.nextInt(codes.size()));
      case 1 -> violations.get(random.nextInt(violations.size()));
      default -> WORDS.get(random.nextInt(WORDS.size()));
    };
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode()) {
      containers.add(node);
      node.forEach(inner -> collect(inner, containers));
    }
  }

  private static List<JsonNode> samples() throws IOException {
    List<JsonNode> samples = new ArrayList<>();
    try (Stream<Path> paths = Files.list(Path.of("samples"))) {
      for (Path path : paths.map(one -> one.resolve("case.json")).filter(Files::exists).sorted().toList()) {
        samples.add(JSON.readTree(Files.readAllBytes(path)));
      }
    }
    return samples;
  }
}
