package org.liangfa.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.Nearest;
import org.liangfa.engine.Element;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleInfo;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.impact.Comparison;
import org.liangfa.impact.NamedCase;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Text;
import org.liangfa.report.ImpactReports;
import org.liangfa.report.Listing;
import org.liangfa.result.Impact;
import org.liangfa.source.BasisKey;
import org.liangfa.source.Passage;
import org.liangfa.source.SourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows rules with the words of the law that they rest on. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
  private final Session session;

  RulesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    throw Cli.noCommand("rules");
  }

  @Command(name = "list")
  Integer list(
      @Mixin RulesOption rules,
      @Option(
              names = "--phase",
              paramLabel = "PHASE",
              descriptionKey = "rules.phase",
              completionCandidates = Values.Phases.class,
              converter = Values.Phases.class)
          @Nullable String phase,
      @Option(names = "--pack", paramLabel = "PACK", descriptionKey = "rules.pack") @Nullable String pack,
      @Option(names = "--article", paramLabel = "KEY", descriptionKey = "rules.article") @Nullable String article) {
    Liangfa liangfa = rules.open();
    if (pack != null) {
      Packs.require(liangfa, pack);
    }
    if (article != null) {
      requireArticle(liangfa, article);
    }
    Listing page = new Listing(session.language());
    int found = 0;
    for (Phase one : Phase.values()) {
      List<List<String>> rows = liangfa.rules().catalogue().rules(one).stream()
          .filter(rule -> phase == null || one.folder().equals(phase))
          .filter(rule -> pack == null || rule.pack().equals(pack))
          .filter(rule -> article == null || cites(rule, article))
          .map(this::row)
          .toList();
      found += rows.size();
      if (!rows.isEmpty()) {
        page.heading(session.say(one.label()) + " " + one.folder() + " (" + rows.size() + ")");
        page.table(header(), rows, Set.of());
      }
    }
    if (found == 0) {
      page.paragraph(session.say("没有合乎条件的规则。", "No rule meets these conditions."));
    }
    session.out().print(page.toString());
    return ExitCode.COMPLETE;
  }

  /**
   * Refuses an article that no source holds: that nothing rests on it would say nothing.
   *
   * @throws UseException if there is no such source or article
   */
  private static void requireArticle(Liangfa liangfa, String article) {
    List<BasisKey> held = liangfa.sources().articles();
    if (held.stream().anyMatch(key -> key.source().equals(article))) {
      return;
    }
    try {
      liangfa.sources().resolve(BasisKey.parse(article));
    } catch (SourceException e) {
      Set<String> sources = held.stream().map(BasisKey::source).collect(Collectors.toCollection(TreeSet::new));
      throw new UseException(CliCode.UNKNOWN_ARTICLE, "--article " + article, e.problems().get(0).what(),
          Nearest.hint(article.replaceFirst("#.*", ""), sources));
    }
  }

  @Command(name = "show")
  Integer show(
      @Mixin RulesOption rules, @Parameters(paramLabel = "RULE", descriptionKey = "rules.id") String id) {
    Liangfa liangfa = rules.open();
    RuleInfo rule = find(liangfa, id);
    Listing page = new Listing(session.language());
    page.heading(rule.id() + " " + session.say(rule.title()));
    page.fields(fields(liangfa, rule));
    page.heading(session.say("要件", "Elements"));
    page.points(rule.elements().stream().map(element -> point(liangfa, element)).toList());
    page.heading(session.say("结论", "Conclusion"));
    page.paragraph(rule.conclusion().toString());
    session.out().print(page.toString());
    return ExitCode.COMPLETE;
  }

  @Command(name = "diff")
  Integer diff(
      @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "rules.old") String old,
      @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "rules.new") String now,
      @Parameters(index = "2..*", arity = "0..*", paramLabel = "CASES", descriptionKey = "rules.cases")
          @Nullable List<String> cases,
      @Option(
              names = {"-f", "--format"},
              paramLabel = "FORMAT",
              descriptionKey = "rules.format",
              defaultValue = "text",
              completionCandidates = Values.Formats.class,
              converter = Values.Formats.class)
          String format) {
    List<NamedCase> files = CaseFolders.files(cases == null || cases.isEmpty() ? List.of("samples") : cases);
    Impact impact = Comparison.of(RuleVersions.open(old), RuleVersions.open(now), files);
    session.out().print(ImpactReports.render(format, impact, session.language()));
    return impact.unrecorded().isEmpty() ? ExitCode.COMPLETE : ExitCode.PERSON_FIRST;
  }

  /**
   * The rule with the id.
   *
   * @throws UseException if there is none
   */
  static RuleInfo find(Liangfa liangfa, String id) {
    List<String> ids = liangfa.rules().catalogue().rules().stream().map(RuleInfo::id).toList();
    return liangfa.rules().catalogue().rule(id).orElseThrow(() -> new UseException(CliCode.UNKNOWN_RULE, id,
        Text.of("没有规则“" + id + "”", "there is no rule \"" + id + "\""), Nearest.hint(id, ids)));
  }

  /** Whether the rule cites the source, article or part of an article. */
  private static boolean cites(RuleInfo rule, String article) {
    return within(rule.basis(), article)
        || Optional.ofNullable(rule.also()).filter(key -> within(key, article)).isPresent();
  }

  private static boolean within(BasisKey key, String article) {
    String text = key.toString();
    return text.equals(article) || List.of("#", ".", "(").stream().anyMatch(next -> text.startsWith(article + next));
  }

  private List<String> header() {
    return List.of(session.say("编号", "Id"), session.say("名称", "Name"), session.say("依据", "Basis"),
        session.say("期间", "In force"), session.say("规则包", "Pack"));
  }

  private List<String> row(RuleInfo rule) {
    return List.of(rule.id(), session.say(rule.title()) + mark(rule), rule.basis().toString(),
        Shown.span(session, rule.span()), rule.pack());
  }

  private String mark(RuleInfo rule) {
    Mark mark = rule.mark();
    return mark == null ? "" : session.say("【" + mark.label().zh() + "】", " [" + mark.label().en() + "]");
  }

  private Map<String, String> fields(Liangfa liangfa, RuleInfo rule) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(session.say("阶段", "Phase"), session.say(rule.phase().label()) + " " + rule.phase().folder());
    fields.put(session.say("规则包", "Pack"), rule.pack());
    fields.put(session.say("依据", "Basis"), cited(liangfa, rule.basis()));
    fields.put(session.say("所据原文", "Words relied on"), "“" + rule.sentence() + "”");
    fields.put(session.say("另据", "Also"),
        Optional.ofNullable(rule.also()).map(key -> cited(liangfa, key)).orElse(""));
    fields.put(session.say("期间", "In force"), Shown.span(session, rule.span()));
    boolean decision = rule.regime() == RuleInfo.Regime.DECISION || rule.phase().followsDecisionDay();
    fields.put(session.say("适用", "Law of"), decision
        ? session.say("总按作出决定时的法律", "always the day of the decision")
        : session.say("按所评估的法律（行为时或者决定时）", "the law under evaluation (of the act or of the decision)"));
    fields.put(session.say("标记", "Mark"), mark(rule).strip());
    fields.put(session.say("解释", "Interpretation"), String.join(" ", rule.interpretations()));
    fields.put(session.say("局限", "Limits"), rule.limits());
    fields.put(session.say("原编号", "Formerly"), rule.was());
    fields.put(session.say("位置", "Place"), rule.place());
    return fields;
  }

  private String cited(Liangfa liangfa, BasisKey key) {
    Passage passage = liangfa.sources().resolve(key);
    String mark = passage.mark() == Mark.VERBATIM
        ? ""
        : session.say("【" + passage.mark().label().zh() + "】", " [" + passage.mark().label().en() + "]");
    return session.say(passage.label()) + mark + " " + key;
  }

  private Listing.Point point(Liangfa liangfa, Element element) {
    String words = session.say(liangfa.words(element));
    return new Listing.Point("", element + (words.isEmpty() ? "" : " " + words), Map.of());
  }
}
