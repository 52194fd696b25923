package org.liangfa.report;

import static java.util.Map.entry;

import java.util.Map;
import org.liangfa.kernel.Grade;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Verdict;

/** Words for the codes that result records carry as strings. An unknown code is shown as it is. */
final class Terms {
  private static final Map<String, Text> WORDS =
      Map.ofEntries(
          entry("GOODS", Text.of("没收非法财物", "Goods confiscated")),
          entry("GAINS", Text.of("没收违法所得", "Gains confiscated")),
          entry("PROSPECTIVE", Text.of("条件成就后", "Prospective")),
          entry("OPTION", Text.of("可选", "option")),
          entry("PARTY_PERMITTED", Text.of("法律允许", "permitted")),
          entry("OTHER_LAW", Text.of("适用另一时点的法律", "other law")),
          entry("ACT_TIME", Text.of("行为时", "law at the act")),
          entry("DECISION_TIME", Text.of("决定时", "law at the decision")),
          entry("LIGHTER", Text.of("为何不更轻", "why not lighter")),
          entry("HEAVIER", Text.of("为何不更重", "why not heavier")),
          entry("MITIGATING", Text.of("从宽", "mitigating")),
          entry("AGGRAVATING", Text.of("从重", "aggravating")),
          entry("DONE", Text.of("已完成", "done")),
          entry("DUE", Text.of("待办", "due")),
          entry("BREACHED", Text.of("已违反", "breached")),
          entry("UNKNOWN", Text.of("不明", "unknown")),
          entry("YES", Text.of("是", "yes")),
          entry("NO", Text.of("否", "no")),
          entry("TRIGGER", Text.of("启动条件", "trigger")),
          entry("EXCLUSION", Text.of("排除情形", "exclusion")),
          entry("HARDSHIP", Text.of("经济困难", "hardship")),
          entry("BURDEN", Text.of("负担", "burden")),
          entry("POLICY_TRANSITION", Text.of("政策过渡", "policy transition")),
          entry("LEGALITY", Text.of("合法性", "legality")),
          entry("REASONABLENESS", Text.of("合理性", "reasonableness")),
          entry("FEASIBILITY", Text.of("可行性", "feasibility")),
          entry("CONTROLLABILITY", Text.of("可控性", "controllability")),
          entry("PANEL", Text.of("专家评估", "panel")),
          entry("SUPERVISION", Text.of("执法监督意见", "supervision opinion")),
          entry("RED_LINE", Text.of("红线", "red line")),
          entry("SUPPORTS", Text.of("支持", "supports")),
          entry("OPPOSES", Text.of("反对", "opposes")),
          entry("CONDITIONAL", Text.of("附条件支持", "supports with conditions")),
          entry("SAME_VIOLATION", Text.of("同一违法行为", "same violation")),
          entry("SAME_SECTOR", Text.of("同领域", "same sector")));

  private Terms() {}

  /** The words for a code; the code itself where none are known. */
  static Text of(String code) {
    Text word = WORDS.get(code);
    return word != null ? word : Text.of(code, code);
  }

  /** The words for the outcome of an assessment step: a grade, a verdict or another code. */
  static Text outcome(String code) {
    for (Grade grade : Grade.values()) {
      if (grade.name().equals(code)) {
        return grade.label();
      }
    }
    for (Verdict verdict : Verdict.values()) {
      if (verdict.name().equals(code)) {
        return verdict.label();
      }
    }
    return of(code);
  }
}
