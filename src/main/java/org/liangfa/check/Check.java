package org.liangfa.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.liangfa.answers.Answers;
import org.liangfa.answers.Claim;
import org.liangfa.engine.Element;
import org.liangfa.engine.RuleInfo;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.RuleBaseContent;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.ProblemsException;
import org.liangfa.kernel.Text;
import org.liangfa.lint.Lint;
import org.liangfa.source.RuleFiles;

/** Checks everything that is claimed of one rule base. */
public final class Check {
  private final RuleFiles files;
  private final Samples samples;
  private final Filter filter;
  private final Set<Part> parts;

  /** What can be checked. */
  public enum Part {
    /** The cases beside the rules. */
    CASES,
    /** The samples. */
    SAMPLES,
    /** The rule base as a whole. */
    LINT,
    /** The known answers. */
    ANSWERS
  }

  /**
   * A check.
   *
   * @param files the rule base
   * @param samples the samples to evaluate with it
   * @param filter which claims to check
   * @param parts what to check
   */
  public Check(RuleFiles files, Samples samples, Filter filter, Set<Part> parts) {
    this.files = files;
    this.samples = samples;
    this.filter = filter;
    this.parts = Set.copyOf(parts);
  }

  /** Runs everything; a rule base that cannot be loaded is a result like any other, with nothing run. */
  public CheckResult run(Observer observer) {
    CheckResult result = attempt(observer);
    Lines lines = new Lines(files);
    List<Checked> located = result.checked().stream()
        .map(one -> one.holds()
            ? one
            : new Checked(one.suite(), one.name(), one.place(), one.problems().stream().map(lines::located).toList()))
        .toList();
    return new CheckResult(located, result.counts());
  }

  private CheckResult attempt(Observer observer) {
    try {
      return run(Liangfa.open(files), observer);
    } catch (ProblemsException e) {
      return refused(e.problems());
    }
  }

  private static CheckResult refused(List<Problem> problems) {
    return new CheckResult(
        List.of(new Checked(CheckResult.LOAD, "load", "rules", problems)), new CheckResult.Counts(0, 0, 0, 0, 0, 0));
  }

  /** What of the rule base is checked: its cases, the cases of its figures, the samples and the rules that need cases. */
  private record Chosen(
      List<LocatedCase> cases, List<FigureCase.Located> figures, List<Sample> samples, List<RuleInfo> rules,
      List<Problem> unread) {
    /** The ids of rules that some case is about. */
    Set<String> run() {
      Set<String> run = new TreeSet<>();
      cases.forEach(one -> run.add(one.content().rule()));
      return run;
    }

    int size() {
      return cases.size() + figures.size() + samples.size();
    }
  }

  private Chosen choose(Liangfa liangfa) {
    List<Sample> chosen = (parts.contains(Part.SAMPLES) ? samples.list() : List.<Sample>of()).stream()
        .filter(sample -> filter.all() || filter.takes(sample.name(), List.of(), SampleCheck.tags(sample)))
        .toList();
    if (!parts.contains(Part.CASES)) {
      return new Chosen(List.of(), List.of(), chosen, List.of(), List.of());
    }
    RuleCases read = RuleCases.read(files);
    FigureCases figures = new FigureCases(files);
    List<Problem> unread = new ArrayList<>(read.problems());
    unread.addAll(figures.problems());
    return new Chosen(
        read.cases().stream().filter(filter::takes).toList(),
        figures.cases().stream().filter(one -> filter.takes(one.file())).toList(),
        chosen,
        liangfa.rules().catalogue().rules().stream().filter(filter::takes).toList(),
        unread);
  }

  private CheckResult run(Liangfa liangfa, Observer observer) {
    Chosen chosen = choose(liangfa);
    observer.total(chosen.size());
    List<Checked> checked = new ArrayList<>(tried(chosen, liangfa, observer));
    Set<String> run = chosen.run();
    checked.addAll(whole(chosen.rules(), chosen.cases(), run));
    Lint.Report lint = parts.contains(Part.LINT) ? Lint.of(files, RuleBaseContent.of(liangfa)) : new Lint.Report(List.of(), 0);
    checked.addAll(lint(lint));
    List<Checked> answers = parts.contains(Part.ANSWERS) ? answers(liangfa) : List.of();
    checked.addAll(answers);
    if (chosen.size() == 0 && answers.isEmpty()) {
      checked.add(new Checked("run", "something ran", "rules", List.of(CheckCode.NOTHING_RAN.at("rules", Text.of(
          "没有找到任何用例或者样本" + filter.words(), "no case and no sample was found " + filter.words())))));
    }
    int rulesRun = (int) chosen.rules().stream().filter(rule -> run.contains(rule.id())).count();
    return new CheckResult(checked, new CheckResult.Counts(chosen.rules().size(), rulesRun,
        chosen.cases().size() + chosen.figures().size(), chosen.samples().size(), answers.size(), lint.accepted()));
  }

