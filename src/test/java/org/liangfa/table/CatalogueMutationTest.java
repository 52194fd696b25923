package org.liangfa.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.liangfa.clause.FineClause.Base;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.source.RuleFiles;
import org.liangfa.table.VersionReader.VersionDraft;

/**
 * Mistypes every figure, unit, base, bound and quality of every clause of the catalogue, one at a time, and demands that
 * the words of the clause give each away.
 */
class CatalogueMutationTest {
  private static final RuleFiles FILES = RuleFiles.directory(Path.of("rules"));
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectMapper YAML = new YAMLMapper();

  /** No words are held, so no figure can be checked; these are marked as unverified and reports say so. */
  private static final Set<String> WITHOUT_WORDS = Set.of(
      // 2002 trademark regulation: a summary of its content was seen, not its words.
      "tm-infringement[0]",
      "tm-infringement-turnover-unknown[0]",
      // 2016 seed law, Fujian taxi rule: no text found.
      "seed-fake[1]",
      "taxi-unlicensed[0]");

  /** What the words cannot give away, each with the reading that the entry states instead. */
  private static final Set<String> UNNOTICED = Set.of(
      // The clause names two floors, by stage of trade: either figure stands in it.
      "drug-substandard[1] fine.baseFloor",
      "drug-substandard-retail[0] fine.baseFloor",
      // 超过 on one side and 不足 on the other: the figure itself is in neither.
      "rt-hazmat-unlicensed[0] fine.brackets inclusive",
      "rt-unlicensed-freight[0] fine.brackets inclusive",
      "rt-unlicensed-passenger[1] fine.brackets inclusive",
      // Confiscation only where the building can neither be mended nor torn down.
      "plan-no-permit[0] confiscateGoods",
      "plan-no-permit[0] confiscateGains",
      "plan-no-permit-not-correctable[0] confiscateGoods",
      "plan-no-permit-not-correctable[0] confiscateGains",
      // The vessel only where the term for its inspection runs out, the aircraft only where the case is serious.
      "fish-vessel-uninspected[0] confiscateGoods",
      "uav-controlled-airspace[0] confiscateGoods",
      // 没收直接用于违法开采的工具、设备以及违法采出的矿产品: the goods follow the tools in one breath.
      "mining-unlicensed[0] confiscateGoods",
      // 没收相关证件: what is taken is the permit, not goods.
      "permit-forged[0] confiscateGoods",
      // The gains are those of lending a qualification, in the second half of the paragraph.
      "ws-site-management[0] confiscateGains");

  /** One mistake. */
  private record Mutation(String what, ObjectNode version) {}

  @Test
  void every_mistyped_element_is_given_away_by_the_words_of_its_clause() {
    Set<String> unnoticed = new ConcurrentSkipListSet<>();
    Set<String> withoutWords = new ConcurrentSkipListSet<>();
    List<CatalogueFile.Part> parts = FILES.list("violations", ".yaml").stream()
        .flatMap(path -> CatalogueFile.parts(FILES, path, new ArrayList<>()).stream())
        .toList();

    int tried = parts.parallelStream().mapToInt(part -> tried(part, unnoticed, withoutWords)).sum();

    assertThat(tried).as("mistakes tried").isGreaterThan(5000);
    assertThat(unnoticed).as("mistakes that nothing notices").isEqualTo(new TreeSet<>(UNNOTICED));
    assertThat(withoutWords).as("clauses without words").isEqualTo(new TreeSet<>(WITHOUT_WORDS));
  }

  /** Makes every mistake in one violation; how many there were. */
  private static int tried(CatalogueFile.Part part, Set<String> unnoticed, Set<String> withoutWords) {
    try {
      JsonNode versions = YAML.readTree(part.yaml()).get(0).get("versions");
      int tried = 0;
      for (int i = 0; i < versions.size(); i++) {
        String name = part.id() + "[" + i + "]";
        assertThat(problems(versions.get(i))).as(name + " as it stands").isEmpty();
        if (versions.get(i).get("text").asText().isBlank()) {
          withoutWords.add(name);
          continue;
        }
        for (Mutation mutation : mutations(versions.get(i))) {
          tried++;
          if (problems(mutation.version()).isEmpty()) {
            unnoticed.add(name + " " + mutation.what());
          }
        }
      }
      return tried;
    } catch (JsonProcessingException broken) {
      throw new AssertionError(part.id(), broken);
    }
  }

  private static List<Problem> problems(JsonNode version) throws JsonProcessingException {
    List<Problem> problems = new ArrayList<>();
    VersionDraft draft = JSON.treeToValue(version, VersionDraft.class);
    VersionReader.version(new Draft("x", problems), "x", Text.of("某行为", "x"), "x", draft);
    return problems;
  }

  private static List<Mutation> mutations(JsonNode version) {
    List<Mutation> mutations = new ArrayList<>();
    for (String quality : List.of("fineJoined", "confiscateGoods", "confiscateGains")) {
      for (String word : List.of("MUST", "MAY", "NONE")) {
        change(mutations, version, "", quality, word, quality);
      }
    }
    change(mutations, version, "", "refusalNeeded", version.get("refusalNeeded").asText().equals("YES") ? "NO" : "YES",
        "refusalNeeded");
    if (version.has("fine")) {
      fine(mutations, version, "/fine", "fine");
      brackets(mutations, version);
    }
    return mutations;
  }

