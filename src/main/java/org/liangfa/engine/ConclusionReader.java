package org.liangfa.engine;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;
import org.liangfa.finding.Finding;
import org.liangfa.kernel.Joined;

/** Reads the consequence of a rule: exactly one insert of one finding made of constants. */
final class ConclusionReader {
  private static final String ARGUMENT = "(?:" + Literals.LITERAL + "|\\$[a-z]\\w*)";
  private static final String ARGUMENTS = "(?:" + ARGUMENT + "(?:\\s*,\\s*" + ARGUMENT + ")*)?";
  private static final Pattern INSERT =
      Pattern.compile("insert\\(\\s*new\\s+([A-Z]\\w*)\\(\\s*(" + ARGUMENTS + ")\\s*\\)\\s*\\)\\s*;");

  private final Literals literals;
  private final Problems problems;

  ConclusionReader(Literals literals, Problems problems) {
    this.literals = literals;
    this.problems = problems;
  }

  Optional<Conclusion> read(RuleDescr rule, Map<String, RecordComponent> bindings, String place) {
    String text = String.valueOf(rule.getConsequence()).strip();
    Matcher matcher = INSERT.matcher(text);
    if (!matcher.matches() || !rule.getNamedConsequences().isEmpty()) {
      String shown = text.replaceAll("\\s+", " ");
      problems.add(RuleCode.CONSEQUENCE, place, "结论的写法不对：" + shown, "not a form that a consequence may take: " + shown);
      return Optional.empty();
    }
    Class<?> type = Notation.knownTypes().get(matcher.group(1));
    if (type == null || !Finding.class.isAssignableFrom(type)) {
      problems.add(RuleCode.UNKNOWN_NAME, place, "没有结论 " + matcher.group(1), "there is no finding " + matcher.group(1));
      return Optional.empty();
    }
    List<String> written =
        matcher.group(2).isEmpty() ? List.of() : List.of(matcher.group(2).split("\\s*,\\s*"));
    RecordComponent[] components = type.getRecordComponents();
    if (components.length != written.size()) {
      String names = Arrays.stream(components).map(RecordComponent::getName).collect(Joined.with(", "));
      problems.add(
          RuleCode.UNKNOWN_NAME,
          place,
          type.getSimpleName() + " 要写 (" + names + ")",
          type.getSimpleName() + " takes (" + names + ")");
      return Optional.empty();
    }
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      argument(type, components[i], written.get(i), bindings, place).ifPresent(arguments::add);
    }
    return Optional.of(new Conclusion(type.getSimpleName(), arguments));
  }

  private Optional<String> argument(
      Class<?> type, RecordComponent component, String word, Map<String, RecordComponent> bindings, String place) {
    if (!word.startsWith("$")) {
      return literals.read(type, component, word, place);
    }
    RecordComponent bound = bindings.get(word);
    if (bound == null || !bound.getType().equals(component.getType())) {
      problems.add(
          RuleCode.UNKNOWN_NAME,
          place,
          word + " 不能放在 " + component.getName() + " 处",
          word + " cannot stand for " + component.getName());
    }
    return Optional.of(word);
  }
}