  /** What each case and each sample says, and which files could not be read. */
  private static List<Checked> tried(Chosen chosen, Liangfa liangfa, Observer observer) {
    List<Checked> checked = new ArrayList<>();
    if (!chosen.unread().isEmpty()) {
      checked.add(new Checked("cases", "every case can be read", "rules/packs", chosen.unread()));
    }
    CaseCheck caseCheck = new CaseCheck(
        new CaseRunner(liangfa.rules(), liangfa.tables()), liangfa.ruleCodes(), liangfa.sources(), observer);
    SampleCheck sampleCheck = new SampleCheck(liangfa, observer);
    checked.addAll(all(chosen.cases(), caseCheck::check, observer));
    checked.addAll(all(chosen.figures(), one -> FigureCases.check(one, liangfa), observer));
    checked.addAll(all(chosen.samples(), sampleCheck::check, observer));
    return checked;
  }

  /** One claim for each code of lint that was found, and one if none was. */
  private static List<Checked> lint(Lint.Report report) {
    if (report.problems().isEmpty()) {
      return List.of(new Checked("lint", "lint", "rules", List.of()));
    }
    return report.problems().stream()
        .map(problem -> new Checked("lint", problem.code() + " " + problem.place(), problem.place(), List.of(problem)))
        .toList();
  }

  private List<Checked> answers(Liangfa liangfa) {
    List<Checked> checked = new ArrayList<>();
    Answers answers = new Answers(files, RuleBaseContent.of(liangfa));
    for (Claim claim : answers.claims()) {
      String place = claim.place().isEmpty() ? claim.file() : claim.place();
      if (filter.takes(place, List.of(claim.question().replaceFirst("^.* ", "")), List.of())) {
        List<Problem> problems = claim.holds() ? List.of() : List.of(problem(claim, place));
        checked.add(new Checked("answers", claim.question(), claim.file(), problems));
      }
    }
    answers.unread().forEach(one -> checked.add(new Checked("answers", "every answer can be read", one.place(),
        List.of(CheckCode.CASE_UNREADABLE.at(one.place(), one.what())))));
    return checked;
  }

  private static Problem problem(Claim claim, String place) {
    if (claim.unanswered()) {
      return CheckCode.ANSWER_MISSING.at(place, Text.of(
          claim.question() + " 没有已核对的答案；现在是 " + claim.actual(),
          claim.question() + " has no answer on file; it is " + claim.actual()));
    }
    Claim.Difference difference = claim.difference();
    return CheckCode.ANSWER.at(place, Text.of(
        claim.question() + " 应为 " + difference.expected() + "，实为 " + difference.actual() + "（" + claim.file() + "）",
        claim.question() + ": expected " + difference.expected() + ", got " + difference.actual() + " (" + claim.file()
            + ")"));
  }

  /** In the order of the list, on all processors. */
  private static <T> List<Checked> all(List<T> claims, Function<T, Checked> check, Observer observer) {
    return claims.parallelStream()
        .map(claim -> {
          Checked checked = check.apply(claim);
          observer.checked(checked);
          return checked;
        })
        .toList();
  }

  /** Every rule was run, was seen to apply, and was seen to wait for evidence. */
  private static List<Checked> whole(List<RuleInfo> rules, List<LocatedCase> cases, Set<String> run) {
    Map<RuleCase.Expect, Set<String>> seen = new EnumMap<>(RuleCase.Expect.class);
    for (RuleCase.Expect expect : RuleCase.Expect.values()) {
      seen.put(expect, new TreeSet<>());
    }
    cases.forEach(one -> seen.get(one.content().expect()).add(one.content().rule()));
    List<Checked> checked = new ArrayList<>();
    for (RuleInfo rule : rules) {
      List<Problem> problems = new ArrayList<>();
      if (!run.contains(rule.id())) {
        problems.add(CheckCode.RULES_LEFT_OUT.at(rule.place(), Text.of(
            rule.id() + " 没有任何用例", rule.id() + " has no case at all")));
      } else if (!seen.get(RuleCase.Expect.FIRES).contains(rule.id())) {
        problems.add(CheckCode.NEVER_FIRES.at(rule.place(), Text.of(
            rule.id() + " 没有适用的用例", rule.id() + " has no case in which it applies")));
      }
      boolean waits = rule.elements().stream().anyMatch(Check::canBeOpen);
      if (waits && run.contains(rule.id()) && !seen.get(RuleCase.Expect.ABSTAINS).contains(rule.id())) {
        problems.add(CheckCode.NEVER_ABSTAINS.at(rule.place(), Text.of(
            rule.id() + " 没有要件待查明时不适用的用例", rule.id() + " has no case in which it waits for evidence")));
      }
      checked.add(new Checked("rules", rule.id(), rule.place(), problems));
    }
    return checked;
  }

  private static boolean canBeOpen(Element element) {
    return element.type().equals("Circumstance")
        && !element.negated()
        && !element.constraints().getOrDefault("proof", Set.of("OPEN")).contains("OPEN");
  }
}
