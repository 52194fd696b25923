package org.liangfa.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangfa.kernel.Text;
import org.liangfa.result.RuleChange;

/**
 * The changelog of a rule base: an entry is a heading {@code ## 2026-11-28 what} and below it the lines {@code - type:},
 * {@code - acts:}, {@code - rules:} or {@code - tables:}, {@code - effect:} and {@code - approved:}.
 */
final class Changelog {
  private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");
  private static final Pattern DATED = Pattern.compile("20[0-9]{2}-[0-9]{2}-[0-9]{2} .+");
  private static final List<String> LINES = List.of("type", "acts", "effect", "approved");
  /** Changes of these kinds can move a case and must be recorded; texts alone move none. */
  private static final Set<String> RECORDED = Set.of("RULE", "ROW", "CLAUSE", "PACK", "WORD");

  private Changelog() {}

  /** What the new changelog fails to say of the changes. */
  static List<Text> lacking(String before, String after, List<RuleChange> changes) {
    List<RuleChange> recorded = changes.stream().filter(change -> RECORDED.contains(change.kind())).toList();
    if (recorded.isEmpty()) {
      return List.of();
    }
    Map<String, String> entries = entries(after);
    Map<String, String> old = entries(before);
    entries.entrySet().removeIf(entry -> entry.getValue().equals(old.get(entry.getKey())));
    List<Text> lacking = new ArrayList<>();
    if (entries.isEmpty()) {
      lacking.add(Text.of("rules/CHANGELOG.md 没有新条目，而规则或者表有改动",
          "rules/CHANGELOG.md has no new entry, though rules or tables changed"));
      return lacking;
    }
    entries.forEach((heading, text) -> form(heading, text, lacking));
    String said = String.join("\n", entries.values());
    Set<String> names = new LinkedHashSet<>();
    recorded.forEach(change -> names.add(name(change)));
    for (String name : names) {
      if (!mentions(said, name)) {
        lacking.add(Text.of("rules/CHANGELOG.md 的新条目没有提到 " + name,
            "the new entries of rules/CHANGELOG.md do not mention " + name));
      }
    }
    return lacking;
  }

  private static Map<String, String> entries(String changelog) {
    Map<String, String> entries = new LinkedHashMap<>();
    Matcher heading = HEADING.matcher(changelog);
    int start = -1;
    String title = "";
    while (heading.find()) {
      if (start >= 0) {
        entries.put(title, changelog.substring(start, heading.start()).strip());
      }
      title = heading.group(1).strip();
      start = heading.end();
    }
    if (start >= 0) {
      entries.put(title, changelog.substring(start).strip());
    }
    return entries;
  }

  private static void form(String heading, String text, List<Text> lacking) {
    if (!DATED.matcher(heading).matches()) {
      lacking.add(Text.of("条目“" + heading + "”不是“日期 标题”", "the entry \"" + heading + "\" is not a date and a title"));
    }
    for (String line : LINES) {
      if (!Pattern.compile("(?m)^- " + line + ": *\\S").matcher(text).find()) {
        lacking.add(Text.of("条目“" + heading + "”缺 - " + line + ":", "the entry \"" + heading + "\" lacks - " + line + ":"));
      }
    }
  }

  /** What an entry calls the thing: the id of a rule, the name of a table, the id of a violation or pack. */
  private static String name(RuleChange change) {
    return switch (change.kind()) {
      case "ROW" -> change.place().replaceAll(".*/tables/|\\.csv.*", "");
      case "WORD" -> change.place().replaceAll(".*/vocabulary/|\\.csv", "");
      case "CLAUSE" -> change.id().replaceAll(" .*", "");
      default -> change.id();
    };
  }

  /** By the whole name, or by its beginning up to a hyphen: {@code APL-45-*} and {@code APL-45} stand for all of them. */
  private static boolean mentions(String said, String name) {
    for (String word : said.split("[^A-Za-z0-9-]+")) {
      String bare = word.replaceFirst("-$", "");
      boolean beginning = bare.indexOf('-') > 0 && name.startsWith(bare + "-");
      if (bare.equals(name) || beginning) {
        return true;
      }
    }
    return false;
  }
}
