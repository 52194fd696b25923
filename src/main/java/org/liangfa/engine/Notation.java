package org.liangfa.engine;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangfa.fact.Fact;
import org.liangfa.finding.Finding;

/**
 * Facts and findings as one writes them in case files and tables: {@code Circumstance(NO_HARM, ESTABLISHED)}, {@code
 * RedLine()}.
 */
public final class Notation {
  private static final Map<String, Class<?>> TYPES = types();
  private static final Pattern FORM = Pattern.compile("([A-Z][A-Za-z]*)\\(\\s*(.*?)\\s*\\)");

  private Notation() {}

  /**
   * Reads one fact or finding.
   *
   * @throws IllegalArgumentException if the text has another form, or names a type or constant that does not exist
   */
  public static Record parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("text: " + text + " (expected: Type(COMPONENT, COMPONENT))");
    }
    Class<?> type = TYPES.get(matcher.group(1));
    if (type == null) {
      throw new IllegalArgumentException("type: " + matcher.group(1) + " (expected: one of " + TYPES.keySet() + ")");
    }
    List<String> words = matcher.group(2).isEmpty() ? List.of() : List.of(matcher.group(2).split("\\s*,\\s*", -1));
    return build(type, words);
  }

  /** Writes a fact or finding as {@link #parse} reads it. */
  public static String print(Record record) {
    StringBuilder text = new StringBuilder(RecordType.of(record).name()).append('(');
    words(record, text);
    return text.append(')').toString();
  }

  /**
   * Premises of one rule as a text by which they are sorted: in the order of {@link List#toString}, which takes longer to
   * make.
   */
  public static String sorting(List<Record> premises) {
    StringBuilder text = new StringBuilder();
    for (Record premise : premises) {
      words(premise, text);
      text.append("], ");
    }
    return text.toString();
  }

  private static void words(Record record, StringBuilder text) {
    RecordType type = RecordType.of(record);
    for (int i = 0; i < type.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(type.word(record, i));
    }
  }

  /** The codes of a fact or finding that are not known: what names one is never met by any rule. */
  public static List<String> unknownCodes(Record record, Vocabulary vocabulary) {
    String type = record.getClass().getSimpleName();
    return Arrays.stream(record.getClass().getRecordComponents())
        .filter(component -> !component.getType().isEnum())
        .filter(
            component ->
                !vocabulary.knows(type, component.getName(), Components.value(record, component.getName())))
        .map(component -> Components.value(record, component.getName()))
        .toList();
  }

  /** Simple names of all facts and findings with their classes. */
  static Map<String, Class<?>> knownTypes() {
    return TYPES;
  }

  static Record build(Class<?> type, List<String> words) {
    return RecordType.of(type).build(words);
  }

  private static Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new TreeMap<>();
    for (Class<?> type : Fact.class.getPermittedSubclasses()) {
      types.put(type.getSimpleName(), type);
    }
    for (Class<?> type : Finding.class.getPermittedSubclasses()) {
      types.put(type.getSimpleName(), type);
    }
    return Collections.unmodifiableMap(types);
  }
}
