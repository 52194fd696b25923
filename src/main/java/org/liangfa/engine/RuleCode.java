package org.liangfa.engine;

import org.liangfa.kernel.MessageCode;
import org.liangfa.kernel.Text;

/** Every kind of mistake in {@code rules/packs}; codes are permanent. */
public enum RuleCode implements MessageCode {
  /** The file is not UTF-8. */
  NOT_UTF8(
      "RULE-001",
      Text.of("按别的编码读，汉字会变成乱码而不报错", "read in another encoding, Chinese turns to garbage without an error"),
      Text.of("用编辑器另存为 UTF-8（不要存为 GBK）", "save the file as UTF-8, not as GBK")),
  /** The rule language cannot be parsed or compiled. */
  SYNTAX(
      "RULE-002",
      Text.of("读不懂的规则不会运行", "a rule that cannot be read does not run"),
      Text.of("照同目录其他规则的写法改正", "mend it after the pattern of its neighbours")),
  /** A file that does not lie where rules lie, or is not named as rules are. */
  PLACE(
      "RULE-003",
      Text.of("路径就是规则的归属：packs/规则集/阶段/法条.drl", "the path says where a rule belongs: packs/PACK/PHASE/article.drl"),
      Text.of(
          "改放到九个阶段目录之一，文件名用小写字母、数字和连字符",
          "move it to one of the nine phase folders; name it in lower case with hyphens")),
  /** The package statement does not agree with the folder. */
  PACKAGE(
      "RULE-004",
      Text.of("一个阶段的规则同属一个包", "all rules of a phase share a package"),
      Text.of("写成 package rules.阶段目录名;", "write package rules.FOLDER;")),
  /** Tabs, carriage returns, long lines, block comments, several patterns on a line. */
  LAYOUT(
      "RULE-005",
      Text.of("规则要能逐行与法条对照和评审", "rules are compared with the law and reviewed line by line"),
      Text.of("缩进用空格，换行用 LF，一行一个要件", "indent with spaces, end lines with LF, one element per line")),
  /** A rule file without its cases. */
  CASES_MISSING(
      "RULE-006",
      Text.of("没有用例的规则没有人见过它适用或不适用", "without cases nobody has seen the rule apply or not apply"),
      Text.of("在旁边放同名的 .cases.yaml", "put a .cases.yaml of the same name beside it")),
  /** An import of anything but facts, findings and values, or imports out of order. */
  IMPORT(
      "RULE-007",
      Text.of("规则只看事实和结论，不看程序", "rules see facts and findings, not the program"),
      Text.of(
          "只引入 org.liangfa.fact、finding、kernel，逐个写明并按字母排序",
          "import from org.liangfa.fact, finding, kernel only, one by one, sorted")),
  /** A global, function, declaration or query. */
  DECLARATION(
      "RULE-008",
      Text.of("规则文件里只有规则，计算由程序做", "a rule file holds rules only; the program calculates"),
      Text.of("删去该声明", "remove the declaration")),
  /** A rule attribute such as salience, or extends. */
  ATTRIBUTE(
      "RULE-009",
      Text.of("结果不得取决于先后次序和开关", "the result may not depend on order or switches"),
      Text.of("删去该属性；次序由阶段表达", "remove it; order is expressed by phases")),
  /** A rule name that is not {@code ID 中文 (english)}. */
  NAME(
      "RULE-010",
      Text.of("办案人员看到的就是规则名", "the name is what the officer sees"),
      Text.of(
          "写成 \"APL-33-1-1 轻微不罚 (minor, corrected in time, harmless)\" 的形式",
          "write it like \"APL-33-1-1 轻微不罚 (minor, corrected in time, harmless)\"")),
  /** An id used twice, or unlike the first word of the name. */
  IDENTITY(
      "RULE-011",
      Text.of("报告按编号引用规则，编号永久且唯一", "reports cite rules by id: permanent and unique"),
      Text.of("@id 与规则名第一个词一致，且全库唯一", "make @id the first word of the name, and unique in all packs")),
  /** A required annotation is absent. */
  METADATA_MISSING(
      "RULE-012",
      Text.of("每条规则都要写明编号、依据和施行期间", "every rule states its id, basis and span"),
      Text.of("补上 @id @basis @since @until，各一个带引号的值", "add @id @basis @since @until, each one quoted string")),
  /** An annotation that is not one quoted string of the right form. */
  METADATA_FORM(
      "RULE-013",
      Text.of("不加引号的日期会被当成算式：2021-07-15 变成 1999", "an unquoted date is arithmetic: 2021-07-15 becomes 1999"),
      Text.of("写成 @since(\"2021-07-15\")，每项只写一次", "write @since(\"2021-07-15\"), each key once")),
  /** An annotation that is not known. */
  METADATA_UNKNOWN(
      "RULE-014",
      Text.of("写错的项不会起作用，也不会有人发现", "a misspelt key would have no effect and nobody would notice"),
      Text.of(
          "可用的是 id basis since until also limits mark was regime",
          "known are id basis since until also limits mark was regime")),
  /** The basis names nothing in {@code rules/sources}. */
  BASIS(
      "RULE-015",
      Text.of("没有条文的规则不得使用", "a rule without its article must not be used"),
      Text.of(
          "核对条、款、句、项；缺的条文先录入 rules/sources/",
          "check each part of the key; enter a missing article in rules/sources/ first")),
  /** The rule claims to be law on days on which its source is not. */
  SPAN(
      "RULE-016",
      Text.of("条文未施行或已失效时，规则不得适用", "no rule may outlive or precede its article"),
      Text.of("让 @since、@until 落在该文件的施行期间内", "keep @since and @until inside the span of the source")),
  /** The words above the rule are not in the article cited. */
  SENTENCE(
      "RULE-017",
      Text.of("规则上方的文字要与所引条文逐字一致", "the words above a rule are those of the article, character by character"),
      Text.of(
          "从 rules/sources/ 复制整句，放在 rule 的正上方；解释写在它上面，以“// 解释：”开头",
          "copy the sentence from rules/sources/ right above the rule; interpretation goes above it after // 解释：")),
  /** A condition of a form that rules may not use. */
  CONDITION(
      "RULE-018",
      Text.of(
          "要件只能逐项列出，不含数字、比较、运算和“或”",
          "elements are listed one by one: no figures, comparisons, arithmetic or alternatives"),
      Text.of("只用 Type( component == 值 )、in (值, 值) 和 not Type( … )；另一种情形写成另一条规则",
          "use Type( component == value ), in (value, value) and not Type( … ) only; an alternative is another rule")),
  /** A type, component or constant that does not exist. */
  UNKNOWN_NAME(
      "RULE-019",
      Text.of("不存在的类型或常量永远匹配不到", "a type or constant that does not exist never matches"),
      Text.of("改用所列的名称", "use one of the names listed")),
  /** A code that is in no table. */
  UNKNOWN_CODE(
      "RULE-020",
      Text.of("写错的代码能通过编译，却永远匹配不到", "a misspelt code compiles and never matches"),
      Text.of(
          "改正代码，或先在 rules/vocabulary 或相应表格中加一行",
          "correct the code, or first add its row to rules/vocabulary or the table")),
  /** A consequence that is not one insert of a finding. */
  CONSEQUENCE(
      "RULE-021",
      Text.of("一条规则一个结论，编号和依据由程序附上", "one rule, one finding; the program attaches id and basis"),
      Text.of("写成 insert(new 结论(常量));", "write insert(new Finding(constants));")),
  /** A finding that this phase does not conclude. */
  FOREIGN_CONCLUSION(
      "RULE-022",
      Text.of("每类结论只在规定的阶段作出，后面的阶段才能依赖它", "each kind of finding has its phase, so that later phases can rely on it"),
      Text.of("移到作出该类结论的阶段", "move the rule to the phase that concludes this type")),
  /** A condition on a type that the rule's own phase concludes. */
  OWN_PHASE(
      "RULE-023",
      Text.of("同一阶段的规则看到同样的材料，结果才与先后次序无关", "rules of a phase see the same input, or order would matter"),
      Text.of("把该规则移到后面的阶段", "move the rule to a later phase")),
  /** A condition on a type that nothing before this phase supplies, or {@code not} on a fact. */
  NOT_YET(
      "RULE-024",
      Text.of(
          "此时还没有这类结论，要件永远不成立，或“没有”永远成立",
          "nothing of this type exists yet: the element never holds, or its absence always does"),
      Text.of("只引用更早阶段的结论；not 只用于更早阶段的结论", "look at findings of earlier phases; use not on those only")),
  /** Two rules of a phase with the same elements and conclusion. */
  TWIN(
      "RULE-025",
      Text.of("重复的规则使同一情节算两次，修改时也会漏改一处", "a twin counts the same point twice and will be mended once"),
      Text.of("删去一条，或写出两者的区别", "remove one or state how they differ")),
  /** A phase in which the national pack has no rule, or a file without rules. */
  EMPTY_PHASE(
      "RULE-026",
      Text.of("没有规则就什么也不查，看上去却像通过", "where there is no rule nothing is checked, and it looks like a pass"),
      Text.of("检查规则目录是否完整", "check that the rules folder is complete")),
  /** Not every rule in the files was loaded. */
  NOT_LOADED(
      "RULE-027",
      Text.of("引擎可能不报错而漏装规则", "the engine can drop rules without an error"),
      Text.of("检查文件中 rule … end 是否成对", "check that every rule has its end"));

  private final Page page;

  RuleCode(String code, Text why, Text fix) {
    this.page = new Page(code, why, fix);
  }

  @Override
  public Page page() {
    return page;
  }
}
