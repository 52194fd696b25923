package org.liangfa.engine;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks the codes and constants that a rule names, and strips quotes and qualifiers off them. */
final class Literals {
  static final String LITERAL = "(?:\"[^\"]*\"|[A-Z]\\w*(?:\\.[A-Z]\\w*)+)";

  private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern CONSTANT = Pattern.compile("(?:[A-Z]\\w*\\.)*([A-Z]\\w*)\\.([A-Z]\\w*)");

  private final Vocabulary vocabulary;
  private final Problems problems;

  Literals(Vocabulary vocabulary, Problems problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /** The bare code or constant; nothing if it cannot stand in the component. */
  Optional<String> read(Class<?> type, RecordComponent component, String literal, String place) {
    return component.getType().isEnum()
        ? constant(component, literal, place)
        : code(type, component, literal, place);
  }

  private Optional<String> code(Class<?> type, RecordComponent component, String literal, String place) {
    Matcher matcher = CODE.matcher(literal);
    if (!matcher.matches()) {
      problems.add(
          RuleCode.UNKNOWN_NAME,
          place,
          type.getSimpleName() + "." + component.getName() + " 是带引号的代码，不能写 " + literal,
          type.getSimpleName() + "." + component.getName() + " is a quoted code, not " + literal);
      return Optional.empty();
    }
    String code = matcher.group(1);
    if (!vocabulary.knows(type.getSimpleName(), component.getName(), code)) {
      problems.add(
          RuleCode.UNKNOWN_CODE,
          place,
          type.getSimpleName() + "." + component.getName() + " 没有代码 " + code,
          type.getSimpleName() + "." + component.getName() + " has no code " + code);
    }
    return Optional.of(code);
  }

  private Optional<String> constant(RecordComponent component, String literal, String place) {
    TreeSet<String> known =
        Arrays.stream(component.getType().getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name())
            .collect(Collectors.toCollection(TreeSet::new));
    Matcher matcher = CONSTANT.matcher(literal);
    if (matcher.matches()
        && matcher.group(1).equals(component.getType().getSimpleName())
        && known.contains(matcher.group(2))) {
      return Optional.of(matcher.group(2));
    }
    String expected = component.getType().getSimpleName() + known;
    problems.add(
        RuleCode.UNKNOWN_NAME,
        place,
        component.getName() + " 不能是 " + literal + "；可用 " + expected,
        component.getName() + " cannot be " + literal + "; known are " + expected);
    return Optional.empty();
  }
}
