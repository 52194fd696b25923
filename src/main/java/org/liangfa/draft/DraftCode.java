package org.liangfa.draft;

import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;

/** Everything that can be wrong with a template; codes are permanent. */
public enum DraftCode {
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
      Text.of("核对该处的花括号是否成对", "check that the braces there come in pairs"));

  private final String code;
  private final Text why;
  private final Text fix;

  DraftCode(String code, Text why, Text fix) {
    this.code = code;
    this.why = why;
    this.fix = fix;
  }

  /** The permanent code, {@code DRAFT-001}. */
  public String code() {
    return code;
  }

  public Text why() {
    return why;
  }

  public Text fix() {
    return fix;
  }

  Problem at(String place, Text what) {
    return new Problem(code, place, what, why, fix);
  }
}
