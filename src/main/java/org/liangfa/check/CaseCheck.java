package org.liangfa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.liangfa.engine.Element;
import org.liangfa.engine.ElementState;
import org.liangfa.engine.Notation;
import org.liangfa.engine.RuleInfo;
import org.liangfa.engine.Vocabulary;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.source.SourceRegistry;

/** Holds what a rule does against what one case claims. */
final class CaseCheck {
  private final CaseRunner runner;
  private final Vocabulary codes;
  private final SourceRegistry sources;
  private final Observer observer;

  CaseCheck(CaseRunner runner, Vocabulary codes, SourceRegistry sources, Observer observer) {
    this.runner = runner;
    this.codes = codes;
    this.sources = sources;
    this.observer = observer;
  }

  /** The case and, where it fires, each of its elements dropped in turn. */
  Checked check(LocatedCase located) {
    List<Problem> problems = new ArrayList<>();
    RuleCase one = located.content();
    for (Record fact : one.facts()) {
      for (String code : Notation.unknownCodes(fact, codes)) {
        problems.add(unknown(located, "given 中的 " + Notation.print(fact) + " 没有代码 " + code,
            Notation.print(fact) + " has no code " + code));
      }
    }
    try {
      CaseTrace trace = runner.run(one);
      observer.ran(located, trace);
      switch (one.expect()) {
        case FIRES -> fires(located, trace, problems);
        case SILENT -> silent(located, trace, problems);
        case ABSTAINS -> abstains(located, trace, problems);
      }
    } catch (IllegalArgumentException e) {
      problems.add(unknown(located, e.getMessage(), e.getMessage()));
    }
    return new Checked(located.file(), located.title(), located.place(), problems);
  }

  private void fires(LocatedCase located, CaseTrace trace, List<Problem> problems) {
    RuleCase one = located.content();
    List<String> fired = trace.findings().ruleIds().stream().sorted().toList();
    if (trace.fired().isEmpty()) {
      String elements = elements(trace);
      problems.add(problem(CheckCode.DID_NOT_FIRE, located, trace, "应当适用，却没有适用" + elements,
          "should apply and did not" + elements));
      return;
    }
    if (!fired.equals(one.fired())) {
      problems.add(differs(CheckCode.OTHER_RULES, located, trace, "同时适用的规则", "rules that apply", one.fired(), fired));
    }
    List<String> concluded = trace.fired().stream()
        .map(one2 -> Notation.print((Record) one2.finding()))
        .distinct()
        .sorted()
        .toList();
    if (!concluded.equals(one.concludes())) {
      problems.add(differs(CheckCode.CONCLUSION, located, trace, "结论", "conclusion", one.concludes(), concluded));
    }
    for (Element element : trace.rule().elements()) {
      for (Dropped dropped : Dropped.of(element)) {
        CaseTrace without = runner.run(one, dropped.apply(one.facts()));
        observer.ran(located, without);
        if (!without.fired().isEmpty()) {
          problems.add(problem(CheckCode.ELEMENT_IDLE, located, trace,
              "仍然适用，尽管" + dropped.title().zh(), "still applies although " + dropped.title().en()));
        }
      }
    }
  }

  private void silent(LocatedCase located, CaseTrace trace, List<Problem> problems) {
    if (!trace.fired().isEmpty()) {
      problems.add(mustNotFire(located, trace));
    } else if (!trace.open().isEmpty()) {
      problems.add(differs(CheckCode.OPEN_ELEMENTS, located, trace, "待查明的要件", "open elements",
          List.of(), trace.open()));
    }
  }

  private void abstains(LocatedCase located, CaseTrace trace, List<Problem> problems) {
    if (!trace.fired().isEmpty()) {
      problems.add(mustNotFire(located, trace));
    } else if (!trace.open().equals(located.content().open()) || trace.open().isEmpty()) {
      problems.add(differs(CheckCode.OPEN_ELEMENTS, located, trace, "待查明的要件", "open elements",
          located.content().open(), trace.open()));
    }
  }

  private Problem mustNotFire(LocatedCase located, CaseTrace trace) {
    return problem(CheckCode.FIRED, located, trace, "不应适用，却适用了，结论 " + trace.rule().conclusion(),
        "should not apply and did, concluding " + trace.rule().conclusion());
  }

  private Problem differs(
      CheckCode code, LocatedCase located, CaseTrace trace, String zh, String en, List<String> expected,
      List<String> actual) {
    return problem(code, located, trace,
        zh + "应为 " + expected + "，实为 " + actual, en + ": expected " + expected + ", got " + actual);
  }

  /** Which rule, which article, and which case says so. */
  private Problem problem(CheckCode code, LocatedCase located, CaseTrace trace, String zh, String en) {
    RuleInfo rule = trace.rule();
    Text article = sources.resolve(rule.basis()).label();
    RuleCase one = located.content();
    return code.at(rule.place(), Text.of(
        rule.id() + " " + rule.nameZh() + "（" + article.zh() + "）" + zh
            + "；用例“" + one.name() + "”（" + located.place() + "，" + one.day() + "）",
        rule.id() + " (" + article.en() + ") " + en + "; case at " + located.place() + " on " + one.day()));
  }

  private static Problem unknown(LocatedCase located, String zh, String en) {
    return CheckCode.UNKNOWN_NAME.at(located.place(), Text.of(located.title() + "：" + zh, located.title() + ": " + en));
  }

  private static String elements(CaseTrace trace) {
    return trace.elements().stream()
        .filter(state -> state.state() != ElementState.State.SATISFIED)
        .map(state -> (state.state() == ElementState.State.OPEN ? "待查明 open " : "不具备 missing ") + state.element())
        .collect(Collectors.joining("；", " [", "]"))
        .replace(" []", "");
  }
}
