package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.liangfa.engine.Element;
import org.liangfa.engine.Notation;
import org.liangfa.kernel.Text;
import org.liangfa.table.Entry;
import org.liangfa.table.PointsRow;
import org.liangfa.table.ThresholdRow;
import org.liangfa.table.Vocabulary;
import org.liangfa.table.Vocabulary.Kind;

/** Codes of facts and findings in words. */
final class Labels {
  private static final Map<String, Kind> KINDS =
      Map.of(
          "Circumstance", Kind.CIRCUMSTANCES,
          "Claim", Kind.CIRCUMSTANCES,
          "NotGround", Kind.CIRCUMSTANCES,
          "Feature", Kind.FEATURES,
          "Step", Kind.STEPS,
          "Question", Kind.QUESTIONS,
          "Conflict", Kind.CONFLICTS,
          "Duty", Kind.DUTIES,
          "Measure", Kind.MEASURES,
          "Risk", Kind.RISKS);

  private final Vocabulary vocabulary;
  private final Map<String, Text> thresholds = new HashMap<>();
  private final Map<String, Text> points = new HashMap<>();
  private final Map<Record, String> premises = new ConcurrentHashMap<>();
  private final Map<Element, String> lacked = new ConcurrentHashMap<>();
  private final Map<String, Boolean> general = new ConcurrentHashMap<>();
  private final Map<Element, Boolean> generalElements = new ConcurrentHashMap<>();

  Labels(Vocabulary vocabulary, List<ThresholdRow> thresholds, List<PointsRow> points) {
    this.vocabulary = vocabulary;
    thresholds.forEach(row -> this.thresholds.putIfAbsent(row.test(), row.label()));
    points.forEach(row -> this.points.putIfAbsent(row.row(), row.label()));
  }

  /** A circumstance in words; its code where the vocabulary lacks it. */
  Text circumstance(String code) {
    return vocabulary.circumstance(code).map(Entry::label).orElse(Text.of(code, code));
  }

  /** What an element looks for, as one reads it in a list of what is missing. */
  String lacked(Element element) {
    return lacked.computeIfAbsent(element, one -> {
      String label = zh(one);
      return label.isEmpty() ? one.toString() : one.subject() + " " + label;
    });
  }

  /** Whether a circumstance that the element looks for matters in every sector. */
  boolean isGeneral(Element element) {
    return generalElements.computeIfAbsent(
        element, one -> one.constraints().getOrDefault("kind", Set.of()).stream().anyMatch(this::isGeneral));
  }

  /** Whether the circumstance matters in every sector: whether the general penalty law gives it weight. */
  boolean isGeneral(String code) {
    return general.computeIfAbsent(code, any -> vocabulary
        .circumstance(code)
        .map(entry -> entry.bases().stream().anyMatch(key -> key.toString().startsWith("APL-")))
        .orElse(false));
  }

  /** A fact or finding as written in rules, followed by its code in Chinese. */
  String premise(Record record) {
    return premises.computeIfAbsent(record, this::written);
  }

  private String written(Record record) {
    String notation = Notation.print(record);
    int open = notation.indexOf('(');
    String type = notation.substring(0, open);
    String code = notation.substring(open + 1, notation.length() - 1).split(",", 2)[0].strip();
    return find(type, code).map(label -> notation + " " + label.zh()).orElse(notation);
  }

  /** The codes that an element looks for, in Chinese; empty where it looks for none. */
  String zh(Element element) {
    return words(element).zh();
  }

  /** The codes that an element looks for, in words; empty where it looks for none. */
  Text words(Element element) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Set<String> values : element.constraints().values()) {
      for (String value : values) {
        find(element.type(), value).ifPresent(text -> {
          zh.add(text.zh());
          en.add(text.en());
        });
      }
    }
    return Text.of(String.join("、", zh), String.join(", ", en));
  }

  private Optional<Text> find(String type, String code) {
    if (type.equals("Comparison")) {
      return Optional.ofNullable(thresholds.get(code));
    }
    if (type.equals("Points")) {
      return Optional.ofNullable(points.get(code));
    }
    Kind kind = KINDS.get(type);
    return kind == null ? Optional.empty() : vocabulary.find(kind, code).map(Entry::label);
  }
}
