package org.liangfa.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.result.Advice;
import org.liangfa.result.CaseImpact.Difference;
import org.liangfa.result.Result;

/** What of a result a person would act upon differently. */
final class Differences {
  private static final Text NOTHING = Text.of("", "");

  private final List<Difference> found = new ArrayList<>();

  private Differences() {}

  /** Between two results; none where a version gave none, which is told otherwise. */
  static List<Difference> between(@Nullable Result old, @Nullable Result now) {
    if (old == null || now == null) {
      return List.of();
    }
    Differences differences = new Differences();
    differences.add("TIER", old.recommendation().tier().label(), now.recommendation().tier().label());
    differences.add("AMOUNT", amount(old.recommendation()), amount(now.recommendation()));
    differences.add("CLAUSE", old.clause().label(), now.clause().label());
    differences.each("CONFISCATION", named(old, Differences::confiscations), named(now, Differences::confiscations));
    differences.each("GROUND", named(old, Differences::grounds), named(now, Differences::grounds));
    differences.each("DUTY", named(old, Differences::duties), named(now, Differences::duties));
    return differences.found;
  }

  private void add(String aspect, Text before, Text after) {
    if (!before.equals(after)) {
      found.add(new Difference(aspect, before, after));
    }
  }

  private void each(String aspect, Map<String, Text> before, Map<String, Text> after) {
    Set<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    keys.forEach(key -> add(aspect, before.getOrDefault(key, NOTHING), after.getOrDefault(key, NOTHING)));
  }

  private static Map<String, Text> named(Result result, Function<Result, Map<String, Text>> what) {
    return what.apply(result);
  }

  private static Text amount(Advice advice) {
    @Nullable Money amount = advice.fine() == null ? null : advice.fine().amount();
    return amount == null ? Text.of("无罚款", "no fine") : Text.of(amount + "元", amount + " yuan");
  }

  private static Map<String, Text> confiscations(Result result) {
    Map<String, Text> texts = new TreeMap<>();
    result.recommendation().confiscation().forEach(one -> texts.put(one.subject(), one.what()));
    return texts;
  }

  private static Map<String, Text> grounds(Result result) {
    Map<String, Text> texts = new TreeMap<>();
    result.grounds().forEach(one -> texts.put(one.ruleId(),
        Text.of(one.ruleId() + " " + one.effect().zh(), one.ruleId() + " " + one.effect().en())));
    return texts;
  }

  private static Map<String, Text> duties(Result result) {
    Map<String, Text> texts = new TreeMap<>();
    result.duties().forEach(one -> texts.put(one.code(),
        Text.of(one.what().zh() + " " + one.state(), one.what().en() + " " + one.state())));
    return texts;
  }
}
