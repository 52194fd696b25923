package org.liangfa.check;

import org.liangfa.kernel.MessageCode;
import org.liangfa.kernel.Text;

/** Every way in which a claim about the rule base can fail, or a run can be worth nothing; codes are permanent. */
public enum CheckCode implements MessageCode {
  /** A rule that should apply did not. */
  DID_NOT_FIRE(
      "CHECK-001",
      Text.of("当事人应得的结论没有作出", "a conclusion that the law draws was not drawn"),
      Text.of("对照条文核对规则的要件和期间；用例写错了的，改用例",
          "compare elements and span with the article; if the case is wrong, mend it")),
  /** A rule that should not apply did. */
  FIRED(
      "CHECK-002",
      Text.of("要件不齐或者不在期间内却得出了结论", "a conclusion was drawn without all its elements, or outside its days"),
      Text.of("核对规则是否漏写要件、期间是否有误", "look for an element left out, or a wrong date")),
  /** Other rules of the phase fired than the case says. */
  OTHER_RULES(
      "CHECK-003",
      Text.of("同样的事实引出了别的结论，可能重复计算或者遗漏",
          "the same facts led to other conclusions: something may count twice or not at all"),
      Text.of("核对多出或者缺少的规则；确属应有的，改用例的 fired", "look at the rules too many or too few; if they are right, mend fired")),
  /** A rule concluded something else. */
  CONCLUSION(
      "CHECK-004",
      Text.of("应当与可以、从轻与减轻等一字之差，结果不同", "shall or may, lenient or mitigated: one word changes the result"),
      Text.of("对照条文核对结论；用例写错了的，改 concludes",
          "compare the conclusion with the article; if the case is wrong, mend concludes")),
  /** Other elements are open than the case says. */
  OPEN_ELEMENTS(
      "CHECK-005",
      Text.of("待查明的事项没有列出，就不会有人去查", "what is not listed as open will not be looked into"),
      Text.of("核对该要件的证明状态；用例写错了的，改 open",
          "check the proof that the element asks for; if the case is wrong, mend open")),
  /** An element without which the rule still applies. */
  ELEMENT_IDLE(
      "CHECK-006",
      Text.of("条文要求的要件缺了，规则仍然适用", "an element of the article is missing and the rule applies all the same"),
      Text.of("要件写得不够严，或者用例另有相同的材料", "tighten the element, or take the double out of the case")),
  /** A rule that no case shows to apply. */
  NEVER_FIRES(
      "CHECK-007",
      Text.of("没有人见过这条规则适用", "nobody has seen the rule apply"),
      Text.of("加一个 expect: \"fires\" 的用例", "add a case with expect: \"fires\"")),
  /** A rule that no case shows to wait for evidence. */
  NEVER_ABSTAINS(
      "CHECK-008",
      Text.of("待查明不等于查明，要有用例证明规则会等", "open is not established: a case must show that the rule waits"),
      Text.of("加一个 expect: \"abstains\" 的用例", "add a case with expect: \"abstains\"")),
  /** A case that cannot be read. */
  CASE_UNREADABLE(
      "CHECK-009",
      Text.of("读不懂的用例没有运行，什么也没有检查", "a case that cannot be read was not run and checks nothing"),
      Text.of("照相邻用例的写法改正", "mend it after the pattern of its neighbours")),
  /** A case or sample that names a rule, pack or code that does not exist. */
  UNKNOWN_NAME(
      "CHECK-010",
      Text.of("写错的编号或者代码什么也测不到", "a misspelt id or code tests nothing"),
      Text.of("改正编号或者代码", "correct the id or code")),
  /** A sample whose result is not what its author claims. */
  SAMPLE_RESULT(
      "CHECK-011",
      Text.of("同一案件的结果变了", "the result of the case has changed"),
      Text.of("用 liangfa explain 看推导；变化正确的，用 --update 改预期并评审差异",
          "see the derivation with liangfa explain; if the change is right, use --update and review the difference")),
  /** A sample folder that is not whole. */
  SAMPLE_INCOMPLETE(
      "CHECK-012",
      Text.of("没有案卷、预期或者出处的样本不能算检查过", "without case, expectation or origin a sample checks nothing"),
      Text.of("补齐 case.json（或 case.yaml）、expected.json 和 NOTE.md",
          "add case.json or case.yaml, expected.json and NOTE.md")),
  /** A sample that cannot be read or evaluated. */
  SAMPLE_UNREADABLE(
      "CHECK-013",
      Text.of("这件样本没有运行", "the sample was not run"),
      Text.of("按所说的改正案卷或者 expected.json", "mend the case file or expected.json as told")),
  /** A known answer that no longer holds. */
  ANSWER(
      "CHECK-014",
      Text.of("表、目录或者规则的信息与已核对的答案不同", "table, catalogue or rule says something else than the answer on file"),
      Text.of("改回数值；修改有依据的，用 --update 改答案并评审差异", "restore it; if the change has its basis, use --update and review")),
  /** A row, clause, rule or text for which no known answer is on file. */
  ANSWER_MISSING(
      "CHECK-015",
      Text.of("没有答案的行改错了也没有人发现", "without an answer on file a mistake in it would go unseen"),
      Text.of("核对后用 --update 补上答案", "check it, then add the answer with --update")),
  /** A run in which nothing was checked. */
  NOTHING_RAN(
      "CHECK-016",
      Text.of("什么也没有运行不算通过", "a run in which nothing ran is no pass"),
      Text.of("检查路径和筛选条件", "check the path and the filter")),
  /** Fewer rules were looked at than the files hold. */
  RULES_LEFT_OUT(
      "CHECK-017",
      Text.of("有的规则没有任何用例运行过", "for some rules no case was run"),
      Text.of("补上用例，或者检查用例文件是否读全", "add cases, or see whether all case files were read")),
  /** Coverage below the threshold asked for. */
  COVERAGE(
      "CHECK-018",
      Text.of("没有检查到的规则和表行改错了不会变红", "what nothing exercises can go wrong without turning red"),
      Text.of("看覆盖报告，补用例", "see the coverage report and add cases")),
  /** A score, fine, answer or choice of packs that is not what a case of the tables says. */
  FIGURES(
      "CHECK-019",
      Text.of("表中的数字、日期或者组别变了，得分、数额或者边界上的回答随之不同",
          "a figure, day or group of a table has changed, and with it a score, an amount or an answer at a limit"),
      Text.of("对照表行的依据核对；确属应有的，改 figures.yaml", "check the row against its basis; if it is right, mend figures.yaml"));

  private final Page page;

  CheckCode(String code, Text why, Text fix) {
    this.page = new Page(code, why, fix);
  }

  @Override
  public Page page() {
    return page;
  }
}
