package org.liangfa.source;

import org.liangfa.kernel.MessageCode;
import org.liangfa.kernel.Text;

/** Every kind of mistake in {@code rules/sources/} and in citations of it; codes are permanent. */
public enum SourceCode implements MessageCode {
  /** The file is not UTF-8. */
  NOT_UTF8(
      "SOURCE-001",
      Text.of("按别的编码读，汉字会变成乱码而不报错", "read in another encoding, Chinese turns to garbage without an error"),
      Text.of("用编辑器另存为 UTF-8（不要存为 GBK）", "save the file as UTF-8, not as GBK")),
  /** The file is not well-formed YAML, repeats a key or holds a second document. */
  BAD_YAML(
      "SOURCE-002",
      Text.of("整个文件无法读取", "nothing of the file can be read"),
      Text.of("按所指行列改正 YAML 写法", "mend the YAML at the line and column shown")),
  /** A property that the format does not know. */
  UNKNOWN_PROPERTY(
      "SOURCE-003",
      Text.of("写错的项不会起作用，也不会有人发现", "a misspelt property would have no effect and nobody would notice"),
      Text.of("删去该项，或改成已有的名称", "remove the property or use a known name")),
  /** A property that the format requires is absent or empty. */
  MISSING(
      "SOURCE-004",
      Text.of("每部文件都要写明出处、效力和条文", "every source states its origin, rank, span and words"),
      Text.of("补上该项", "add the property")),
  /** A value of the wrong type, such as an unquoted number. */
  WRONG_TYPE(
      "SOURCE-005",
      Text.of("不加引号的值会被 YAML 改写，如 0123 变成 83", "YAML rewrites unquoted values: 0123 becomes 83"),
      Text.of("标量一律写成带引号的字符串", "write every scalar as a quoted string")),
  /** A date that is not {@code YYYY-MM-DD}. */
  WRONG_DATE(
      "SOURCE-006",
      Text.of("新旧法的选择取决于施行日期", "which law applies depends on this date"),
      Text.of("日期写成 \"2021-07-15\" 的形式", "write the date like \"2021-07-15\"")),
  /** A mark, rank or division outside the closed list. */
  UNKNOWN_WORD(
      "SOURCE-007",
      Text.of("报告按这些词说明条文的效力和可靠程度", "reports state force and reliability by these words"),
      Text.of("改用所列的词", "use one of the words listed")),
  /** The end of the span is not after its beginning. */
  SPAN_ORDER(
      "SOURCE-008",
      Text.of("这样的文件没有一天有效", "such a source would never be in force"),
      Text.of("until 是不再有效的第一日，应晚于 from", "until is the first day no longer in force: put it after from")),
  /** The id is not the file name without {@code .yaml}. */
  ID_NOT_FILE_NAME(
      "SOURCE-009",
      Text.of("引用依据时按 id 找文件", "who follows a citation looks for the file by its id"),
      Text.of("让 id 与文件名一致", "make id and file name agree")),
  /** Two files carry the same id. */
  DUPLICATE_ID(
      "SOURCE-010",
      Text.of("引用无法确定指哪一份", "a citation could mean either"),
      Text.of("每部文件的每个版本只用一个 id", "give each version of an instrument its own id")),
  /** Two articles of one file carry the same number. */
  DUPLICATE_ARTICLE(
      "SOURCE-011",
      Text.of("引用无法确定指哪一条", "a citation could mean either"),
      Text.of("合并两处，或改正条号", "merge the two or correct the number")),
  /** An article without words. */
  EMPTY_TEXT(
      "SOURCE-012",
      Text.of("没有文字的条不能作依据", "an article without words supports nothing"),
      Text.of("录入条文，或删去该条", "enter the words of the article or remove it")),
  /** An id or article number that no basis key can name. */
  UNNAMEABLE(
      "SOURCE-013",
      Text.of("任何依据引用都写不出它", "no basis key could name it"),
      Text.of(
          "id 如 \"APL-2021\"，条号如 \"33\" 或 \"134-1\"",
          "write an id like \"APL-2021\", a number like \"33\" or \"134-1\"")),
  /** Items out of order or without a paragraph to belong to. */
  ITEM_ORDER(
      "SOURCE-014",
      Text.of("引用到项时会指错", "a citation of an item would name the wrong one"),
      Text.of("各项另起一行，依次排在所属的款之后", "put items on lines of their own, in order, after their paragraph")),
  /** No source at all. */
  NO_SOURCES(
      "SOURCE-015",
      Text.of("没有依据，任何规则都不得运行", "without sources no rule may run"),
      Text.of("检查规则目录是否正确", "check that the rules folder is the right one")),
  /** A basis key that does not parse. */
  KEY_FORM(
      "SOURCE-016",
      Text.of("依据的写法固定为 文件#条.款.句(项)", "a basis key is SOURCE#ARTICLE.PARAGRAPH.SENTENCE(ITEM)"),
      Text.of(
          "写成 \"APL-2021#33.1.2\" 或 \"APL-2021#32(5)\" 的形式",
          "write it like \"APL-2021#33.1.2\" or \"APL-2021#32(5)\"")),
  /** A basis key that names nothing in the registry. */
  KEY_UNRESOLVED(
      "SOURCE-017",
      Text.of("没有条文的数字或规则不得使用", "a figure or rule without its article must not be used"),
      Text.of(
          "核对文件、条、款、句、项；缺的条文先录入 rules/sources/",
          "check each part of the key; enter a missing article in rules/sources/ first"));

  private final Page page;

  SourceCode(String code, Text why, Text fix) {
    this.page = new Page(code, why, fix);
  }

  @Override
  public Page page() {
    return page;
  }
}
