package org.liangfa.engine;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Mark;
import org.liangfa.source.BasisKey;
import org.liangfa.source.SourceException;

/** The annotations of one rule: each one quoted string. */
final class Metadata {
  static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+");

  private static final List<String> REQUIRED = List.of("id", "basis", "since", "until");
  private static final Set<String> KNOWN =
      Set.of("id", "basis", "since", "until", "also", "limits", "mark", "was", "regime");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]*)\"");

  private final String place;
  private final Problems problems;
  private final Map<String, String> values = new TreeMap<>();

  Metadata(RuleDescr rule, String place, Problems problems) {
    this.place = place;
    this.problems = problems;
    for (AnnotationDescr annotation : rule.getAnnotations()) {
      read(annotation);
    }
    for (String key : REQUIRED) {
      if (rule.getAnnotation(key) == null) {
        problems.add(RuleCode.METADATA_MISSING, place, "缺少 @" + key, "@" + key + " is missing");
      }
    }
  }

  private void read(AnnotationDescr annotation) {
    String key = annotation.getName();
    if (!KNOWN.contains(key)) {
      problems.add(RuleCode.METADATA_UNKNOWN, place, "不认识 @" + key, "unknown key @" + key);
      return;
    }
    if (annotation.isDuplicated()) {
      form(key, "written more than once", "写了不止一次");
      return;
    }
    Object raw = annotation.getValueMap().size() == 1 ? annotation.getSingleValue() : null;
    Matcher quoted = QUOTED.matcher(raw == null ? "" : raw.toString());
    if (!quoted.matches()) {
      form(key, "is not one quoted string: " + raw, "不是一个带引号的值：" + raw);
      return;
    }
    values.put(key, quoted.group(1));
  }

  /** The value of a key, empty if there is none. */
  String text(String key) {
    return values.getOrDefault(key, "");
  }

  Optional<String> id() {
    String id = text("id");
    if (!values.containsKey("id")) {
      return Optional.empty();
    }
    if (!ID.matcher(id).matches()) {
      form("id", "has the wrong form: " + id + " (expected: like APL-33-1-1)", "的写法不对：" + id + "（应如 APL-33-1-1）");
      return Optional.empty();
    }
    return Optional.of(id);
  }

  /** The provision under a key; nothing if the key is absent or its form is wrong. */
  @Nullable BasisKey basis(String key) {
    if (!values.containsKey(key)) {
      return null;
    }
    try {
      return BasisKey.parse(text(key));
    } catch (SourceException e) {
      form(key, "is no basis key: " + text(key), "不是依据引用：" + text(key));
      return null;
    }
  }

  Optional<DateSpan> span() {
    if (!values.containsKey("since") || !values.containsKey("until")) {
      return Optional.empty();
    }
    Optional<LocalDate> since = date("since");
    Optional<LocalDate> until = text("until").isEmpty() ? Optional.empty() : date("until");
    if (since.isEmpty() || (until.isEmpty() && !text("until").isEmpty())) {
      return Optional.empty();
    }
    if (until.isPresent() && !until.get().isAfter(since.get())) {
      problems.add(
          RuleCode.SPAN,
          place,
          "@until " + until.get() + " 不晚于 @since " + since.get(),
          "@until " + until.get() + " is not after @since " + since.get());
      return Optional.empty();
    }
    return Optional.of(new DateSpan(since.get(), until.orElse(null)));
  }

  @Nullable Mark mark() {
    if (!values.containsKey("mark")) {
      return null;
    }
    for (Mark mark : EnumSet.of(Mark.MEMORY, Mark.PROPOSAL, Mark.INFERENCE)) {
      if (mark.name().equals(text("mark"))) {
        return mark;
      }
    }
    form(
        "mark",
        "must be MEMORY, PROPOSAL or INFERENCE: " + text("mark"),
        "只能是 MEMORY、PROPOSAL 或 INFERENCE：" + text("mark"));
    return null;
  }

  RuleInfo.Regime regime() {
    if (values.containsKey("regime") && !text("regime").equals("DECISION")) {
      form("regime", "can only be DECISION: " + text("regime"), "只能是 DECISION：" + text("regime"));
    }
    return values.containsKey("regime") ? RuleInfo.Regime.DECISION : RuleInfo.Regime.EVALUATED;
  }

  private Optional<LocalDate> date(String key) {
    try {
      return Optional.of(LocalDate.parse(text(key)));
    } catch (DateTimeParseException e) {
      form(key, "is no date: " + text(key), "不是日期：" + text(key));
      return Optional.empty();
    }
  }

  private void form(String key, String en, String zh) {
    problems.add(RuleCode.METADATA_FORM, place, "@" + key + " " + zh, "@" + key + " " + en);
  }
}
