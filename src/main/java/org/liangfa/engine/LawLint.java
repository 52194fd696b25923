package org.liangfa.engine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangfa.source.BasisKey;
import org.liangfa.source.Passage;
import org.liangfa.source.SourceException;
import org.liangfa.source.SourceRegistry;

/** Checks a rule against the law it cites: the provision exists, is in force when the rule is, and says the words. */
final class LawLint {
  private final SourceRegistry sources;
  private final Problems problems;

  LawLint(SourceRegistry sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
  }

  void check(RuleInfo rule, LegalSentence sentence) {
    boolean resolved = provision(rule, "@basis", rule.basis()) & provision(rule, "@also", rule.also());
    if (sentence.lines().isEmpty()) {
      problems.add(RuleCode.SENTENCE, rule.place(), "规则正上方没有条文", "there are no words of the law right above the rule");
    } else if (!sentence.tidy()) {
      problems.add(
          RuleCode.SENTENCE,
          rule.place(),
          "“解释：”没有写在条文上面",
          "an interpretation is not above the words of the law");
    } else if (resolved && !quoted(rule, sentence.lines())) {
      String cited = rule.basis() + (rule.also() == null ? "" : ", " + rule.also());
      problems.add(
          RuleCode.SENTENCE,
          rule.place(),
          cited + " 中没有“" + sentence.text() + "”",
          cited + " does not contain \"" + sentence.text() + "\"");
    }
  }

  private boolean provision(RuleInfo rule, String name, @Nullable BasisKey key) {
    if (key == null) {
      return true;
    }
    Optional<Passage> found = resolve(rule, name, key);
    found
        .filter(passage -> !passage.span().covers(rule.span()))
        .ifPresent(
            passage ->
                problems.add(
                    RuleCode.SPAN,
                    rule.place(),
                    rule.span() + " 超出 " + name + " " + key + " 的施行期间 " + passage.span(),
                    rule.span() + " is not inside " + passage.span() + ", the span of " + name + " " + key));
    return found.isPresent();
  }

  private Optional<Passage> resolve(RuleInfo rule, String name, BasisKey key) {
    try {
      return Optional.of(sources.resolve(key));
    } catch (SourceException e) {
      e.problems()
          .forEach(
              problem ->
                  problems.add(
                      RuleCode.BASIS,
                      rule.place(),
                      name + " " + key + "：" + problem.what().zh(),
                      name + " " + key + ": " + problem.what().en()));
      return Optional.empty();
    }
  }

  /** The lines together stand in the basis; or each line stands in the basis or in the second one. */
  private boolean quoted(RuleInfo rule, List<String> lines) {
    return sources.quotes(rule.basis(), String.join("", lines))
        || lines.stream()
            .allMatch(
                line ->
                    sources.quotes(rule.basis(), line)
                        || (rule.also() != null && sources.quotes(rule.also(), line)));
  }
}
