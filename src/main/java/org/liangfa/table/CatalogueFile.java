package org.liangfa.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Problem;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.Utf8;

/**
 * A file of the catalogue, cut into its violations without reading them: a run needs one violation out of hundreds, and
 * YAML is slow. A violation begins at a line {@code   - id: "…"} and ends before the next.
 */
final class CatalogueFile {
  private static final String BEGIN = "\n  - id: \"";
  private static final Pattern HEAD = Pattern.compile("(?:(?:#[^\n]*)?\n)*domain: \"([^\"\n]*)\"\nviolations:");

  private CatalogueFile() {}

  /** The lines above the violations. */
  record HeadDraft(@Nullable String domain, @Nullable List<String> violations) {}

  /**
   * One violation, not yet read.
   *
   * @param id as its first line gives it
   * @param domain the name of the file, which the file repeats
   * @param path of the file, below {@code rules/}
   * @param text a list of one violation
   * @param linesBefore how many lines of the file stand before it
   */
  record Part(String id, String domain, String path, String text, int linesBefore) {
    /** The text moved down to the line that it has in the file, so that messages name that line. */
    String yaml() {
      return "\n".repeat(linesBefore) + text;
    }
  }

  /** The violations of a file; what is wrong with the file as a whole is added to the problems. */
  static List<Part> parts(RuleFiles files, String path, List<Problem> problems) {
    Optional<String> decoded = Utf8.decode("rules/" + path, files.bytes(path), TableCode.NOT_UTF8, problems);
    if (decoded.isEmpty()) {
      return List.of();
    }
    String text = decoded.get();
    String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
    int begin = text.indexOf(BEGIN);
    head(path, name, begin < 0 ? text : text.substring(0, begin), begin >= 0, problems);
    List<Part> parts = new ArrayList<>();
    int lines = begin < 0 ? 0 : lines(text, 0, begin + 1);
    while (begin >= 0) {
      int next = text.indexOf(BEGIN, begin + 1);
      int end = next < 0 ? text.length() : next + 1;
      int id = begin + BEGIN.length();
      parts.add(new Part(
          text.substring(id, Math.max(id, text.indexOf('"', id))), name, path, text.substring(begin + 1, end), lines));
      lines += lines(text, begin + 1, end);
      begin = next;
    }
    return parts;
  }

  /** The usual two lines are told at a glance; anything else is read as YAML, which says what is wrong. */
  private static void head(String path, String name, String head, boolean followed, List<Problem> problems) {
    Matcher usual = HEAD.matcher(head);
    if (followed && usual.matches() && usual.group(1).equals(name)) {
      return;
    }
    Draft in = new Draft("rules/" + path, problems);
    // The list is cut off, and an empty one put in its place.
    YamlFile.parse("rules/" + path, followed ? head + " []\n" : head, HeadDraft.class, problems).ifPresent(draft -> {
      String domain = in.text("domain", draft.domain());
      if (!domain.isEmpty() && !domain.equals(name)) {
        in.fail(TableCode.UNKNOWN_FILE, "domain", "“" + domain + "”不是文件名", "\"" + domain + "\" is not the file name");
      }
    });
    if (!followed) {
      in.fail(TableCode.MISSING, "violations", "没有以“  - id: \"…\"”开头的行", "no line begins with \"  - id: …\"");
    }
  }

  private static int lines(String text, int from, int to) {
    int lines = 0;
    for (int at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
      lines++;
    }
    return lines;
  }
}
