package org.liangfa.lint;

import java.util.Arrays;
import java.util.Optional;
import org.liangfa.kernel.MessageCode;
import org.liangfa.kernel.Text;

/** Everything that lint looks for; codes are permanent. */
public enum LintCode implements MessageCode {
  /** Elements that can never all hold. */
  UNREACHABLE_RULE(
      "LINT-001", false,
      Text.of("要件互相排斥，规则永远不会适用", "the elements exclude each other: the rule can never apply"),
      Text.of("核对要件、证明状态和“没有”，与条文对照", "compare elements, proofs and negations with the article")),
  /** An element written twice. */
  REPEATED_ELEMENT(
      "LINT-002", false,
      Text.of("重复的要件多半是抄漏了另一项", "an element that is there twice usually stands where another belongs"),
      Text.of("删去重复的一项，或者改成应有的要件", "remove it, or write the element that belongs there")),
  /** A rule that says nothing more than a wider one. */
  REDUNDANT_RULE(
      "LINT-003", true,
      Text.of("另一条要件更少的规则已经得出同样的结论，这条不起作用", "a rule with fewer elements concludes the same: this one is idle"),
      Text.of("核对是否多写、漏写要件或者写错结论；确需并存的，在 rules/lint/accepted.csv 写明理由",
          "look for an element or conclusion gone wrong; if both must stand, accept it in rules/lint/accepted.csv")),
  /** A circumstance that no rule and no row uses. */
  UNUSED_CIRCUMSTANCE(
      "LINT-004", true,
      Text.of("填了也不会影响任何结果，办案人员却以为算数", "an officer who states it believes that it counts, and it does not"),
      Text.of("写一条用到它的规则，或者在 rules/lint/accepted.csv 写明为何保留", "write a rule that uses it, or accept it with a reason")),
  /** A duty, measure, risk, question or conflict that no rule concludes; a feature or step that no rule asks for. */
  KIND_WITHOUT_RULE(
      "LINT-005", true,
      Text.of("词表里有、规则里没有的，永远不会出现", "what is listed and never concluded or asked for will never appear"),
      Text.of("写出得出它的规则，或者在 rules/lint/accepted.csv 写明为何保留", "write the rule, or accept it with a reason")),
  /** Something that rests on words from memory and does not say so. */
  MEMORY_UNMARKED(
      "LINT-006", false,
      Text.of("凭记忆的文字没有核对过，结果必须让人看见", "words from memory were not checked, and the result must show it"),
      Text.of("加上 MEMORY 标记，或者核对原文后改来源的标记", "mark it MEMORY, or check the text and mend the mark of its source")),
  /** A points row that no rule inserts. */
  POINTS_WITHOUT_RULE(
      "LINT-007", false,
      Text.of("没有规则用到的分值永远不会计入", "points that no rule inserts never count"),
      Text.of("写出计分规则，或者删去该行", "write the rule of phase p60_score, or remove the row")),
  /** A rule in force on days on which the points row that it inserts is not. */
  POINTS_NOT_IN_FORCE(
      "LINT-008", false,
      Text.of("规则适用而分值不在期间内，该得的分得不到", "the rule applies and the row is not in force: the points are lost"),
      Text.of("让分值行的期间盖住规则的期间", "let the span of the row cover that of the rule")),
  /** A threshold test that no rule and no assumption names. */
  TEST_UNUSED(
      "LINT-009", true,
      Text.of("没有规则问到的标准不起作用", "a test that no rule asks has no effect"),
      Text.of("写出用到它的规则，或者在 rules/lint/accepted.csv 写明为何保留", "write the rule, or accept it with a reason")),
  /** A rule that asks for a test on days on which it has no row. */
  TEST_NOT_IN_FORCE(
      "LINT-010", true,
      Text.of("规则适用而标准不在期间内，要件得不到回答", "the rule applies and the test has no row: its element gets no answer"),
      Text.of("补上该期间的表行，或者收窄规则的期间", "add a row for those days or narrow the span of the rule")),
  /** An assumption on a fact that no rule looks at. */
  ASSUMPTION_IDLE(
      "LINT-011", false,
      Text.of("假定了没有规则看的事实，预期结果不会变", "supposing what no rule looks at changes nothing"),
      Text.of("改成规则所看的事实", "name a fact that a rule looks at")),
  /** One fact that feeds two points rows. */
  DOUBLE_COUNTING(
      "LINT-012", true,
      Text.of("同一事实计两次分，违反不得重复评价", "one fact scored twice weighs double"),
      Text.of("合并为一行，或者让两条规则互相排斥；有依据的，在 rules/lint/accepted.csv 写明",
          "make it one row or let the rules exclude each other; with a basis, accept it in rules/lint/accepted.csv")),
  /** A figure that is not the one in the words of its own row. */
  FIGURE_NOT_IN_LABEL(
      "LINT-013", false,
      Text.of("数字与同一行的说明不一致，必有一处写错", "figure and words of one row differ: one of them is wrong"),
      Text.of("对照依据改正数字或者说明", "check the basis and mend figure or words")),
  /** A relation that is not the one in the words of its own row. */
  RELATION_NOT_IN_LABEL(
      "LINT-014", false,
      Text.of("“以上”含本数，“超过”不含，一字之差在边界上结果不同", "whether the figure itself is inside decides at the boundary"),
      Text.of("对照依据改正 relation 或者说明", "check the basis and mend relation or words")),
  /** A figure of a row said to be word for word that its article does not hold. */
  FIGURE_NOT_IN_BASIS(
      "LINT-015", false,
      Text.of("标为逐字照录的数字不见于所引条文", "a figure said to be word for word does not stand in the article cited"),
      Text.of("核对条号和数字；是推论的，标 INFERENCE", "check article and figure; mark it INFERENCE if it is one")),
  /** A row or rule that begins on another day than its law. */
  FIRST_DAY(
      "LINT-016", true,
      Text.of("法律施行之日起就应适用，晚一日就漏掉当日的案件", "law applies from its first day; a later start leaves cases out"),
      Text.of("改成施行之日；有理由晚于施行日的，在 rules/lint/accepted.csv 写明",
          "begin on that day, or accept it with the reason for a later one")),
  /** An accepted warning that is not given. */
  ACCEPTED_IDLE(
      "LINT-017", false,
      Text.of("接受一个不存在的警告，会放过以后的错误", "an entry that accepts nothing will hide a later mistake"),
      Text.of("删去该行，或者改正编号和对象", "remove the line or correct code and subject")),
  /** An accepted warning without a reason, a basis that exists, or of a code that cannot be accepted. */
  ACCEPTED_UNFOUNDED(
      "LINT-018", false,
      Text.of("没有依据和理由的例外不能接受；错误不能接受", "an exception needs basis and reason, and an error cannot be accepted"),
      Text.of("写明 code、subject、basis 和中英文理由", "give code, subject, basis and a reason in both languages")),
  /** A row that ends on another day than its law. */
  LAST_DAY(
      "LINT-019", true,
      Text.of("法律失效而表行仍在，或者法律有效而表行已停，当日的案件用错数字",
          "a row that outlives its law, or ends before it, gives the cases of those days a wrong figure or none"),
      Text.of("改成法律失效之日；另有理由的，在 rules/lint/accepted.csv 写明", "end with the law, or accept it with the reason")),
  /** Days of rest or make-up days that are not those of the notice cited. */
  DAYS_NOT_IN_NOTICE(
      "LINT-020", false,
      Text.of("错一天，跨过它的每个期限都错一天", "one wrong day moves every term that runs across it"),
      Text.of("对照放假通知逐日改正", "correct the days by the notice")),
  /** A points row above the cap of its group, or a cap that its rows never reach. */
  CAP_IDLE(
      "LINT-021", false,
      Text.of("超过上限的分值永远不会全部计入；达不到的上限不起作用", "points above the cap never count whole; a cap out of reach never bites"),
      Text.of("核对分值和分组的上限", "check the points and the cap of the group"));

  private final Page page;
  private final boolean warning;

  LintCode(String code, boolean warning, Text why, Text fix) {
    this.page = new Page(code, why, fix);
    this.warning = warning;
  }

  @Override
  public Page page() {
    return page;
  }

  /** Whether an entry of {@code rules/lint/accepted.csv} may accept it. */
  public boolean warning() {
    return warning;
  }

  static Optional<LintCode> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
