package org.liangfa.backtest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;

/**
 * Decided cases, and what is wrong with those that could not be read: none is left out silently.
 *
 * @param cases readable cases, in the order of their folders or entries
 * @param problems what is wrong with the others
 */
public record PublishedCases(List<PublishedCase> cases, List<Problem> problems) {
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  public PublishedCases {
    cases = List.copyOf(cases);
    problems = List.copyOf(problems);
  }

  /**
   * Reads cases: a folder that holds {@code case.json} or {@code case.yaml} beside {@code outcome.json}, a folder of
   * such folders, or a file with {@code {"case": …, "outcome": …}} entries as JSON array or one a line.
   *
   * @param path file or folder
   * @param name the same as the user named it, for messages
   */
  public static PublishedCases read(Liangfa liangfa, Path path, String name) {
    Reading reading = new Reading(liangfa);
    try {
      if (Files.isDirectory(path)) {
        reading.folders(path, name);
      } else {
        reading.entries(path, name);
      }
    } catch (IOException e) {
      reading.unreadable(name, e);
    }
    if (reading.cases.isEmpty() && reading.problems.isEmpty()) {
      reading.problems.add(BacktestCode.NO_CASES.at(name, "没有找到任何案件", "no case was found"));
    }
    return new PublishedCases(reading.cases, reading.problems);
  }

  /** Collects what is read. */
  private static final class Reading {
    private final Liangfa liangfa;
    private final List<PublishedCase> cases = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new TreeSet<>();

    Reading(Liangfa liangfa) {
      this.liangfa = liangfa;
    }

    void folders(Path folder, String name) throws IOException {
      if (caseFile(folder).isPresent() || Files.exists(folder.resolve("outcome.json"))) {
        folder(folder, name);
        return;
      }
      try (Stream<Path> children = Files.list(folder)) {
        for (Path child : children.filter(Files::isDirectory).sorted().toList()) {
          folder(child, name.replaceFirst("[/\\\\]+$", "") + "/" + child.getFileName());
        }
      }
    }

    private static Optional<Path> caseFile(Path folder) {
      return Stream.of("case.json", "case.yaml", "case.yml").map(folder::resolve).filter(Files::exists).findFirst();
    }

    private void folder(Path folder, String name) {
      Optional<Path> file = caseFile(folder);
      Path outcome = folder.resolve("outcome.json");
      if (file.isEmpty()) {
        problems.add(BacktestCode.NO_CASE_FILE.at(name, "没有案卷文件", "there is no case file"));
      } else if (!Files.exists(outcome)) {
        problems.add(BacktestCode.NO_OUTCOME.at(name, "没有结果文件", "there is no outcome file"));
      } else {
        try {
          byte[] bytes = Files.readAllBytes(file.get());
          add(name, bytes, name + "/" + file.get().getFileName(), tree(Files.readString(outcome)), name + "/outcome.json");
        } catch (IOException e) {
          unreadable(name, e);
        }
      }
    }

    void entries(Path path, String name) throws IOException {
      String text = Files.readString(path, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "").strip();
      Optional<JsonNode> whole = whole(text);
      if (text.startsWith("[")) {
        JsonNode array = whole.isPresent() ? whole.get() : tree(text);
        for (int i = 0; i < array.size(); i++) {
          entry(array.get(i), name + "[" + i + "]");
        }
        return;
      } else if (whole.isPresent()) {
        entry(whole.get(), name);
        return;
      }
      int number = 0;
      for (String line : text.lines().toList()) {
        number++;
        if (!line.isBlank()) {
          line(line, name + ":" + number);
        }
      }
    }

    /** A file that is one value, and so no list of lines: a case file, say, which has no outcome. */
    private static Optional<JsonNode> whole(String text) {
      try {
        return text.isEmpty() ? Optional.empty() : Optional.of(tree(text));
      } catch (JsonProcessingException e) {
        return Optional.empty();
      }
    }

    private void line(String line, String place) {
      try {
        entry(tree(line), place);
      } catch (JsonProcessingException e) {
        unreadable(place, e);
      }
    }

    private void entry(JsonNode entry, String place) throws JsonProcessingException {
      if (!entry.path("case").isObject()) {
        problems.add(BacktestCode.NO_CASE_FILE.at(place, "没有 \"case\"", "there is no \"case\""));
      } else if (!entry.path("outcome").isObject()) {
        problems.add(BacktestCode.NO_OUTCOME.at(place, "没有 \"outcome\"", "there is no \"outcome\""));
      } else {
        add(place, JSON.writeValueAsBytes(entry.path("case")), place + ".case.json", entry.path("outcome"),
            place + ".outcome");
      }
    }

    private void add(String place, byte[] bytes, String caseName, JsonNode outcomeNode, String outcomeName) {
      Optional<PublishedOutcome> outcome = OutcomeReader.read(outcomeNode, outcomeName, problems);
      try {
        CaseFile file = liangfa.read(bytes, caseName);
        outcome.ifPresent(known -> add(new PublishedCase(place, file, known)));
      } catch (CaseFileException e) {
        problems.addAll(e.problems());
      }
    }

    private void add(PublishedCase one) {
      String id = one.file().caseId();
      if (!id.equals(one.outcome().caseId())) {
        problems.add(BacktestCode.ID_DIFFERS.at(
            one.place(), "案卷为 " + id + "，结果为 " + one.outcome().caseId(),
            "the file is of " + id + ", the outcome of " + one.outcome().caseId()));
      } else if (!ids.add(id)) {
        problems.add(BacktestCode.ID_TWICE.at(one.place(), id + " 已经有了", id + " is there already"));
      } else {
        cases.add(one);
      }
    }

    void unreadable(String place, IOException e) {
      Text reason = reason(e);
      problems.add(BacktestCode.NOT_READABLE.at(
          place, "读取失败：" + reason.zh(), "cannot be read: " + reason.en()));
    }

    private static Text reason(IOException e) {
      if (e instanceof NoSuchFileException) {
        return Text.of("没有这个文件", "no such file");
      } else if (e instanceof AccessDeniedException) {
        return Text.of("没有权限", "permission denied");
      } else if (e instanceof CharacterCodingException) {
        return Text.of("不是 UTF-8", "not UTF-8");
      }
      // The parser would name its source, which says nothing here.
      String told = e instanceof JsonProcessingException syntax
          ? syntax.getOriginalMessage().lines().findFirst().orElse("").replaceFirst(" \\(start marker at .*", "")
          : e.getClass().getSimpleName();
      return Text.of(told, told);
    }

    private static JsonNode tree(String text) throws JsonProcessingException {
      return JSON.readTree(text);
    }
  }
}
