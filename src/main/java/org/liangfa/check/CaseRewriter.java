package org.liangfa.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.liangfa.engine.Notation;

/** Rewrites what a case expects to what its rule does, and leaves every other line of the file as it is. */
final class CaseRewriter {
  private static final int COLUMNS = 120;
  private static final List<String> EXPECTED = List.of("expect", "fired", "concludes", "open");

  private final List<String> lines;

  CaseRewriter(String text) {
    this.lines = new ArrayList<>(List.of(text.split("\n", -1)));
  }

  /** Rewrites one case; call it from the last case of a file to the first, since lines move. */
  void rewrite(LocatedCase located, CaseTrace trace) {
    int start = located.line() - 1;
    int end = start + 1;
    while (end < lines.size() && !lines.get(end).startsWith("- ") && !lines.get(end).isBlank()) {
      end++;
    }
    Map<String, List<String>> blocks = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : lines.subList(start, end)) {
      if (line.matches("(?:- |  )[a-z]+:.*")) {
        current = blocks.computeIfAbsent(line.substring(2, line.indexOf(':')), key -> new ArrayList<>());
      }
      current.add(line);
    }
    List<String> written = new ArrayList<>();
    blocks.forEach((key, block) -> {
      if (!EXPECTED.contains(key)) {
        written.addAll(block);
      } else if (key.equals("expect")) {
        written.addAll(expectation(trace));
      }
    });
    lines.subList(start, end).clear();
    lines.addAll(start, written);
  }

  String text() {
    return String.join("\n", lines);
  }

  private static List<String> expectation(CaseTrace trace) {
    List<String> written = new ArrayList<>();
    if (!trace.fired().isEmpty()) {
      written.add(expect(RuleCase.Expect.FIRES));
      written.addAll(list("fired", trace.findings().ruleIds().stream().sorted().toList()));
      written.addAll(list("concludes", trace.fired().stream()
          .map(one -> Notation.print((Record) one.finding())).distinct().sorted().toList()));
    } else if (!trace.open().isEmpty()) {
      written.add(expect(RuleCase.Expect.ABSTAINS));
      written.addAll(list("open", trace.open()));
    } else {
      written.add(expect(RuleCase.Expect.SILENT));
    }
    return written;
  }

  private static String expect(RuleCase.Expect expect) {
    return "  expect: \"" + expect.name().toLowerCase(Locale.ROOT) + "\"";
  }

  private static List<String> list(String key, List<String> values) {
    String inline = values.stream().map(value -> "\"" + value + "\"")
        .collect(Collectors.joining(", ", "  " + key + ": [", "]"));
    if (inline.length() <= COLUMNS) {
      return List.of(inline);
    }
    List<String> written = new ArrayList<>(List.of("  " + key + ":"));
    values.forEach(value -> written.add("    - \"" + value + "\""));
    return written;
  }
}
