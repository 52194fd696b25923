package org.liangfa.impact;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.engine.Element;
import org.liangfa.engine.RuleInfo;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.DateSpan;
import org.liangfa.source.BasisKey;
import org.liangfa.source.Passage;
import org.liangfa.table.Cited;
import org.liangfa.table.Row;
import org.liangfa.table.Vocabulary;

/** Everything that a rule base holds, thing by thing. */
final class Inventory {
  private static final Set<String> NOT_CONTENT = Set.of("cited", "origin", "span");

  private final Liangfa base;
  private final Map<String, Item> items = new TreeMap<>();

  private Inventory(Liangfa base) {
    this.base = base;
  }

  static Map<String, Item> of(Liangfa base) {
    Inventory inventory = new Inventory(base);
    inventory.rules();
    inventory.rows();
    inventory.clauses();
    inventory.words();
    inventory.texts();
    inventory.packs();
    return inventory.items;
  }

  /** Puts the item down; of several with one id each later one gets a number. */
  private void add(String kind, String id, String place, String origin, Map<String, String> content) {
    String unique = id;
    for (int i = 2; items.containsKey(kind + " " + unique); i++) {
      unique = id + " " + i;
    }
    Item item = new Item(kind, unique, place, origin, content);
    items.put(item.key(), item);
  }

  private void rules() {
    for (RuleInfo rule : base.rules().catalogue().rules()) {
      Map<String, String> content = new LinkedHashMap<>();
      content.put("name", rule.name());
      content.put("basis", rule.basis().toString());
      content.put("also", String.valueOf(rule.also()).replace("null", ""));
      content.put("span", rule.span().toString());
      content.put("mark", String.valueOf(rule.mark()).replace("null", ""));
      content.put("regime", rule.regime().name());
      content.put("sentence", rule.sentence());
      content.put("interpretation", String.join(" ", rule.interpretations()));
      content.put("limits", rule.limits());
      content.put("when", rule.elements().stream().map(Element::toString).collect(Collectors.joining("; ")));
      content.put("then", rule.conclusion().toString());
      content.put("pack", rule.pack());
      add("RULE", rule.id(), rule.place(), "", content);
    }
  }

  /** Rows are the same when all their codes are; figures, dates and words are what they say. */
  private void rows() {
    for (String table : base.tables().names()) {
      for (Row row : base.tables().rows(table)) {
        Map<String, String> content = new LinkedHashMap<>();
        List<String> codes = new ArrayList<>(List.of(row.pack(), table));
        parts((Record) row, content, codes);
        content.put("span", row.span().toString());
        content.put("basis", row.basis().toString());
        content.put("mark", row.mark().name());
        content.put("zh", row.label().zh());
        content.put("en", row.label().en());
        add("ROW", String.join(" ", codes), "rules/packs/" + row.pack() + "/tables/" + row.origin(),
            row.pack() + "/" + row.origin(), content);
      }
    }
  }

  private static void parts(Record record, Map<String, String> content, List<String> codes) {
    for (RecordComponent part : record.getClass().getRecordComponents()) {
      if (part.getType() == Cited.class) {
        continue;
      }
      String value = String.valueOf(value(record, part)).replace("null", "");
      content.put(part.getName(), value);
      boolean code = part.getType() == String.class || part.getType().isEnum();
      if (code && !value.isEmpty() && codes.size() < 5) {
        codes.add(value);
      }
    }
  }

  private static Object value(Record record, RecordComponent part) {
    try {
      return String.valueOf(part.getAccessor().invoke(record));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + part + " of " + record, e);
    }
  }

  private void clauses() {
    for (String id : base.violations().ids()) {
      for (PenaltyClause clause : base.violations().versions(id)) {
        Map<String, String> content = new LinkedHashMap<>();
        for (RecordComponent part : PenaltyClause.class.getRecordComponents()) {
          if (!NOT_CONTENT.contains(part.getName())) {
            content.put(part.getName(), String.valueOf(value(clause, part)).replace("null", ""));
          }
        }
        content.put("span", clause.span().toString());
        add("CLAUSE", id + " " + from(clause.span()), "rules/violations/" + clause.origin(), clause.origin(), content);
      }
    }
  }

  private static String from(DateSpan span) {
    return span.from().toString();
  }

  private void words() {
    for (Vocabulary.Kind kind : Vocabulary.Kind.values()) {
      String file = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
      for (String code : base.vocabulary().codes(kind)) {
        base.vocabulary().find(kind, code).ifPresent(entry ->
            add("WORD", kind + " " + code, "rules/vocabulary/" + file, "", Map.of("entry", entry.toString())));
      }
    }
  }

  private void texts() {
    for (BasisKey key : base.sources().articles()) {
      Passage passage = base.sources().resolve(key);
      Map<String, String> content = new LinkedHashMap<>();
      content.put("label", passage.label().zh());
      content.put("text", passage.text());
      content.put("mark", passage.mark().name());
      content.put("span", passage.span().toString());
      add("TEXT", key.toString(), "rules/sources/" + key.source() + ".yaml", "", content);
    }
  }

  private void packs() {
    base.tables().packs().forEach(pack ->
        add("PACK", pack.id(), "rules/packs/" + pack.id() + "/pack.yaml", "", Map.of("pack", pack.toString())));
  }
}
