package org.liangfa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Tier;
import org.liangfa.source.RuleFiles;

/** A new case file can be read as it stands, and then nothing is known. */
class CaseTemplateTest {
  private static final Liangfa LIANGFA = Liangfa.open(RuleFiles.packaged());
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> it_parses_for_every_violation_and_leaves_the_outcome_undetermined() {
    return LIANGFA.violations().ids().stream().map(id -> DynamicTest.dynamicTest(id, () -> {
      Path file = Files.writeString(folder.resolve(id + ".yaml"), text(id, Language.ZH));
      var result = LIANGFA.evaluate(LIANGFA.read(file), Options.NONE);
      assertThat(result.recommendation().tier()).isEqualTo(Tier.UNDETERMINED);
      assertThat(result.personFirst()).isTrue();
      assertThat(result.open()).as("it says what is missing").isNotEmpty();
    }));
  }

  @Test
  void it_parses_with_english_comments_too() throws Exception {
    Path file = Files.writeString(folder.resolve("en.yaml"), text("fireworks-unlicensed-trade", Language.EN));
    assertThat(LIANGFA.read(file).caseId()).isEqualTo("fireworks-unlicensed-trade-1");
    assertThat(Files.readString(file)).contains("Required.").doesNotContain("必填");
  }

  @Test
  void every_section_of_the_schema_is_in_it_with_every_field() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(SchemaCommand.text("case"));
    String text = text("fireworks-unlicensed-trade", Language.ZH);
    List<String> absent = new ArrayList<>();
    schema.get("properties").properties().forEach(section -> {
      if (!Set.of("matter", "statutoryBasis").contains(section.getKey())) {
        requireNamed(text, section.getKey(), absent);
        JsonNode reference = section.getValue().has("anyOf") ? section.getValue().get("anyOf").get(0) : section.getValue();
        JsonNode inner = reference.has("$ref") ? schema.at(reference.get("$ref").asText().substring(1)) : reference;
        inner.path("properties").fieldNames().forEachRemaining(name -> requireNamed(text, name, absent));
      }
    });
    assertThat(absent).isEmpty();
  }

  @Test
  void the_codes_of_all_circumstances_are_in_it() {
    String text = text("fireworks-unlicensed-trade", Language.ZH);
    LIANGFA.vocabulary().circumstances().forEach(entry -> assertThat(text).contains("\"" + entry.code() + "\""));
  }

  @Test
  void the_figure_that_the_clause_asks_for_is_already_there() {
    assertThat(text("ad-false", Language.ZH)).contains("bases: [{base: \"ADVERTISING_COST\", amount: \"UNKNOWN\"}]");
  }

  @Test
  void filling_a_list_as_its_comment_says_gives_yaml() throws Exception {
    for (Language language : Language.values()) {
      String filled = filled(text("fireworks-unlicensed-trade", language));
      assertThat(filled).contains("\n    - item: ", "\n  - id: ", "\n  household:\n");
      Path file = Files.writeString(folder.resolve("filled.yaml"), filled);
      CaseFileException refused = catchThrowableOfType(CaseFileException.class, () -> LIANGFA.read(file));
      assertThat(refused).as("the placeholders are still in it").isNotNull();
      assertThat(refused.problems()).extracting(Problem::code).doesNotContain("CASE-029", "CASE-030", "CASE-037", "CASE-052");
    }
  }

  /** The lists and sections that stand as unknown or empty, opened as the comment below them says. */
  private static String filled(String text) {
    List<String> lines = new ArrayList<>();
    boolean inExample = false;
    for (String line : text.lines().toList()) {
      boolean opens = line.strip().startsWith("# ") && (line.contains("上一行只留") || line.contains("leave only \""));
      if (opens) {
        int last = lines.size() - 1;
        lines.set(last, lines.get(last).replaceFirst(":.*", ":"));
        inExample = true;
      } else if (inExample && line.matches(" *#  .*")) {
        lines.add(line.replaceFirst("# ", ""));
      } else {
        inExample = false;
        lines.add(line);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static void requireNamed(String text, String name, List<String> absent) {
    if (!text.contains(name + ":")) {
      absent.add(name);
    }
  }

  private static String text(String violation, Language language) {
    List<PenaltyClause> versions = LIANGFA.violations().versions(violation);
    Sink nowhere = new Sink(java.io.OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
    Session session = new Session(language, nowhere, nowhere, java.time.Clock.systemUTC());
    return new CaseTemplate(session, LIANGFA.vocabulary(), versions.get(versions.size() - 1)).text(DAY);
  }
}
