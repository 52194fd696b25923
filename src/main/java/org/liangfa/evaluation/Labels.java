package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.liangfa.engine.Element;
import org.liangfa.engine.Notation;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Joined;
import org.liangfa.kernel.Proof;
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

  private static final Map<String, Text> ANSWERS = answers();
  private static final Set<Text> PLAIN = Set.of(Proof.ESTABLISHED.label(), Answer.YES.label());

  private final Vocabulary vocabulary;
  private final Map<String, Text> thresholds = new HashMap<>();
  private final Map<String, Text> points = new HashMap<>();
  private final Map<Record, String> premises = new ConcurrentHashMap<>();
  private final Map<Element, Text> lacked = new ConcurrentHashMap<>();
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

  /** What an element looks for, or what must not be there, as one reads it in a list of what is missing. */
  Text lacked(Element element) {
    return lacked.computeIfAbsent(element, this::sought);
  }

  private Text sought(Element element) {
    Text label = words(element);
    if (label.zh().isEmpty()) {
      return element.label();
    }
    Text answer = answer(element);
    String subject = element.subject() + " ";
    return element.negated()
        ? Text.of("不得有 " + subject + label.zh() + answer.zh(), "there may not be " + subject + label.en() + answer.en())
        : Text.of(subject + label.zh() + answer.zh(), subject + label.en() + answer.en());
  }

  /** The proof or answer asked for in brackets; nothing where a fact is to be proven or a comparison to hold. */
  private static Text answer(Element element) {
    List<Text> answers = element.constraints().values().stream()
        .flatMap(Set::stream).map(ANSWERS::get).filter(Objects::nonNull).toList();
    if (answers.isEmpty() || !element.negated() && answers.size() == 1 && PLAIN.contains(answers.get(0))) {
      return Text.NONE;
    }
    return Text.of(
        answers.stream().map(Text::zh).collect(Joined.with("或者", "（", "）")),
        answers.stream().map(Text::en).collect(Joined.with(" or ", " (", ")")));
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

  /** The codes that an element looks for, any one of them, in words; empty where it looks for none. */
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
    return Text.of(String.join("，或者", zh), String.join(", or ", en));
  }

  private static Map<String, Text> answers() {
    Map<String, Text> words = new HashMap<>();
    for (Proof proof : Proof.values()) {
      words.put(proof.name(), proof.label());
    }
    for (Answer answer : Answer.values()) {
      words.put(answer.name(), answer.label());
    }
    return Map.copyOf(words);
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