  private static void fine(List<Mutation> mutations, JsonNode version, String at, String name) {
    JsonNode fine = version.at(at);
    for (String figure : List.of("min", "max", "amount", "baseFloor", "cap")) {
      if (fine.has(figure)) {
        mistyped(fine.get(figure).asText()).forEach(
            value -> change(mutations, version, at, figure, value, name + "." + figure));
      }
    }
    if (fine.has("base")) {
      for (Base base : Base.values()) {
        change(mutations, version, at, "base", base.name(), name + ".base");
      }
    }
    if (fine.has("unit")) {
      change(mutations, version, at, "unit", "件", name + ".unit");
    }
    if (fine.has("min") && fine.has("max") && !fine.get("min").equals(fine.get("max"))) {
      ObjectNode swapped = version.deepCopy();
      ((ObjectNode) swapped.at(at)).set("min", fine.get("max"));
      ((ObjectNode) swapped.at(at)).set("max", fine.get("min"));
      mutations.add(new Mutation(name + " swapped", swapped));
    }
    for (String figure : List.of("min", "baseFloor", "cap")) {
      if (fine.has(figure)) {
        ObjectNode without = version.deepCopy();
        ((ObjectNode) without.at(at)).remove(figure);
        mutations.add(new Mutation(name + " without " + figure, without));
      }
    }
    if (fine.get("form").asText().equals("RANGE")) {
      ObjectNode ceiling = version.deepCopy();
      ((ObjectNode) ceiling.at(at)).put("form", "CEILING_ONLY").remove("min");
      mutations.add(new Mutation(name + " as ceiling", ceiling));
    }
  }

  private static void brackets(List<Mutation> mutations, JsonNode version) {
    JsonNode brackets = version.at("/fine/brackets");
    for (int i = 0; i < brackets.size(); i++) {
      fine(mutations, version, "/fine/brackets/" + i + "/fine", "fine.brackets.fine");
      for (String bound : List.of("from", "until")) {
        String value = brackets.get(i).get(bound).asText();
        for (String mistake : value.isEmpty() ? List.of("10000") : mistyped(value)) {
          change(mutations, version, "/fine/brackets/" + i, bound, mistake, "fine.brackets." + bound);
        }
      }
    }
    for (int i = 1; i < brackets.size(); i++) {
      String below = "/fine/brackets/" + (i - 1);
      String above = "/fine/brackets/" + i;
      for (String mistake : mistyped(brackets.get(i).get("from").asText())) {
        ObjectNode moved = version.deepCopy();
        ((ObjectNode) moved.at(below)).put("until", mistake);
        ((ObjectNode) moved.at(above)).put("from", mistake);
        mutations.add(new Mutation("fine.brackets meet elsewhere", moved));
      }
      ObjectNode flipped = version.deepCopy();
      String inclusive = flipped.at(below).get("untilInclusive").asText();
      ((ObjectNode) flipped.at(below)).put("untilInclusive", inclusive.equals("YES") ? "NO" : "YES");
      ((ObjectNode) flipped.at(above)).put("fromInclusive", inclusive);
      mutations.add(new Mutation("fine.brackets inclusive", flipped));
      ObjectNode exchanged = version.deepCopy();
      ((ObjectNode) exchanged.at(below)).set("fine", brackets.get(i).get("fine"));
      ((ObjectNode) exchanged.at(above)).set("fine", brackets.get(i - 1).get("fine"));
      mutations.add(new Mutation("fine.brackets exchanged", exchanged));
    }
  }

  private static void change(
      List<Mutation> mutations, JsonNode version, String at, String field, String value, String what) {
    if (!version.at(at).get(field).asText().equals(value)) {
      ObjectNode changed = version.deepCopy();
      ((ObjectNode) changed.at(at)).put(field, value);
      mutations.add(new Mutation(what, changed));
    }
  }

  /** A nought too many or too few, the first digit one up or down, half, double, and one more. */
  private static Set<String> mistyped(String figure) {
    BigDecimal value = new BigDecimal(figure);
    int first = figure.charAt(0) - '0';
    Map<String, BigDecimal> mistakes = new LinkedHashMap<>();
    mistakes.put("ten times", value.movePointRight(1));
    mistakes.put("a tenth", value.movePointLeft(1));
    mistakes.put("double", value.add(value));
    mistakes.put("half", value.divide(new BigDecimal("2")));
    mistakes.put("one more", value.add(BigDecimal.ONE));
    if (first > 1) {
      mistakes.put("first digit down", new BigDecimal((first - 1) + figure.substring(1)));
    }
    if (first < 9) {
      mistakes.put("first digit up", new BigDecimal((first + 1) + figure.substring(1)));
    }
    Set<String> figures = new LinkedHashSet<>();
    mistakes.values().stream()
        .filter(mistake -> mistake.compareTo(value) != 0)
        .forEach(mistake -> figures.add(ClauseWords.plain(mistake)));
    return figures;
  }
}
