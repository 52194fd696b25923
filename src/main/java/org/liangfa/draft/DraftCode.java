package org.liangfa.draft;

import org.liangfa.kernel.MessageCode;
import org.liangfa.kernel.Text;

/** Everything that can be wrong with a template; codes are permanent. */
public enum DraftCode implements MessageCode {
  /** A template that there is not. */
  NO_TEMPLATE(
      "DRAFT-001",
      Text.of("没有模板就不能起草", "without its template nothing can be drafted"),
      Text.of("在规则库的 drafts 文件夹放这个模板", "put the template into the folder drafts of the rule base")),
  /** A placeholder that stands for nothing. */
  UNKNOWN_PLACEHOLDER(
      "DRAFT-002",
      Text.of("不认识的占位符只会在文书里留下空缺", "an unknown placeholder would leave a gap in the document"),
      Text.of("改成所列的占位符", "use one of those listed")),
  /** A template whose braces do not fit. */
  TEMPLATE_SYNTAX(
      "DRAFT-003",
      Text.of("模板用 {{名称}}、{{#列表}}…{{/列表}}、{{^列表}}…{{/列表}}", "a template uses {{name}}, {{#list}}…{{/list}} and {{^list}}…{{/list}}"),
      Text.of("核对该处的花括号是否成对", "check that the braces there come in pairs")),
  /** A template that is not UTF-8. */
  TEMPLATE_NOT_UTF8(
      "DRAFT-004",
      Text.of("按别的编码读，文书里的汉字会变成乱码", "read in another encoding, the words of the document turn to garbage"),
      Text.of("在编辑器中另存为 UTF-8", "save it as UTF-8 in the editor"));

  private final Page page;

  DraftCode(String code, Text why, Text fix) {
    this.page = new Page(code, why, fix);
  }

  @Override
  public Page page() {
    return page;
  }
}
