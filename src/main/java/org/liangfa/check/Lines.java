package org.liangfa.check;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangfa.kernel.Problem;
import org.liangfa.source.RuleFiles;

/**
 * Finds the line of a problem whose place only names an entry: a version of a clause ({@code food.yaml id[1] fine}), an
 * article of a source ({@code APL-2021.yaml 33}), a table as a whole.
 */
final class Lines {
  private static final Pattern ENTRY =
      Pattern.compile("rules/(\\S+\\.(?:yaml|csv))(?: ([A-Za-z0-9-]+)(?:\\[([0-9]+)\\])?(?: .*)?)?");
  private static final Pattern TABLE = Pattern.compile("rules/(packs/[a-z0-9-]+/tables/[a-z-]+)(?: .*)?");

  private final RuleFiles files;

  Lines(RuleFiles files) {
    this.files = files;
  }

  /** The problem with its line, where one can be found. */
  Problem located(Problem problem) {
    return new Problem(
        problem.code(), located(problem.place()), problem.what(), problem.why(), problem.fix());
  }

  String located(String place) {
    Matcher table = TABLE.matcher(place);
    if (table.matches()) {
      return "rules/" + table.group(1) + ".csv:1";
    }
    Matcher entry = ENTRY.matcher(place);
    if (!entry.matches() || entry.group(2) == null) {
      return place;
    }
    int line = line(entry.group(1), entry.group(2), entry.group(3) == null ? 0 : Integer.parseInt(entry.group(3)));
    return line == 0 ? place : "rules/" + entry.group(1) + ":" + line + place.substring(entry.end(1));
  }

  private int line(String path, String name, int version) {
    List<String> lines = lines(path);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.equals("- id: \"" + name + "\"") || line.equals("- number: \"" + name + "\"")) {
        return line.startsWith("- id") ? version(lines, i, version) : i + 1;
      }
    }
    return 0;
  }

  /** The line on which the version with the number, from 0, begins. */
  private static int version(List<String> lines, int start, int version) {
    int left = version;
    for (int i = start + 1; i < lines.size() && !lines.get(i).strip().startsWith("- id:"); i++) {
      if (lines.get(i).strip().startsWith("- from:") && left-- == 0) {
        return i + 1;
      }
    }
    return start + 1;
  }

  private List<String> lines(String path) {
    try {
      return List.of(new String(files.bytes(path), StandardCharsets.UTF_8).split("\n", -1));
    } catch (UncheckedIOException e) {
      return List.of();
    }
  }
}
