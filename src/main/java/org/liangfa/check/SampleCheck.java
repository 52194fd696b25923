package org.liangfa.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.report.Reports;
import org.liangfa.result.Result;
import org.liangfa.table.TableException;
import org.liangfa.table.Vocabulary.Kind;

/** Holds the result of a sample against its {@code expected.json}. */
final class SampleCheck {
  private static final ObjectMapper JSON = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();
  private static final Set<String> KEYS = Set.of("options", "exit", "result", "absent", "tags");

  private final Liangfa liangfa;
  private final Observer observer;
  private final Map<String, Set<String>> known;

  SampleCheck(Liangfa liangfa, Observer observer) {
    this.liangfa = liangfa;
    this.observer = observer;
    Set<String> rules = new TreeSet<>();
    liangfa.rules().catalogue().rules().forEach(rule -> rules.add(rule.id()));
    this.known = Map.of("ruleId", rules, "row", liangfa.tables().pointsRows(), "code", concerns());
  }

  /** What came of a sample: the actual result as JSON, and the exit code of {@code evaluate}. */
  record Outcome(JsonNode expected, JsonNode actual, int exit) {}

  Checked check(Sample sample) {
    List<Problem> problems = new ArrayList<>();
    if (!sample.whole()) {
      problems.add(CheckCode.SAMPLE_INCOMPLETE.at(sample.name(),
          Text.of("样本不完整：须有案卷、expected.json、NOTE.md", "incomplete: case file, expected.json and NOTE.md are needed")));
    } else {
      try {
        compare(sample, run(sample), problems);
      } catch (CaseFileException e) {
        e.problems().forEach(problem -> problems.add(unreadable(sample, problem)));
      } catch (TableException e) {
        e.problems().forEach(problem -> problems.add(unreadable(sample, problem)));
      } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
        problems.add(CheckCode.SAMPLE_UNREADABLE.at(sample.place(),
            Text.of("读不懂：" + e.getMessage(), "cannot be read: " + e.getMessage())));
      }
    }
    return new Checked("samples", sample.name(), sample.place(), problems);
  }

  /**
   * Evaluates a sample.
   *
   * @throws CaseFileException if its case file is broken
   * @throws IOException if its expectation cannot be read
   */
  Outcome run(Sample sample) throws IOException, CaseFileException {
    JsonNode expected = JSON.readTree(Files.readAllBytes(sample.expected()));
    wellFormed(expected);
    Result result =
        liangfa.evaluate(liangfa.read(sample.caseFile(), sample.casePlace()), options(expected));
    observer.evaluated(sample.name(), result);
    return new Outcome(expected, json(result), result.personFirst() ? 1 : 0);
  }

  /** An expectation that claims nothing, or in a form that nobody reads, would hold of any result. */
  private static void wellFormed(JsonNode expected) {
    for (Map.Entry<String, JsonNode> field : expected.properties()) {
      if (!KEYS.contains(field.getKey())) {
        throw new IllegalArgumentException(field.getKey() + " (expected: one of " + new TreeSet<>(KEYS) + ")");
      }
    }
    if (!expected.path("result").isObject() || expected.path("result").isEmpty()) {
      throw new IllegalArgumentException("result: " + expected.path("result") + " (expected: what is claimed of it)");
    }
    for (Map.Entry<String, JsonNode> field : expected.path("absent").properties()) {
      if (!field.getValue().isArray() || field.getValue().isEmpty()) {
        throw new IllegalArgumentException(
            "absent." + field.getKey() + ": " + field.getValue() + " (expected: a list of what must not be there)");
      }
    }
  }

  /** Words by which the sample can be chosen; none if its expectation cannot be read. */
  static List<String> tags(Sample sample) {
    try {
      List<String> tags = new ArrayList<>();
      JSON.readTree(Files.readAllBytes(sample.expected())).path("tags").forEach(tag -> tags.add(tag.asText()));
      return tags;
    } catch (IOException e) {
      return List.of();
    }
  }

  private void compare(Sample sample, Outcome outcome, List<Problem> problems) {
    JsonNode claimed = outcome.expected().path("result");
    JsonNode absent = outcome.expected().path("absent");
    for (Expectation.Difference one : Expectation.differences(claimed, absent, outcome.actual())) {
      problems.add(CheckCode.SAMPLE_RESULT.at(sample.place(), Text.of(
          sample.name() + "：" + one.zh() + "；重现：liangfa explain " + sample.casePlace(),
          sample.name() + ": " + one.en())));
    }
    if (outcome.expected().path("exit").asInt(-1) != outcome.exit()) {
      problems.add(CheckCode.SAMPLE_RESULT.at(sample.place(), Text.of(
          sample.name() + "：退出码应为 " + outcome.expected().path("exit") + "，实为 " + outcome.exit(),
          sample.name() + ": exit code expected " + outcome.expected().path("exit") + ", got " + outcome.exit())));
    }
    unknown(sample, "result", claimed, problems);
    unknown(sample, "absent", absent, problems);
    names(absent).stream().filter(name -> !ResultKeys.ALL.contains(name)).forEach(name ->
        problems.add(CheckCode.UNKNOWN_NAME.at(sample.place(), Text.of(
            sample.name() + "：结果没有名为 " + name + " 的项，写它不存在说明不了什么",
            sample.name() + ": no result has a key " + name + ", so that its absence says nothing"))));
  }

  private static Set<String> names(JsonNode node) {
    Set<String> names = new TreeSet<>();
    node.properties().forEach(field -> names.add(field.getKey()));
    node.forEach(below -> names.addAll(names(below)));
    return names;
  }

  /** What is claimed absent under a misspelt name is always absent. */
  private void unknown(Sample sample, String key, JsonNode node, List<Problem> problems) {
    if (node.isTextual() && !known.getOrDefault(key, Set.of(node.asText())).contains(node.asText())) {
      problems.add(CheckCode.UNKNOWN_NAME.at(sample.place(), Text.of(
          sample.name() + "：" + key + " 没有 " + node.asText(), sample.name() + ": there is no " + key + " " + node)));
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      unknown(sample, field.getKey(), field.getValue(), problems);
    }
    if (node.isArray()) {
      node.forEach(element -> unknown(sample, key, element, problems));
    }
  }

  private Set<String> concerns() {
    Set<String> codes = new TreeSet<>();
    for (Kind kind : List.of(Kind.RISKS, Kind.DUTIES, Kind.MEASURES, Kind.QUESTIONS, Kind.CONFLICTS)) {
      codes.addAll(liangfa.vocabulary().codes(kind));
    }
    return codes;
  }

  private static Problem unreadable(Sample sample, Problem cause) {
    return CheckCode.SAMPLE_UNREADABLE.at(cause.place(), Text.of(
        sample.name() + "：" + cause.code() + " " + cause.what().zh(),
        sample.name() + ": " + cause.code() + " " + cause.what().en()));
  }

  private static JsonNode json(Result result) {
    try {
      return JSON.readTree(Reports.format("json").render(result, Language.ZH));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the result is no JSON", e);
    }
  }

  /** As the words say; the search for changes of fact takes longer than all else, and few samples claim what it finds. */
  private static Options options(JsonNode expected) {
    JsonNode words = expected.path("options");
    @Nullable String pack = null;
    @Nullable LocalDate asOf = null;
    for (int i = 0; i < words.size(); i += 2) {
      String value = words.path(i + 1).asText();
      switch (words.get(i).asText()) {
        case "--pack" -> pack = value;
        case "--as-of" -> asOf = LocalDate.parse(value);
        default -> throw new IllegalArgumentException("options: " + words.get(i) + " (expected: --pack or --as-of)");
      }
    }
    boolean changes = expected.path("result").has("counterfactuals") || expected.path("absent").has("counterfactuals");
    return new Options(pack, asOf, changes ? Options.Changes.SMALLEST : Options.Changes.NONE);
  }
}
