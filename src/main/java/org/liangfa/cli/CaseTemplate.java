package org.liangfa.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liangfa.casefile.CaseFiles;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.kernel.Language;
import org.liangfa.table.Entry;
import org.liangfa.table.Vocabulary;

/**
 * A case file to fill in, written from the published schema: every field with its meaning, whatever can be unknown as
 * {@code UNKNOWN}. It is a valid case file as it stands, of which nothing is known yet.
 */
final class CaseTemplate {
  /** Left out of a new file: the catalogue gives the clause, and there is a question of penalty. */
  private static final Set<String> OMITTED = Set.of("matter", "statutoryBasis");
  /** Sections whose presence says that something happened. */
  private static final Set<String> ONLY_IF_HAPPENED = Set.of("assessment", "defence", "correction", "execution");
  /** {@code YES 是 (yes)} in the description of a list of words. */
  private static final Pattern WORD = Pattern.compile("([A-Z][A-Z_]*) ([^;()]*) \\(((?:[^()]|\\([^()]*\\))*)\\)");

  private final Session session;
  private final Vocabulary vocabulary;
  private final PenaltyClause clause;
  private final JsonNode schema;
  private final List<String> lines = new ArrayList<>();

  CaseTemplate(Session session, Vocabulary vocabulary, PenaltyClause clause) {
    this.session = session;
    this.vocabulary = vocabulary;
    this.clause = clause;
    try {
      this.schema = new ObjectMapper().readTree(SchemaCommand.text("case"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the packed schema is no JSON", e);
    }
  }

  /** The file, dated that day. */
  String text(LocalDate today) {
    head();
    Map<String, String> given = Map.of(
        "schema", CaseFiles.SCHEMA,
        "caseId", clause.violation() + "-1",
        "title", clause.title().zh(),
        "fileDate", today.toString(),
        "jurisdiction", "000000",
        "violation.id", clause.violation(),
        "violation.conduct", clause.title().zh());
    schema.get("properties").properties().forEach(entry -> {
      if (!OMITTED.contains(entry.getKey())) {
        lines.add("");
        property(new Field("", entry.getKey(), entry.getValue(), true), "", given);
      }
    });
    return String.join("\n", lines) + "\n";
  }

  /** A property at its place. */
  private record Field(String path, String name, JsonNode node, boolean required) {
    String full() {
      return path.isEmpty() ? name : path + "." + name;
    }
  }

  private void head() {
    boolean chinese = session.language() == Language.ZH;
    lines.add("# " + session.say("案卷：", "Case file: ") + session.say(clause.title()) + " (" + clause.violation() + ")");
    lines.add("# " + session.say("处罚条款：", "Clause: ") + clause.penaltyBasis());
    clause.penaltyText().lines().forEach(line -> lines.add("#   " + line.strip()));
    lines.add("#");
    lines.addAll(chinese
        ? List.of(
            "# 填写办法：把引号里的内容改成查明的情况；不知道的保留 UNKNOWN，UNKNOWN 不等于“否”，也不等于零。",
            "# 标“必填”的先核对再用；以 # 开头的行是说明，用到时去掉开头的 # 和一个空格。",
            "# 填好后运行：liangfa evaluate 本文件")
        : List.of(
            "# How to fill it in: replace what stands in quotes by what was found; leave UNKNOWN what is not known.",
            "# UNKNOWN never means no or zero. Check what is marked required. Lines that begin with # explain; to use",
            "# one, remove the # and one space. Then run: liangfa evaluate THIS-FILE"));
  }

  private void property(Field field, String indent, Map<String, String> given) {
    JsonNode type = type(field.node());
    boolean mayBeUnknown = mayBeUnknown(field.node());
    String lead = indent + field.name() + ":";
    String must = field.required() && !mayBeUnknown && !isContainer(type)
        ? session.say("必填。", "Required. ")
        : "";
    comment(indent, must + meaning(field.node()) + words(type));
    if (field.name().equals("circumstances")) {
      lines.add(lead);
      circumstances();
    } else if (type.path("type").asText().equals("array")) {
      lines.add(lead + (mayBeUnknown ? " \"UNKNOWN\"" : " []"));
      list(field.name(), type.get("items"), indent);
    } else if (!type.path("properties").isMissingNode()) {
      section(field, type, mayBeUnknown, indent, given);
    } else if (mayBeUnknown) {
      lines.add(lead + " \"UNKNOWN\"");
    } else if (field.required()) {
      lines.add(lead + " " + quoted(given.getOrDefault(field.full(), placeholder(type))));
    } else {
      lines.add(indent + "# " + field.name() + ": \"…\"");
    }
    if (field.full().equals("violation.bases")) {
      bases(indent);
    }
  }

  private void section(Field field, JsonNode type, boolean mayBeUnknown, String indent, Map<String, String> given) {
    boolean nested = !indent.isEmpty();
    if (mayBeUnknown && (nested || ONLY_IF_HAPPENED.contains(field.name()))) {
      lines.add(indent + field.name() + ": \"UNKNOWN\"");
      comment(indent, session.say(
          "已经发生或者查明的，上一行只留“" + field.name() + ":”，再写：",
          "If it has happened or is known, leave only \"" + field.name() + ":\" above, then:"));
      example(field.node(), indent, false);
      return;
    }
    lines.add(indent + field.name() + ":");
    type.get("properties").properties().forEach(entry ->
        property(new Field(field.full(), entry.getKey(), entry.getValue(), isRequired(type, entry.getKey())),
            indent + "  ", given));
  }

  /** How a list that stands as unknown or empty is filled: an entry below what still says so would be no YAML. */
  private void list(String name, JsonNode items, String indent) {
    boolean entries = !type(items).path("properties").isMissingNode();
    if (entries) {
      comment(indent, session.say(
          "有的，上一行只留“" + name + ":”，再逐项写：", "If there are any, leave only \"" + name + ":\" above, then one each:"));
    }
    example(items, indent, true);
  }

  /** One entry of a list, or one section, as a comment: each field with its meaning. */
  private void example(JsonNode node, String indent, boolean entry) {
    JsonNode type = type(node);
    if (type.path("properties").isMissingNode()) {
      return;
    }
    String first = entry ? "  - " : "  ";
    String rest = entry ? "    " : "  ";
    List<String> names = new ArrayList<>();
    type.get("properties").fieldNames().forEachRemaining(names::add);
    for (int i = 0; i < names.size(); i++) {
      JsonNode property = type.get("properties").get(names.get(i));
      JsonNode own = type(property);
      String value = own.path("type").asText().equals("array")
          ? "[]"
          : mayBeUnknown(property) ? "\"UNKNOWN\"" : "\"…\"";
      lines.add(indent + "# " + (i == 0 ? first : rest) + names.get(i) + ": " + value + "  # "
          + meaning(property) + words(own));
    }
  }

  /** The whole vocabulary, so that nobody has to look codes up; only what every case turns on is already there. */
  private void circumstances() {
    comment("  ", session.say(
        "state：ESTABLISHED 已查明（须有证据编号）；REFUTED 已排除（须有证据编号）；OPEN 待查明。只有已查明的才计入。",
        "state: ESTABLISHED or REFUTED, each with evidence ids, or OPEN. Only what is established counts."));
    Set<String> always = Set.of("FACTS_PROVEN", "SUSPECTED_CRIME");
    for (Entry.Circumstance entry : vocabulary.circumstances()) {
      String line = "- {kind: \"" + entry.code() + "\", state: \"OPEN\", evidence: []}  # " + session.say(entry.label())
          + session.say("；证据：", "; evidence: ") + session.say(entry.proof());
      lines.add("  " + (always.contains(entry.code()) ? "" : "# ") + line);
    }
  }

  /** The figures that the clause takes its fine of, where they have no field of their own. */
  private void bases(String indent) {
    if (clause.fine() instanceof FineClause.Multiple multiple) {
      base(indent, multiple.base());
    } else if (clause.fine() instanceof FineClause.Percentage percentage) {
      base(indent, percentage.base());
    } else if (clause.fine() instanceof FineClause.Stepped stepped) {
      base(indent, stepped.base());
    }
  }

  private void base(String indent, FineClause.Base base) {
    if (base != FineClause.Base.GOODS_VALUE && base != FineClause.Base.ILLEGAL_GAINS) {
      int last = lines.lastIndexOf(indent + "bases: []");
      lines.set(last, indent + "bases: [{base: \"" + base + "\", amount: \"UNKNOWN\"}]");
    }
  }

  private void comment(String indent, String text) {
    lines.add(indent + "# " + text);
  }

  /** The half of the description in the language asked for, without the list of words. */
  private String meaning(JsonNode node) {
    String[] halves = node.path("description").asText().split(" / ", 2);
    String half = session.language() == Language.ZH || halves.length == 1 ? halves[0] : halves[1];
    return half.strip();
  }

  /** The words that may be written, each with what it means; empty where there is no list of words. */
  private String words(JsonNode type) {
    if (type.path("enum").isMissingNode()) {
      return "";
    }
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(type.path("description").asText());
    while (matcher.find()) {
      words.add(matcher.group(1) + " " + session.say(matcher.group(2), matcher.group(3)));
    }
    return session.say("：", ": ") + words.stream().collect(Collectors.joining(session.say("；", "; ")));
  }

  /** What stands where something required must be filled in. */
  private String placeholder(JsonNode type) {
    return type.path("enum").isMissingNode() ? session.say("待填写", "to be filled in") : type.get("enum").get(0).asText();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static boolean isContainer(JsonNode type) {
    return type.path("type").asText().equals("array") || !type.path("properties").isMissingNode();
  }

  private boolean isRequired(JsonNode type, String name) {
    for (JsonNode required : type.path("required")) {
      if (required.asText().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** What a node describes, references followed and the alternatives "unknown" and "null" left aside. */
  private JsonNode type(JsonNode node) {
    if (node.has("anyOf")) {
      return type(node.get("anyOf").get(0));
    }
    return node.has("$ref") ? schema.at(node.get("$ref").asText().substring(1)) : node;
  }

  private boolean mayBeUnknown(JsonNode node) {
    for (JsonNode choice : node.path("anyOf")) {
      if (choice.path("$ref").asText().endsWith("/unknown")) {
        return true;
      }
    }
    for (JsonNode word : type(node).path("enum")) {
      if (word.asText().equals("UNKNOWN")) {
        return true;
      }
    }
    return false;
  }
}
