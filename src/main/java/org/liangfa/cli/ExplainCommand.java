package org.liangfa.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liangfa.engine.ElementState;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleInfo;
import org.liangfa.evaluation.Explanation;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.evaluation.RuleStanding;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.report.Listing;
import org.liangfa.result.Counterfactual;
import org.liangfa.result.DerivationLine;
import org.liangfa.result.EnvelopeLine;
import org.liangfa.result.EvidenceRef;
import org.liangfa.result.Result;
import org.liangfa.result.RuleRef;
import org.liangfa.result.WhyNot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why: every conclusion by phase, one rule, a tier that was not recommended, or a message code. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "CASE", descriptionKey = "explain.case")
  private @Nullable String name;

  @Option(
      names = "--why-not",
      paramLabel = "TIER",
      descriptionKey = "explain.why-not",
      completionCandidates = Values.Tiers.class,
      converter = Values.Tiers.class)
  private @Nullable String whyNot;

  @Option(names = "--rule", paramLabel = "RULE", descriptionKey = "explain.rule")
  private @Nullable String rule;

  @Option(names = "--changes", descriptionKey = "explain.changes")
  private boolean changes;

  @Option(names = "--code", paramLabel = "CODE", descriptionKey = "explain.code")
  private @Nullable String code;

  @Mixin private LawOptions law = new LawOptions();

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String asked = code;
    if (asked != null) {
      if (name != null || whyNot != null || rule != null || changes) {
        throw new UseException(CliCode.OPTIONS_CLASH, "--code", Text.of(
            "--code 说明一个消息代码，不与案卷和别的选项一起用",
            "--code explains a message code and goes with neither a case file nor other options"));
      }
      session.out().print(switch (asked) {
        case "all" -> MessageCodes.list(session);
        case "pages" -> MessageCodes.pages();
        default -> MessageCodes.explain(session, asked);
      });
      return ExitCode.COMPLETE;
    }
    String file = name;
    if (file == null) {
      throw new UseException(CliCode.MISSING_ARGUMENT, "liangfa explain",
          Text.of("缺少案卷文件（或者 --code）", "missing the case file (or --code)"));
    }
    Liangfa liangfa = law.open();
    String wanted = rule;
    if (wanted != null) {
      RulesCommand.find(liangfa, wanted);
    }
    Explanation explanation =
        Cases.explain(liangfa, Cases.read(liangfa, List.of(file)).get(0), options());
    session.out().print(page(explanation));
    return explanation.result().personFirst() ? ExitCode.PERSON_FIRST : ExitCode.COMPLETE;
  }

  private String page(Explanation explanation) {
    Listing page = new Listing(session.language());
    Result result = explanation.result();
    Tier tier = result.recommendation().tier();
    page.heading(result.caseId() + session.say("：建议", ": ") + session.say(tier.label()));
    page.fields(Map.of(session.say("理由", "Reason"), session.say(result.recommendation().reason())));
    String asked = whyNot;
    String wanted = rule;
    if (asked != null) {
      whyNot(page, explanation, Tier.valueOf(asked));
    }
    if (wanted != null) {
      rule(page, explanation.rule(wanted));
    }
    if (changes) {
      changes(page, result);
    }
    if (asked == null && wanted == null && !changes) {
      derivation(page, result);
      page.comparable(result, session.language());
    }
    return page.toString();
  }

  private Options options() {
    Options asked = law.options();
    return changes ? new Options(asked.pack(), asked.asOf(), Options.Changes.ALL) : asked;
  }

  /** Every smallest set of changes of fact that moves the tier. */
  private void changes(Listing page, Result result) {
    page.heading(session.say("哪些事实会改变档次", "Changes of fact that move the tier"));
    page.paragraph(session.say(
        "三处以内的最小变化，全部列出，逐一重算；去掉其中任何一处都不再改变（同一方向）。案卷以日期、数额、身份写定的事实不变。",
        "Every smallest set of up to three changes, each run again; no part of one is enough by itself. What the file"
            + " settles by date, figure or identity is left alone."));
    page.points(result.counterfactuals().stream().map(this::change).toList());
  }

  /** Every conclusion, in the order in which a lawyer reasons. */
  private void derivation(Listing page, Result result) {
    for (Phase phase : Phase.values()) {
      List<Listing.Point> points = result.derivation().stream()
          .filter(line -> line.phase().equals(phase.folder()))
          .map(this::point)
          .toList();
      page.heading(session.say(phase.label()) + " " + phase.folder());
      if (points.isEmpty()) {
        page.paragraph(session.say("没有规则得出结论。", "No rule concluded anything."));
      }
      page.points(points);
    }
  }

  private Listing.Point point(DerivationLine line) {
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put(session.say("规则", "Rule"), name(line.rule()));
    notes.put(session.say("依据", "Basis"), session.say(line.rule().basis().label()) + " " + line.rule().basis().key());
    notes.put(session.say("原文", "Words"), line.rule().basis().text());
    notes.put(session.say("前提", "Premises"), String.join(session.say("；", "; "), line.premises()));
    notes.put(session.say("证据", "Evidence"),
        line.evidence().stream().map(EvidenceRef::id).collect(Collectors.joining(", ")));
    return new Listing.Point("", line.finding(), notes);
  }

  private void whyNot(Listing page, Explanation explanation, Tier tier) {
    Result result = explanation.result();
    page.heading(session.say("为何不是", "Why not ") + session.say(tier.label()) + " " + tier);
    if (result.recommendation().tier() == tier) {
      page.paragraph(session.say("这正是所建议的档次。", "This is the tier recommended."));
    }
    for (EnvelopeLine line : result.envelope()) {
      if (line.tier() == tier) {
        String state = line.open() ? session.say("法律已开放", "open in law") : session.say("法律未开放", "shut in law");
        page.fields(Map.of(state, session.say(line.reason())));
      }
    }
    for (WhyNot line : result.whyNot()) {
      if (line.tier() == tier) {
        page.fields(Map.of(session.say("比较", "Compared"), session.say(line.reason())));
      }
    }
    page.heading(session.say("可以打开该档的规则，缺得少的在前", "Rules that could open it, those that lack least first"));
    page.points(explanation.opening(tier).stream().map(this::opening).toList());
    List<Listing.Point> changes = result.counterfactuals().stream()
        .filter(line -> line.tier() == tier)
        .map(this::change)
        .toList();
    if (!changes.isEmpty()) {
      page.heading(session.say("哪些事实会使结果成为该档", "Facts that would make it the result"));
      page.points(changes);
    }
  }

  private Listing.Point change(Counterfactual line) {
    String changes = String.join("; ", line.changes());
    return new Listing.Point("", session.say(line.what()), Map.of(session.say("变化", "Change"), changes));
  }

  private Listing.Point opening(RuleStanding standing) {
    Map<String, String> notes = new LinkedHashMap<>();
    List<String> lacking = standing.lacking().stream().map(this::element).toList();
    notes.put(session.say("尚缺", "Lacks"), lacking.isEmpty()
        ? session.say("不缺", "nothing")
        : String.join(session.say("；", "; "), lacking));
    return new Listing.Point(standing.rule().id(), session.say(standing.rule().title()), notes);
  }

  private void rule(Listing page, RuleStanding standing) {
    RuleInfo info = standing.rule();
    page.heading(info.id() + " " + session.say(info.title()));
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(session.say("结果", "Outcome"), outcome(standing));
    fields.put(session.say("依据", "Basis"), info.basis().toString());
    fields.put(session.say("原文", "Words"), info.sentence());
    fields.put(session.say("期间", "In force"), Shown.span(session, info.span()));
    fields.put(session.say("规则包", "Pack"), info.pack());
    fields.put(session.say("位置", "Place"), info.place());
    page.fields(fields);
    List<Listing.Point> points = new ArrayList<>();
    for (RuleStanding.Line line : standing.elements()) {
      points.add(new Listing.Point(session.say(state(line.state())), element(line),
          Map.of(session.say("案卷", "In the case"), String.join("; ", line.seen()))));
    }
    page.heading(session.say("要件", "Elements"));
    page.points(points);
  }

  private String outcome(RuleStanding standing) {
    if (!standing.applies()) {
      return session.say("未启用：规则包未选用，或者该日不在施行期间", "not in use: its pack is not chosen, or it is not in force that day");
    }
    return standing.concluded().isEmpty()
        ? session.say("未适用：要件不齐", "did not apply: elements are missing")
        : session.say("已适用：", "applied: ") + String.join("; ", standing.concluded());
  }

  private String element(RuleStanding.Line line) {
    String words = session.say(line.words());
    return line.element() + (words.isEmpty() ? "" : " " + words);
  }

  private String name(RuleRef ref) {
    return ref.id() + " " + session.say(ref.name());
  }

  private static Text state(ElementState.State state) {
    return switch (state) {
      case SATISFIED -> Text.of("具备", "met");
      case OPEN -> Text.of("待查", "open");
      case MISSING -> Text.of("不具备", "missing");
    };
  }
}
