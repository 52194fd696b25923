package org.liangfa.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Problem;
import org.liangfa.source.RuleFiles;

/**
 * A file of the catalogue, cut into its violations without reading them: a run needs one violation out of hundreds, and
 * YAML is slow. A violation begins at a line {@code   - id: "…"} and ends before the next.
 */
final class CatalogueFile {
  private static final Pattern BEGIN = Pattern.compile("(?m)^  - id: \"([^\"\\n]*)\"[^\\n]*$");

  private CatalogueFile() {}

  /** The lines above the violations. */
  record HeadDraft(@Nullable String domain, @Nullable List<String> violations) {}

  /**
   * One violation, not yet read.
   *
   * @param id as its first line gives it
   * @param domain the name of the file, which the file repeats
   * @param path of the file, below {@code rules/}
   * @param yaml a list of one violation, moved down to the line that it has in the file
   */
  record Part(String id, String domain, String path, String yaml) {}

  /** The violations of a file; what is wrong with the file as a whole is added to the problems. */
  static List<Part> parts(RuleFiles files, String path, List<Problem> problems) {
    Draft in = new Draft("rules/" + path, problems);
    Optional<String> decoded = Utf8.decode("rules/" + path, files.bytes(path), problems);
    if (decoded.isEmpty()) {
      return List.of();
    }
    String text = decoded.get();
    Matcher begin = BEGIN.matcher(text);
    List<Integer> starts = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    while (begin.find()) {
      starts.add(begin.start());
      ids.add(begin.group(1));
    }
    String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
    String head = text.substring(0, starts.isEmpty() ? text.length() : starts.get(0));
    // The list is cut off, and an empty one put in its place.
    YamlFile.parse("rules/" + path, starts.isEmpty() ? head : head.stripTrailing() + " []\n", HeadDraft.class, problems).ifPresent(draft -> {
      String domain = in.text("domain", draft.domain());
      if (!domain.isEmpty() && !domain.equals(name)) {
        in.fail(TableCode.UNKNOWN_FILE, "domain", "“" + domain + "”不是文件名", "\"" + domain + "\" is not the file name");
      }
    });
    if (starts.isEmpty()) {
      in.fail(TableCode.MISSING, "violations", "没有以“  - id: \"…\"”开头的行", "no line begins with \"  - id: …\"");
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      long linesBefore = text.substring(0, starts.get(i)).lines().count();
      parts.add(new Part(
          ids.get(i), name, path, "\n".repeat((int) linesBefore) + text.substring(starts.get(i), end)));
    }
    return parts;
  }
}
