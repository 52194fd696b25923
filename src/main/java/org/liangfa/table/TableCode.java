package org.liangfa.table;

import org.liangfa.kernel.MessageCode;
import org.liangfa.kernel.Text;

/** Every kind of mistake in packs, tables, vocabulary and catalogue; codes are permanent. */
public enum TableCode implements MessageCode {
  /** The file is not UTF-8. */
  NOT_UTF8(
      "TABLE-001",
      Text.of("按别的编码读，汉字会变成乱码而不报错", "read in another encoding, Chinese turns to garbage without an error"),
      Text.of("在 Excel 中另存为“CSV UTF-8”，在编辑器中存为 UTF-8", "in Excel choose CSV UTF-8, in an editor save as UTF-8")),
  /** The CSV or YAML cannot be parsed, repeats a key or holds a second document. */
  MALFORMED(
      "TABLE-002",
      Text.of("整个文件无法读取", "nothing of the file can be read"),
      Text.of("按所指行列改正写法，含逗号的格用英文双引号括起", "mend the line shown; quote cells that hold a comma")),
  /** The header line is not the fixed one. */
  HEADER(
      "TABLE-003",
      Text.of("列的名称和顺序固定，写错的列不会起作用", "names and order of columns are fixed; a misspelt column would have no effect"),
      Text.of("第一行改成所列的表头", "make the first line the header shown")),
  /** A row with more or fewer cells than the header. */
  CELL_COUNT(
      "TABLE-004",
      Text.of("格与列对不上，数值会落到别的列", "the cells do not match the columns, so a figure would land in another one"),
      Text.of("补齐或删去多余的格，含逗号的格加双引号", "add or remove cells; quote cells that hold a comma")),
  /** A required cell or property is empty or absent. */
  MISSING(
      "TABLE-005",
      Text.of("没有数值、依据或说明的行不能使用", "a row without its figure, basis or words must not be used"),
      Text.of("补上该项", "fill it in")),
  /** A cell with white space around its value. */
  SPACE(
      "TABLE-006",
      Text.of("多余的空格使代码对不上", "stray space makes codes differ"),
      Text.of("删去首尾空格", "remove the space at the ends")),
  /** A decimal in another form than digits with a point. */
  DECIMAL(
      "TABLE-007",
      Text.of("指数、千分位和单位会使数值含糊", "exponents, separators and units make a figure ambiguous"),
      Text.of("写成 20000、0.3 或 -20 的形式", "write it like 20000, 0.3 or -20")),
  /** A date that is not {@code YYYY-MM-DD}, or a period that is not like {@code P2Y}. */
  DATE(
      "TABLE-008",
      Text.of("哪一行适用取决于日期；Excel 常把日期改写", "dates decide which row applies; Excel often rewrites them"),
      Text.of("日期写成 2021-07-15，期间写成 P2Y", "write a date like 2021-07-15, a period like P2Y")),
  /** The end of a span is not after its beginning. */
  SPAN_ORDER(
      "TABLE-009",
      Text.of("这样的行没有一天有效", "such a row would never be in force"),
      Text.of("until 是不再有效的第一日，应晚于 from", "until is the first day no longer in force: put it after from")),
  /** A word or code outside the closed list. */
  UNKNOWN_WORD(
      "TABLE-010",
      Text.of("未登记的词没有规则能用到，写错也不会有人发现", "no rule can meet an unlisted word, and nobody would notice a misspelling"),
      Text.of("改用所列的词，或先在词汇表登记", "use a listed word, or list it in the vocabulary first")),
  /** A basis key that does not parse or names nothing. */
  BASIS(
      "TABLE-011",
      Text.of("没有条文的数字不得使用", "a figure without its article must not be used"),
      Text.of("核对依据引用；缺的条文先录入 rules/sources/", "check the key; enter a missing article in rules/sources/ first")),
  /** The basis was not in force on every day of the row. */
  BASIS_SPAN(
      "TABLE-012",
      Text.of("依据失效或尚未施行期间，该行没有依据", "while its basis is not in force, the row rests on nothing"),
      Text.of("把该行截到依据有效的期间，另一期间另立一行", "cut the row to the days of its basis; write another row for the rest")),
  /** The mark promises more than the basis holds. */
  MARK(
      "TABLE-013",
      Text.of("报告按标记说明数字的可靠程度", "reports state by the mark how far a figure can be relied on"),
      Text.of(
          "本项目建议用 PROPOSAL 并引用 LIANGFA-PROPOSAL；VERBATIM 只用于全文照录的条文",
          "the project's own figures are PROPOSAL and cite LIANGFA-PROPOSAL; VERBATIM is for complete articles")),
  /** Two rows of one key in one pack share a day, or an id or code occurs twice. */
  DUPLICATE(
      "TABLE-014",
      Text.of("两行都有效时无法确定用哪一行", "with both in force there is no telling which one applies"),
      Text.of("让前一行在后一行开始之日结束，或删去一行", "end the earlier row where the later begins, or remove one")),
  /** A key has rows before and after days on which it has none. */
  GAP(
      "TABLE-015",
      Text.of("空档期间的案件得不到数值", "a case of those days would get no figure"),
      Text.of("补上空档期间的行，或连接前后两行", "add a row for those days, or let the rows touch")),
  /** The rows in force on a day do not join into one scale. */
  NOT_CONTIGUOUS(
      "TABLE-016",
      Text.of("有的分值或数额落不到任何一行，或落到两行", "some score or amount would fall into no row, or into two"),
      Text.of("让各行首尾相接，不重叠、不留空", "let the rows touch, without overlap or hole")),
  /** Figures in an order that would reward aggravation or punish mitigation. */
  ORDER(
      "TABLE-017",
      Text.of("情节更轻的不得结果更重", "lighter circumstances must never end heavier"),
      Text.of("按由重到轻的方向排列数值", "order the figures so that a better score never ends heavier")),
  /** A table file, pack or vocabulary file that must exist does not. */
  NO_FILE(
      "TABLE-018",
      Text.of("缺表时不得用默认值代替", "no default may stand in for a missing table"),
      Text.of("补上该文件", "add the file")),
  /** A file in a tables folder that no table is known for. */
  UNKNOWN_FILE(
      "TABLE-019",
      Text.of("不认识的文件不会起作用", "an unknown file would have no effect"),
      Text.of("改正文件名，或删去文件", "correct the name or remove the file")),
  /** A pack whose parent, id or jurisdictions do not fit. */
  PACK(
      "TABLE-020",
      Text.of("规则包的上下级和地域决定适用哪些规则", "parents and jurisdictions of packs decide which rules apply"),
      Text.of("核对 id、extends 和 jurisdictions", "check id, extends and jurisdictions")),
  /** The pack asked for does not exist or is not in force on the day. */
  PACK_CHOICE(
      "TABLE-021",
      Text.of("不得用未施行的规则包裁量", "a pack not in force must not decide a case"),
      Text.of("选用所列的规则包，或核对决定日期", "choose a pack listed, or check the day of decision")),
  /** Circumstances that exclude each other on one side only. */
  OPPOSES(
      "TABLE-022",
      Text.of("互斥是双向的，漏写一边会使矛盾的情节同时成立", "exclusion is mutual; with one side missing, contradictions could both stand"),
      Text.of("在对方的 opposes 中也写上", "name each in the opposes cell of the other")),
  /** A threshold test that does not cover each kind of party exactly once. */
  PARTIES(
      "TABLE-023",
      Text.of("有的当事人得不到标准，或得到两个标准", "some kind of party would have no threshold, or two"),
      Text.of("party 留空，或让各行合起来恰好覆盖全部当事人类型", "leave party empty, or let the rows cover every kind once")),
  /** A property that the YAML format does not know. */
  UNKNOWN_PROPERTY(
      "TABLE-024",
      Text.of("写错的项不会起作用，也不会有人发现", "a misspelt property would have no effect and nobody would notice"),
      Text.of("删去该项，或改成已有的名称", "remove the property or use a known name")),
  /** A YAML value of the wrong type, such as an unquoted number. */
  WRONG_TYPE(
      "TABLE-025",
      Text.of("不加引号的值会被 YAML 改写", "YAML rewrites unquoted values"),
      Text.of("标量一律写成带引号的字符串", "write every scalar as a quoted string")),
  /** A fine whose parts do not fit its form. */
  FINE(
      "TABLE-026",
      Text.of("罚款的形式决定从轻、减轻的余地", "the form of the fine decides what room leniency and mitigation have"),
      Text.of("按该形式写齐上下限", "give the bounds that the form needs")),
  /** A figure of the structured fine that the clause does not hold. */
  FIGURE_NOT_IN_TEXT(
      "TABLE-027",
      Text.of("结构化的数字必须见于条文原文", "each structured figure must stand in the words of the clause"),
      Text.of("核对条文和数字；条文未核实的写 verified: \"NO\"", "compare text and figure; mark an unchecked text verified: \"NO\"")),
  /** The caps of the groups of one side add up to more than the scale. */
  CAPS(
      "TABLE-028",
      Text.of("每一方向的得分以一百分为限", "each side of the score ends at 100"),
      Text.of("调低各组上限，使合计不超过 100", "lower the caps so that they add up to 100 at most")),
  /** An element of a penalty clause that the words of the clause do not confirm. */
  NOT_AS_WORDED(
      "TABLE-029",
      Text.of("要素决定能不能罚、没收什么，必须与条文的文字一致",
          "the element decides whether a fine may be imposed and what is confiscated; it must be as the clause says"),
      Text.of("改正该要素；文字之外另有理由的，在 readings 中写明",
          "correct the element, or give the reason under readings where it lies outside the words")),
  /** A clause that begins or ends on a day on which its act did not. */
  ACT_DAY(
      "TABLE-030",
      Text.of("条款随法律的文本施行和失效，多出来的日子多半写错", "a clause begins and ends with a text of its act; another day is mistyped"),
      Text.of("核对施行日期；法律确有该日的，写进 rules/violations/acts.csv",
          "check the day; if the act did begin, change or end then, add it to rules/violations/acts.csv"));

  private final Page page;

  TableCode(String code, Text why, Text fix) {
    this.page = new Page(code, why, fix);
  }

  @Override
  public Page page() {
    return page;
  }
}
